namespace PreCommitDs.Reporting;

internal sealed partial class SarifFormat
{
    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", ReportContext.ProgramName);
        _json.WriteString("version", _context.Version);
        _json.WriteString("semanticVersion", _context.Version);
        _json.WriteString("informationUri", _context.ProjectUri);
        _json.WriteStartArray("rules");
        foreach (var rule in _rules) WriteRule(rule);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteRule(Rule rule)
    {
        _json.WriteStartObject();
        _json.WriteString("id", rule.Id);
        _json.WriteString("name", PascalCase(rule.Name));
        WriteText("shortDescription", rule.Summary + ".");
        WriteText("fullDescription", rule.Help);
        _json.WriteStartObject("help");
        _json.WriteString("text", rule.Help);
        _json.WriteString("markdown", $"{Markdown(rule.Help)} [More]({_context.HelpUri(rule)})");
        _json.WriteEndObject();
        _json.WriteString("helpUri", _context.HelpUri(rule));
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", SeverityName.Of(rule.Severity));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>The standard's readable name of a rule (3.49.7): not-stripped is NotStripped.</summary>
    private static string PascalCase(string kebab) =>
        string.Concat(kebab.Split('-').Select(part => string.Concat(char.ToUpperInvariant(part[0]).ToString(), part.AsSpan(1))));

    /// <summary>Plain text that Markdown shows as it is.</summary>
    private static string Markdown(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["\\", "`", "*", "_", "[", "]", "<", ">", "#"]) text = text.Replace(mark, "\\" + mark, StringComparison.Ordinal);
        return text;
    }
}
