using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Parsing;

/// <summary>The way to git that the user asks for: on the command line, or for all hooks in the environment.</summary>
internal static class GitChoice
{
    private const string Variable = "PRECOMMIT_DS_GIT";

    /// <exception cref="UsageException">There is no such way.</exception>
    /// <exception cref="GitException">There is, but not here.</exception>
    public static GitAccess Read(string? option)
    {
        var access = Parse("--git", option) ?? Parse(Variable, Environment.GetEnvironmentVariable(Variable)) ?? GitAccess.Automatic;
        GitRepositories.Require(access);
        return access;
    }

    private static GitAccess? Parse(string name, string? value) => value switch
    {
        null or "" => null,
        "git" => GitAccess.Git,
        "libgit2" => GitAccess.LibGit2,
        _ => throw new UsageException($"{name} {value}: one of git, libgit2"),
    };
}
