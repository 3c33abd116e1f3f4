using PreCommitDs.Files;

namespace PreCommitDs.Hosting.Checking;

/// <summary>A fixer of the same run: what it takes out of a file is not judged any more.</summary>
internal sealed record FixBefore(FixerHook Hook, IFixer Fixer)
{
    /// <summary>The file as all of them leave it; disposes of <paramref name="content"/> where that is another.</summary>
    /// <param name="fixes">In their order.</param>
    /// <param name="path">Below the top of the working tree.</param>
    /// <param name="name">As the user would name it from where the hook runs.</param>
    /// <param name="content">The file as it is.</param>
    public static ByteBuffer All(IReadOnlyList<FixBefore> fixes, string path, string name, ByteBuffer content)
    {
        foreach (var (hook, fixer) in fixes)
        {
            if (!hook.Wants(path) || hook.Skips(path)) continue;
            var result = fixer.Fix(name, content.Span, explain: false);
            if (result.Outcome != FixOutcome.Changed) continue;
            var old = content;
            content = new ByteBuffer(old.Length - result.Edits.Saved());
            result.Edits.WriteTo(old.Span, content.Append);
            old.Dispose();
        }

        return content;
    }
}
