using System.Globalization;

namespace PreCommitDs.Reporting;

internal sealed partial class SarifFormat
{
    private readonly Dictionary<(string, string, string), int> _occurrences = [];

    private int WriteResults()
    {
        var count = 0;
        _json.WriteStartArray("results");
        // Where the log is cut, and where GitHub cuts it, the errors must be in it.
        foreach (var finding in _report.Findings.OrderByDescending(finding => finding.Severity))
        {
            if (count == MaxResults || _json.BytesCommitted + _json.BytesPending > MaxBytes) break;
            WriteResult(finding);
            count++;
            if (_json.BytesPending > 1 << 16) _json.Flush();
        }

        _json.WriteEndArray();
        return count;
    }

    private void WriteResult(Finding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Rule);
        _json.WriteNumber("ruleIndex", _ruleIndexes[finding.Rule]);
        _json.WriteString("level", SeverityName.Of(finding.Severity));
        WriteText("message", finding.Mend is null ? finding.Message : $"{finding.Message}\n{finding.Mend}");
        WriteLocations(finding.Path, finding.Location);
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("precommitDs/v1", Fingerprint(finding));
        _json.WriteEndObject();
        if (finding.Fixes.Count > 0) WriteFix(finding);
        _json.WriteEndObject();
    }

    /// <summary>Stays as it is when lines move; equal findings of a file are told apart by their order.</summary>
    private string Fingerprint(Finding finding)
    {
        var key = (finding.Rule, finding.Path, finding.ContentHash);
        var occurrence = _occurrences[key] = _occurrences.GetValueOrDefault(key) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{finding.ContentHash}:{occurrence}");
    }

    private void WriteLocations(string path, Location location)
    {
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        WriteArtifact(path);
        WriteRegion("region", location);
        _json.WriteEndObject();
        if (location.Cell > 0) WriteCell(location);
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteCell(Location location)
    {
        _json.WriteStartArray("logicalLocations");
        _json.WriteStartObject();
        _json.WriteString("name", string.Create(CultureInfo.InvariantCulture, $"cell {location.Cell}"));
        _json.WriteString("kind", "cell");
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteArtifact(string path)
    {
        _json.WriteStartObject("artifactLocation");
        if (_context.PathFromRoot(path) is { } fromRoot)
        {
            _json.WriteString("uri", PathUri.Of(fromRoot));
            _json.WriteString("uriBaseId", SourceRoot);
        }
        else
        {
            _json.WriteString("uri", PathUri.Of(path));
        }

        _json.WriteEndObject();
    }

    /// <summary>GitHub asks for a line, so what concerns a file as a whole stands at its first.</summary>
    private void WriteRegion(string name, Location location)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("startLine", Math.Max(1, location.Line));
        if (location.Column > 0) _json.WriteNumber("startColumn", location.Column);
        if (location.EndLine > 0) _json.WriteNumber("endLine", location.EndLine);
        if (location.EndColumn > 0) _json.WriteNumber("endColumn", location.EndColumn);
        _json.WriteEndObject();
    }

    private void WriteFix(Finding finding)
    {
        _json.WriteStartArray("fixes");
        _json.WriteStartObject();
        _json.WriteStartArray("artifactChanges");
        _json.WriteStartObject();
        WriteArtifact(finding.Path);
        _json.WriteStartArray("replacements");
        foreach (var replacement in finding.Fixes)
        {
            _json.WriteStartObject();
            WriteRegion("deletedRegion", replacement.Location);
            if (replacement.Text.Length > 0) WriteText("insertedContent", replacement.Text);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }
}
