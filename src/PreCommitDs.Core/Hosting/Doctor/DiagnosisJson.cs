using System.Text.Encodings.Web;
using System.Text.Json;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Diagnoses for programs: one JSON object; members are only ever added.</summary>
internal static class DiagnosisJson
{
    public static void Write(Stream output, string repository, IReadOnlyList<Diagnosis> diagnoses, Severity failOn, int exitCode)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("version", HookProgram.Version);
        json.WriteString("repository", repository);
        json.WriteNumber("exit_code", exitCode);
        json.WriteString("fail_on", SeverityName.Of(failOn));
        json.WriteStartArray("diagnoses");
        foreach (var diagnosis in diagnoses) Write(json, diagnosis);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Diagnosis diagnosis)
    {
        json.WriteStartObject();
        json.WriteString("check", diagnosis.Check);
        json.WriteString("severity", diagnosis.Severity is { } severity ? SeverityName.Of(severity) : "ok");
        json.WriteString("message", diagnosis.What);
        if (diagnosis.Mend is not null) json.WriteString("mend", diagnosis.Mend);
        if (diagnosis.Otherwise is not null) json.WriteString("otherwise", diagnosis.Otherwise);
        if (diagnosis.Details.Count > 0)
        {
            json.WriteStartArray("details");
            foreach (var line in diagnosis.Details) json.WriteStringValue(line);
            json.WriteEndArray();
        }

        foreach (var (name, number) in diagnosis.Numbers) json.WriteNumber(name, number);
        json.WriteEndObject();
    }
}
