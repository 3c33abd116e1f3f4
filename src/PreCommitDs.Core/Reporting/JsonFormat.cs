using System.Text.Encodings.Web;
using System.Text.Json;

namespace PreCommitDs.Reporting;

/// <summary>A report for programs: one JSON object; members are only ever added.</summary>
internal static class JsonFormat
{
    public static void Write(Report report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("hook", report.Hook);
        json.WriteNumber("exit_code", report.ExitCode);
        json.WriteString("fail_on", SeverityName.Of(report.FailOn));
        WriteArray(json, "findings", report.Findings, WriteFinding);
        json.WriteNumber("baselined", report.Baselined);
        WriteArray(json, "fixed", report.Fixed, WriteFixed);
        WriteArray(json, "notes", report.Notes, WriteMessage);
        WriteArray(json, "errors", report.Errors, WriteMessage);
        WriteArray(json, "next_steps", report.NextSteps, static (writer, step) => writer.WriteStringValue(step));
        if (report.Diff.Length > 0) json.WriteString("diff", report.Diff);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    internal static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    internal static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", SeverityName.Of(finding.Severity));
        json.WriteString("path", finding.Path);
        WriteLocation(json, finding.Location);
        json.WriteString("message", finding.Message);
        if (finding.Bytes != 0) json.WriteNumber("bytes", finding.Bytes);
        if (finding.Mend is not null) json.WriteString("mend", finding.Mend);
        json.WriteString("content_hash", finding.ContentHash);
        if (finding.Fixes.Count > 0) WriteArray(json, "fixes", finding.Fixes, WriteReplacement);
        json.WriteEndObject();
    }

    private static void WriteReplacement(Utf8JsonWriter json, Replacement replacement)
    {
        json.WriteStartObject();
        WriteLocation(json, replacement.Location);
        json.WriteNumber("byte_offset", replacement.ByteOffset);
        json.WriteNumber("byte_length", replacement.ByteLength);
        json.WriteString("text", replacement.Text);
        json.WriteEndObject();
    }

    private static void WriteFixed(Utf8JsonWriter json, FixedFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("summary", file.Summary);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteBoolean("index_only", file.InIndexOnly);
        if (file.Restore is not null) json.WriteString("restore", file.Restore);
        if (file.Advice.Count > 0) WriteArray(json, "advice", file.Advice, static (writer, line) => writer.WriteStringValue(line));
        json.WriteEndObject();
    }

    internal static void WriteMessage(Utf8JsonWriter json, FileMessage message)
    {
        json.WriteStartObject();
        json.WriteString("path", message.Path);
        WriteLocation(json, message.Location);
        json.WriteString("message", message.Message);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location)
    {
        if (location.Line > 0) json.WriteNumber("line", location.Line);
        if (location.Column > 0) json.WriteNumber("column", location.Column);
        if (location.EndLine > 0) json.WriteNumber("end_line", location.EndLine);
        if (location.EndColumn > 0) json.WriteNumber("end_column", location.EndColumn);
        if (location.Cell > 0)
        {
            json.WriteNumber("cell", location.Cell);
            json.WriteNumber("cell_line", location.CellLine);
            json.WriteNumber("cell_column", location.CellColumn);
        }

        if (location.CellOutput > 0) json.WriteNumber("cell_output", location.CellOutput.Value);
        if (location.CellId is not null) json.WriteString("cell_id", location.CellId);
    }
}
