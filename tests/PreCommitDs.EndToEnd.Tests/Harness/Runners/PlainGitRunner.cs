namespace PreCommitDs.EndToEnd.Harness.Runners;

/// <summary>git itself, with the script that <c>precommit-ds install</c> writes.</summary>
internal sealed class PlainGitRunner() : CommitRunner("plain git", Verdict.StripsIndex)
{
    protected override void Configure(TemporaryRepository repository)
    {
        PutOnPath(repository, Path.GetDirectoryName(Programs.FrontDoor)!);
        foreach (var command in Documented.Commands("Plain git")) repository.Shell(command).Exits(0);
    }
}
