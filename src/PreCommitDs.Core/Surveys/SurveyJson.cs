using System.Text.Encodings.Web;
using System.Text.Json;
using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>A report for programs: one JSON object with all that is known; members are only ever added.</summary>
internal static partial class SurveyJson
{
    public static void Write(Survey survey, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        WriteHead(json, survey);
        JsonFormat.WriteArray(json, "hooks", survey.Hooks, WriteHook);
        WriteSizes(json, survey.Sizes);
        if (survey.Notebooks is { } notebooks) WriteNotebooks(json, notebooks);
        JsonFormat.WriteArray(json, "requirements", survey.Pairs, WritePair);
        JsonFormat.WriteArray(json, "unread", survey.Unread, WriteUnread);
        JsonFormat.WriteArray(json, "notes", survey.Remarks, JsonFormat.WriteMessage);
        JsonFormat.WriteArray(json, "next_steps", survey.NextSteps, WriteStep);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteHead(Utf8JsonWriter json, Survey survey)
    {
        var head = survey.Head;
        json.WriteString("program", ReportContext.ProgramName);
        json.WriteString("version", head.Version);
        json.WriteString("repository", head.Repository);
        json.WriteString("commit", head.Commit);
        json.WriteString("commit_date", head.CommitDate);
        json.WriteString("folder", head.Folder);
        JsonFormat.WriteArray(json, "paths", head.Paths, static (writer, path) => writer.WriteStringValue(path));
        json.WriteNumber("tracked_files", head.TrackedFiles);
        json.WriteNumber("links", head.Links);
        json.WriteNumber("submodules", head.Submodules);
        json.WriteNumber("staged", head.Staged);
        json.WriteNumber("unread_files", survey.UnreadCount);
        json.WriteNumber("exit_code", survey.ExitCode);
    }

    private static void WriteHook(Utf8JsonWriter json, HookSurvey hook)
    {
        json.WriteStartObject();
        json.WriteString("hook", hook.Id);
        json.WriteString("summary", hook.Summary);
        json.WriteString("grade", GradeName.Word(hook.Grade));
        json.WriteNumber("errors", hook.Count(Severity.Error));
        json.WriteNumber("warnings", hook.Count(Severity.Warning));
        json.WriteNumber("notes", hook.Count(Severity.Note));
        json.WriteNumber("accepted", hook.Accepted);
        json.WriteNumber("unread_files", hook.Unread);
        JsonFormat.WriteArray(json, "rules", hook.Rules, WriteRule);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleSurvey rule)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Rule.Id);
        json.WriteString("severity", SeverityName.Of(rule.Severity));
        json.WriteString("summary", rule.Rule.Summary);
        json.WriteNumber("files", rule.Files);
        JsonFormat.WriteArray(json, "findings", rule.Findings, WriteFinding);
        JsonFormat.WriteArray(json, "accepted", rule.Accepted, WriteFinding);
        json.WriteEndObject();
    }

    /// <summary>Replacements are left out: of a notebook they would be many, and a report mends nothing.</summary>
    private static void WriteFinding(Utf8JsonWriter json, Finding finding) => JsonFormat.WriteFinding(json, finding.Fixes.Count == 0 ? finding : finding with { Fixes = [] });

    private static void WritePair(Utf8JsonWriter json, PairSurvey pair)
    {
        json.WriteStartObject();
        json.WriteString("lock", pair.Lock);
        JsonFormat.WriteArray(json, "sources", pair.Sources, static (writer, source) => writer.WriteStringValue(source));
        if (pair.Tool.Length > 0) json.WriteString("tool", pair.Tool);
        json.WriteNumber("errors", pair.Errors);
        json.WriteNumber("others", pair.Others);
        json.WriteNumber("accepted", pair.Accepted);
        json.WriteEndObject();
    }

    private static void WriteUnread(Utf8JsonWriter json, UnreadFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Message.Path);
        if (file.Hook.Length > 0) json.WriteString("hook", file.Hook);
        if (file.Message.Location.Line > 0) json.WriteNumber("line", file.Message.Location.Line);
        if (file.Message.Location.Column > 0) json.WriteNumber("column", file.Message.Location.Column);
        json.WriteString("message", file.Message.Message);
        json.WriteBoolean("failure", file.IsFailure);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, NextStep step)
    {
        json.WriteStartObject();
        json.WriteString("purpose", step.Purpose);
        json.WriteString("command", step.Command);
        json.WriteEndObject();
    }
}
