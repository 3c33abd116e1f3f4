using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Samples;

/// <summary>One finding for each line that holds the marker.</summary>
internal sealed class MarkerChecker(string marker, Severity severity) : IChecker
{
    public IReadOnlyList<Finding> Check(FileContent file)
    {
        using var content = file.Read();
        var findings = new List<Finding>();
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(content.Span).Split('\n'))
        {
            number++;
            var column = line.IndexOf(marker, StringComparison.Ordinal);
            if (column >= 0) findings.Add(new Finding("block-markers/marker", severity, file.Name, new Location(number, column + 1), $"holds a marker: {line.Trim()}"));
        }

        return findings;
    }
}
