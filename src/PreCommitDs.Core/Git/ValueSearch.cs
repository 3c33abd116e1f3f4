using System.Text;

namespace PreCommitDs.Git;

/// <summary>Looks for values in the files of commits. They go to git through a pipe: what stands on a command line, others can read.</summary>
internal sealed class ValueSearch(GitProcess git)
{
    /// <summary>Of many branches those count that moved last.</summary>
    private const int MaxBranches = 8;

    /// <param name="values">Lines of text.</param>
    public Whereabouts Find(IReadOnlyCollection<string> values)
    {
        var branches = git.TryRun(["for-each-ref", $"--count={MaxBranches}", "--sort=-committerdate", "--format=%(objectname)", "refs/remotes"], out var output, out _) == 0
            ? Encoding.ASCII.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Distinct().ToArray()
            : [];
        return new Whereabouts(In(["HEAD"], values), In(branches, values));
    }

    private HashSet<string> In(string[] commits, IReadOnlyCollection<string> values)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (commits.Length == 0 || values.Count == 0) return found;
        git.TryRun(["grep", "-F", "-a", "-o", "-h", "--no-color", "--no-line-number", "-f", "-", .. commits, "--"], out var output, out _, input =>
        {
            foreach (var value in values) input.Write(Encoding.Latin1.GetBytes(value + "\n"));
        });
        found.UnionWith(Encoding.Latin1.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return found;
    }
}
