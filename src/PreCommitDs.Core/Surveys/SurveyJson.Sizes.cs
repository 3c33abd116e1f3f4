using System.Text.Json;
using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>Sizes and notebooks.</summary>
internal static partial class SurveyJson
{
    private static void WriteSizes(Utf8JsonWriter json, SizeSurvey sizes)
    {
        json.WriteStartObject("sizes");
        json.WriteNumber("bytes", sizes.Top.Bytes);
        json.WriteNumber("unknown", sizes.Unknown);
        JsonFormat.WriteArray(json, "folders", [.. sizes.Top.All()], WriteFolder);
        JsonFormat.WriteArray(json, "largest", sizes.Largest, WriteFile);
        JsonFormat.WriteArray(json, "pointers", sizes.Pointers, WriteFile);
        if (sizes.Objects is { } objects)
        {
            json.WriteStartObject("history");
            json.WriteNumber("objects", objects);
            json.WriteNumber("packed_bytes", sizes.PackedBytes);
            json.WriteNumber("loose_bytes", sizes.LooseBytes);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFolder(Utf8JsonWriter json, FolderSize folder)
    {
        json.WriteStartObject();
        json.WriteString("path", folder.Path);
        json.WriteNumber("bytes", folder.Bytes);
        json.WriteNumber("files", folder.Files);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, TrackedFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteNumber("bytes", file.Size);
        if (file.Kind.Length > 0) json.WriteString("kind", file.Kind);
        if (file.Keeper is not null) json.WriteString("keeper", file.Keeper);
        if (file.StandsFor is { } bytes) json.WriteNumber("stands_for", bytes);
        json.WriteEndObject();
    }

    private static void WriteNotebooks(Utf8JsonWriter json, NotebookSurvey notebooks)
    {
        json.WriteStartObject("notebooks");
        json.WriteNumber("count", notebooks.TrackedCount);
        json.WriteNumber("bytes", notebooks.Bytes);
        json.WriteNumber("output_bytes", notebooks.OutputBytes);
        json.WriteNumber("versions", notebooks.Versions);
        json.WriteNumber("version_bytes", notebooks.VersionBytes);
        if (notebooks.VersionOutputBytes is { } outputs) json.WriteNumber("version_output_bytes", outputs);
        if (notebooks.HistoryRemark.Length > 0) json.WriteString("history_remark", notebooks.HistoryRemark);
        JsonFormat.WriteArray(json, "items", notebooks.Items, WriteNotebook);
        json.WriteEndObject();
    }

    private static void WriteNotebook(Utf8JsonWriter json, NotebookCost item)
    {
        json.WriteStartObject();
        json.WriteString("path", item.Path);
        json.WriteString("state", item.State switch
        {
            NotebookState.Clean => "clean",
            NotebookState.Dirty => "outputs",
            NotebookState.LeftAlone => "left-alone",
            NotebookState.Unreadable => "unreadable",
            NotebookState.Missing => "missing",
            _ => "gone",
        });
        if (item.Reason.Length > 0) json.WriteString("reason", item.Reason);
        if (item.IsExcluded) json.WriteBoolean("excluded", true);
        json.WriteNumber("bytes", item.Bytes);
        json.WriteNumber("output_bytes", item.OutputBytes);
        json.WriteNumber("outputs", item.Outputs);
        json.WriteNumber("images", item.Images);
        json.WriteNumber("versions", item.Versions);
        json.WriteNumber("version_bytes", item.VersionBytes);
        if (item.VersionOutputBytes is { } outputs) json.WriteNumber("version_output_bytes", outputs);
        json.WriteEndObject();
    }
}
