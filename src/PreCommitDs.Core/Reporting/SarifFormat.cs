using System.Text.Encodings.Web;
using System.Text.Json;

namespace PreCommitDs.Reporting;

/// <summary>
/// A report as a log of SARIF 2.1.0 (OASIS Standard) with one run, in the shape that GitHub's code scanning takes. Findings in the
/// baseline are left out: GitHub would show suppressed results as open.
/// </summary>
internal sealed partial class SarifFormat
{
    /// <summary>GitHub refuses a run of more results, and of those it takes it keeps the 5,000 most severe.</summary>
    public const int MaxResults = 25_000;

    /// <summary>GitHub refuses a log of more than 10 MB compressed; results are so alike that compressing leaves a fifteenth.</summary>
    public const long MaxBytes = 50_000_000;

    private const string SchemaUri = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string SourceRoot = "%SRCROOT%";

    private readonly Report _report;
    private readonly ReportContext _context;
    private readonly Utf8JsonWriter _json;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly Dictionary<string, int> _ruleIndexes = new(StringComparer.Ordinal);

    private SarifFormat(Report report, ReportContext context, Utf8JsonWriter json)
    {
        (_report, _context, _json, _rules) = (report, context, json, report.Rules());
        for (var i = 0; i < _rules.Count; i++) _ruleIndexes[_rules[i].Id] = i;
    }

    /// <returns>How many findings are in the log: fewer than there are where GitHub would take no more.</returns>
    public static int Write(Report report, ReportContext context, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var count = new SarifFormat(report, context, json).WriteLog();
        json.Flush();
        output.WriteByte((byte)'\n');
        return count;
    }

    private int WriteLog()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", SchemaUri);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        WriteInvocation();
        // Reports of several hooks on one commit are several categories to GitHub, none of which takes another's place.
        _json.WriteStartObject("automationDetails");
        _json.WriteString("id", $"{ReportContext.ProgramName}/{_report.Hook}/");
        _json.WriteEndObject();
        _json.WriteStartObject("originalUriBaseIds");
        _json.WriteStartObject(SourceRoot);
        WriteText("description", "The top of the working tree.");
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("columnKind", "unicodeCodePoints");
        var count = WriteResults();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        return count;
    }

    private void WriteInvocation()
    {
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", _report.Errors.Count == 0);
        _json.WriteNumber("exitCode", _report.ExitCode);
        if (_report.Errors.Count + _report.Notes.Count > 0)
        {
            _json.WriteStartArray("toolExecutionNotifications");
            foreach (var error in _report.Errors) WriteNotification(error, "error");
            foreach (var note in _report.Notes.Where(note => !note.IsDetail)) WriteNotification(note, "note");
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteNotification(FileMessage message, string level)
    {
        _json.WriteStartObject();
        _json.WriteString("level", level);
        WriteText("message", message.Message);
        WriteLocations(message.Path, message.Location);
        _json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }
}
