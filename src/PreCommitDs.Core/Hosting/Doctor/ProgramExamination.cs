using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The program that is running: which version, whether it is native, how long its start takes, and where it lies.</summary>
internal sealed class ProgramExamination : IExamination
{
    public string Check => "program";

    /// <summary>Whether it was compiled to machine code, and needs no runtime.</summary>
    private static bool IsNative => !RuntimeFeature.IsDynamicCodeSupported;

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        var program = InstalledProgram.OfThisProcess();
        var kind = IsNative ? "native" : "portable: it needs the .NET runtime";
        var time = Measure(program.Words);
        var start = time is { } known ? string.Create(CultureInfo.InvariantCulture, $"starts in {known:0.0} ms") : "how long it takes to start could not be measured";
        yield return Diagnosis.Ok(Check, $"{FrontDoor.Name} {HookProgram.Version.Split('+')[0]}, {kind}, {start}: {Reporting.DisplayPath.Of(program.Path)}") with
        {
            Numbers = time is { } number ? [("start_ms", number)] : [],
        };
    }

    private static double? Measure(IReadOnlyList<string> words)
    {
        try
        {
            return StartTime.Measure(words);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
