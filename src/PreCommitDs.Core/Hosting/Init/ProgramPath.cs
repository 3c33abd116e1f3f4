using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Init;

/// <summary>Runners that name programs without a path need them on PATH.</summary>
internal static class ProgramPath
{
    /// <summary>What there is to do where this program is not there.</summary>
    public static string Advice(string runner) =>
        $"{FrontDoor.Name} is not on PATH, where {runner} looks for it: export PATH={ShellQuote.Of(Path.GetDirectoryName(InstalledProgram.OfThisProcess().Path)!)}:\"$PATH\"";
}
