using PreCommitDs.Configuration;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Everything that is looked at, in the order in which it is told.</summary>
internal static class Examinations
{
    public static IReadOnlyList<IExamination> All { get; } =
    [
        new ProgramExamination(),
        new PathExamination(),
        new GitExamination(),
        new HooksFolderExamination(),
        new VariablesExamination(),
        new StageExamination(),
        new RunnerVersionExamination(),
        new RunnerExamination(),
        new NotebookFilterExamination(),
        new StripperExamination(),
        new LfsExamination(),
        new DvcExamination(),
        new EnvironmentFileExamination(),
        new TrackedNotebooksExamination(),
        new DataFolderExamination(),
        new ConfigurationExamination(),
        new BaselineExamination(),
        new HistoryExamination(),
    ];

    /// <summary>What each of them says; one that fails says so, and the others go on.</summary>
    public static IReadOnlyList<Diagnosis> Run(Patient patient) => [.. All.SelectMany(examination => Examine(examination, patient))];

    private static List<Diagnosis> Examine(IExamination examination, Patient patient)
    {
        try
        {
            return [.. examination.Examine(patient)];
        }
        catch (ConfigurationException e)
        {
            // It is told by the examination that is about it.
            return [Diagnosis.Note(examination.Check, $"not looked at, as the configuration cannot be read: {e.Message}")];
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            return [new Diagnosis(examination.Check, Severity.Error, $"could not be looked at: {FileFailure.Describe(e)}") { IsFailure = true }];
        }
    }
}
