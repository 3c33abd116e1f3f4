using System.Text;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Installing;

/// <summary>The repository that a command is told to work on.</summary>
internal static class WorkingTree
{
    /// <summary>The full path of a folder in a working tree.</summary>
    /// <param name="repository">As the user has named it.</param>
    /// <param name="directory">Where he stands.</param>
    /// <param name="verb">What the command does in a working tree, as in "install in".</param>
    /// <exception cref="UsageException">It is none.</exception>
    /// <exception cref="GitException">git refuses it.</exception>
    public static string Require(string repository, string directory, string verb)
    {
        var path = Path.GetFullPath(repository, directory);
        if (!Directory.Exists(path)) throw new UsageException($"{repository} is no folder");
        if (new GitProcess(path).TryRun(["rev-parse", "--is-inside-work-tree", "--is-bare-repository"], out var output, out var error) != 0)
        {
            throw RepositoryLocator.IsInside(path) || !error.Contains("not a git repository", StringComparison.Ordinal)
                ? new GitException("git: " + error.Split('\n', 2)[0])
                : new UsageException($"{repository} is no git repository; make it one with: git init {ShellQuote.Path(repository)}");
        }

        return Encoding.ASCII.GetString(output).Split('\n') switch
        {
            ["true", ..] => path,
            [_, "true", ..] => throw new UsageException($"{repository} is a bare repository, in which nobody commits; {verb} a clone or a working tree of it"),
            _ => throw new UsageException($"{repository} belongs to git itself; name the working tree around it"),
        };
    }
}
