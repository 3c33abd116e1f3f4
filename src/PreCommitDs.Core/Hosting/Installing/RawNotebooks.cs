using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Installing;

/// <summary>Notebooks that the filter would change although nobody has touched them: those committed before it was there.</summary>
internal sealed class RawNotebooks(string topLevel, GitProcess git)
{
    public List<string> Find(IReadOnlyList<Hook> hooks)
    {
        using var repository = PlumbingRepository.Open(topLevel);
        var touched = Encoding.UTF8.GetString(git.Run(["diff-files", "--name-only", "-z"])).Split('\0').ToHashSet(StringComparer.Ordinal);
        // What is staged is for the next commit's hook to strip.
        touched.UnionWith(repository.StagedChanges().Select(change => change.Path));
        var raw = new List<string>();
        foreach (var hook in hooks.OfType<FixerHook>())
        {
            var fixer = hook.FixerIn(topLevel);
            foreach (var entry in repository.IndexEntries(null).Where(entry => hook.Wants(entry.Path) && !touched.Contains(entry.Path)))
            {
                using var blob = repository.ReadBlob(entry.Id);
                if (blob is not null && fixer.Fix(entry.Path, blob.Span, explain: false).Outcome == FixOutcome.Changed) raw.Add(entry.Path);
            }
        }

        return raw;
    }
}
