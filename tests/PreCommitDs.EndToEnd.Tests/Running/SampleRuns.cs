using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Running;

/// <summary>What all tests of runs with a checker say over and over.</summary>
internal static class SampleRuns
{
    /// <summary>Runs the small checker alone.</summary>
    public static ProcessResult Check(this TemporaryRepository repository, params string[] arguments) =>
        repository.Run(Programs.SampleHooks, ["block-markers", .. arguments]);

    /// <summary>Runs strip-notebooks and the small checker together.</summary>
    public static ProcessResult RunAll(this TemporaryRepository repository, params string[] arguments) =>
        repository.Run(Programs.SampleHooks, ["run", .. arguments]);

    /// <summary>Stages lines of text.</summary>
    public static void StageLines(this TemporaryRepository repository, string name, params string[] lines) => repository.Stage(name, Text(lines));

    /// <summary>Writes lines of text without staging them.</summary>
    public static void WriteLines(this TemporaryRepository repository, string name, params string[] lines) => repository.Write(name, Text(lines));

    public static byte[] Text(params string[] lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
}
