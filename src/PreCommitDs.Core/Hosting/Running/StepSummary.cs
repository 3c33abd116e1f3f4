using System.Text;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Running;

/// <summary>The summary page of a job of GitHub Actions, which every step may add to.</summary>
internal static class StepSummary
{
    /// <summary>GitHub shows nothing at all of a step that adds more.</summary>
    private const int MaxBytes = 1024 * 1024;

    /// <summary>Adds a report, where there is such a page. A page that cannot be written to is no reason to fail: the log holds all.</summary>
    public static void Add(Report report, HookConsole console)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } file) return;
        try
        {
            using var page = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            page.Write(Encoding.UTF8.GetBytes(MarkdownSummary.Of(report, (int)Math.Max(MaxBytes - page.Length, 0))));
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            console.WriteError($"{report.Hook}: the summary of the job is left out: {FileFailure.Describe(e)}\n");
        }
    }
}
