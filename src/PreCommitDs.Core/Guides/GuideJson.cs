using System.Text.Encodings.Web;
using System.Text.Json;
using PreCommitDs.Reporting;

namespace PreCommitDs.Guides;

/// <summary>Guides for programs: an array of one object a rule; members are only ever added.</summary>
internal static class GuideJson
{
    public static void Write(IEnumerable<Guide> guides, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var guide in guides) Write(json, guide);
        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Guide guide)
    {
        json.WriteStartObject();
        json.WriteString("id", guide.Rule.Id);
        json.WriteString("hook", guide.Rule.Hook);
        json.WriteString("severity", SeverityName.Of(guide.Rule.Severity));
        json.WriteString("summary", guide.Rule.Summary);
        json.WriteString("why", guide.Rule.Help);
        json.WriteStartArray("details");
        foreach (var paragraph in guide.Details) json.WriteStringValue(paragraph);
        json.WriteEndArray();
        json.WriteString("practice", guide.Practice);
        json.WriteString("practice_uri", guide.PracticeUri);
        Write(json, "found", guide.Found);
        Write(json, "passes", guide.Passes);
        json.WriteString("to_let_it_pass", guide.Allowing);
        json.WriteString("uri", guide.Uri);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<GuideExample> examples)
    {
        json.WriteStartArray(name);
        foreach (var example in examples)
        {
            json.WriteStartObject();
            if (example.Path.Length > 0) json.WriteString("path", example.Path);
            json.WriteBoolean("committed", example.IsCommitted);
            json.WriteString("text", example.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
