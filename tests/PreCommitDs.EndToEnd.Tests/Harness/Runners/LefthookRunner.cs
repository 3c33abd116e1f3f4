using System.Text;

namespace PreCommitDs.EndToEnd.Harness.Runners;

/// <summary>The real lefthook, with the programs on PATH.</summary>
internal sealed class LefthookRunner() : CommitRunner("lefthook", Verdict.StripsIndex)
{
    public override void Require() => NodeTools.Require();

    protected override void Configure(TemporaryRepository repository)
    {
        PutOnPath(repository, Path.GetDirectoryName(Programs.FrontDoor)!, NodeTools.Commands);
        repository.Set("NO_COLOR", "1");
        repository.Stage("lefthook.yml", Encoding.UTF8.GetBytes(Documented.File("lefthook", "lefthook.yml")));
        foreach (var command in Documented.Commands("lefthook")) repository.Shell(command).Exits(0);
    }
}
