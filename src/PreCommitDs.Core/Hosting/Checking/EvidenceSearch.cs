using System.Text;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Checking;

/// <summary>
/// Looks whether what was found is known to others already, and puts the mend right: what is pushed is not mended by deleting it. Only
/// a run that has found something pays for that.
/// </summary>
internal static class EvidenceSearch
{
    /// <summary>What is shorter stands in many places by chance.</summary>
    private const int MinLength = 8;

    public static void PutMendsRight(Report report, Workspace workspace)
    {
        var wanted = report.Findings.Select(LineOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0 || workspace.Repository is not { } repository) return;
        Whereabouts places;
        try
        {
            places = repository.Find(wanted);
        }
        catch (GitException)
        {
            // Then it counts as new: the finding is right all the same.
            return;
        }

        for (var i = 0; i < report.Findings.Count; i++)
        {
            if (LineOf(report.Findings[i]) is not { } line) continue;
            var evidence = report.Findings[i].Evidence!;
            if (places.Pushed.Contains(line)) report.Findings[i] = report.Findings[i] with { Mend = evidence.WhenPushed };
            else if (places.Committed.Contains(line)) report.Findings[i] = report.Findings[i] with { Mend = evidence.WhenCommitted };
        }
    }

    /// <summary>The longest line of the value, a byte a character: what stands on several lines is looked for by one.</summary>
    private static string? LineOf(Finding finding)
    {
        if (finding.Evidence is not { } evidence) return null;
        var line = Encoding.Latin1.GetString(evidence.Value.Span).Split('\n', '\r').Select(static part => part.Trim()).MaxBy(static part => part.Length)!;
        return line.Length >= MinLength ? line : null;
    }
}
