using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The command <c>doctor</c> of the front door: whether the hooks really protect a repository, and what mends it where they do not.</summary>
internal static class DoctorCommand
{
    public static Command Create(IReadOnlyList<Hook> hooks, HookConsole console, string directory)
    {
        var repository = new Argument<string>("repository")
        {
            Description = "The repository (default: the one around this folder)",
            DefaultValueFactory = _ => ".",
            HelpName = "REPO",
        };
        var format = new Option<string?>("--format") { Description = "How to report (default: text)", HelpName = "text|json" };
        var failOn = new Option<string?>("--fail-on") { Description = "The least severity that fails (default: error)", HelpName = "error|warning|note" };
        var command = new Command("doctor", "Tell whether the hooks protect this repository, and what mends it where they do not") { repository, format, failOn, new HelpOption() };
        command.SetAction(arguments =>
        {
            CommandLine.RefuseUnknownOptions([arguments.GetValue(repository)!], command.Options);
            var isJson = arguments.GetValue(format) switch
            {
                null or "text" => false,
                "json" => true,
                var other => throw new UsageException($"--format {other}: one of text, json"),
            };
            var least = HookRun.ReadSeverity(arguments.GetValue(failOn));
            using var patient = new Patient(RepositoryFolder.Require(arguments.GetValue(repository)!, directory, "look at"), directory, hooks);
            var diagnoses = Examinations.Run(patient);
            var exitCode = ExitCodeOf(diagnoses, least);
            if (isJson) DiagnosisJson.Write(console.Output, patient.TopLevel, diagnoses, least, exitCode);
            else console.Write(DiagnosisText.Of(diagnoses));
            return exitCode;
        });
        return command;
    }

    private static int ExitCodeOf(IReadOnlyList<Diagnosis> diagnoses, Reporting.Severity least) =>
        diagnoses.Any(static diagnosis => diagnosis.IsFailure) ? ExitCode.Failure
        : diagnoses.Any(diagnosis => diagnosis.Severity >= least) ? ExitCode.Findings
        : ExitCode.Clean;
}
