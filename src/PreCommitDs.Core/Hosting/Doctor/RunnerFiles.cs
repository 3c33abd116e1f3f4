using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Runners;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The configurations of runners at the top of the working tree, as far as they can be read.</summary>
internal sealed class RunnerFiles
{
    public RunnerFiles(string topLevel)
    {
        try
        {
            PreCommit = RunnerConfiguration.Find(topLevel);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            PreCommitProblem = FileFailure.Describe(e);
        }

        LefthookName = LefthookConfig.FileNames.FirstOrDefault(name => File.Exists(Path.Combine(topLevel, name)));
        if (LefthookName is null) return;
        try
        {
            using var content = FileReader.ReadNamed(Path.Combine(topLevel, LefthookName), LefthookName);
            Lefthook = LefthookConfig.Parse(LefthookName, content.Span);
        }
        catch (Exception e) when (e is RunnerConfigurationException || FileFailure.IsExpected(e))
        {
            LefthookProblem = e is RunnerConfigurationException ? e.Message : FileFailure.Describe(e);
        }
    }

    /// <summary>What pre-commit or prek read; null where there is none, or it cannot be read.</summary>
    public RunnerConfiguration? PreCommit { get; }

    /// <summary>Why it cannot be read.</summary>
    public string? PreCommitProblem { get; }

    /// <summary>Whether there is such a file, readable or not.</summary>
    public bool HasPreCommit => PreCommit is not null || PreCommitProblem is not null;

    /// <summary>The name of lefthook's file; null where there is none.</summary>
    public string? LefthookName { get; }

    /// <summary>What it says, where it can be read.</summary>
    public LefthookConfig? Lefthook { get; }

    /// <summary>Why it cannot be read.</summary>
    public string? LefthookProblem { get; }
}
