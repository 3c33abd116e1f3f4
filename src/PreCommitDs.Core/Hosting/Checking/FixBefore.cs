using PreCommitDs.Files;

namespace PreCommitDs.Hosting.Checking;

/// <summary>A fixer of the same run: what it takes out of a file, or says that it would, is not judged any more.</summary>
/// <param name="Fixer">As it ran.</param>
/// <param name="Names">The files that it has rewritten or spoken of, as the user would name them from where the hook runs.</param>
internal sealed record FixBefore(IFixer Fixer, IReadOnlySet<string> Names)
{
    /// <summary>The file as all of them leave it; disposes of <paramref name="content"/> where that is another.</summary>
    /// <param name="fixes">In their order.</param>
    /// <param name="name">As the user would name it from where the hook runs.</param>
    /// <param name="content">The file as it is.</param>
    /// <param name="isFixed">Whether it is another.</param>
    public static ByteBuffer All(IReadOnlyList<FixBefore> fixes, string name, ByteBuffer content, out bool isFixed)
    {
        isFixed = false;
        foreach (var (fixer, names) in fixes)
        {
            if (!names.Contains(name)) continue;
            var result = fixer.Fix(name, content.Span, explain: false);
            if (result.Outcome != FixOutcome.Changed) continue;
            var old = content;
            isFixed = true;
            content = new ByteBuffer(old.Length - result.Edits.Saved());
            result.Edits.WriteTo(old.Span, content.Append);
            old.Dispose();
        }

        return content;
    }
}
