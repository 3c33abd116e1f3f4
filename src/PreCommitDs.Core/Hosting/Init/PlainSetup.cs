using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Init;

/// <summary>git alone, with the scripts of <c>precommit-ds install</c>.</summary>
internal sealed class PlainSetup(SetupPlace place) : RunnerSetup
{
    public override string Description => "git alone";

    public override string? Command => new HookShims(place.Hooks.Path).All.All(static shim => shim.Place is not null) ? null : $"{FrontDoor.Name} install";

    public override void Plan(PlannedFiles files)
    {
    }

    public override bool Install() =>
        new Installation(place.TopLevel, place.Console).Install(place.OurHooks, new InstallOptions(WithFilter: true, Plain: true, Yes: false, SharedHooks: false), place.Directory) == ExitCode.Clean;
}
