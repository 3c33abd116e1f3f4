using System.Text;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Installing;

/// <summary>The folder that a user names as a repository.</summary>
internal static class RepositoryFolder
{
    /// <summary>Its full path.</summary>
    /// <param name="repository">As the user names it.</param>
    /// <param name="directory">Where the user stands.</param>
    /// <param name="verb">What is done to a working tree.</param>
    /// <exception cref="UsageException">It is no working tree.</exception>
    /// <exception cref="GitException">It is one, but git does not open it.</exception>
    public static string Require(string repository, string directory, string verb = "install in")
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
