using System.Text.RegularExpressions;
using PreCommitDs.Files;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Formats that have neither a mark nor an extension: files in a folder of their own, or with names that follow a pattern.</summary>
internal static partial class PathFormats
{
    /// <summary>The format that a path stands for; null: none.</summary>
    /// <param name="path">The path.</param>
    /// <param name="head">The first bytes.</param>
    /// <param name="isText">Whether these are text.</param>
    public static DataFormat? Of(string path, ReadOnlySpan<byte> head, bool isText)
    {
        if (path.Contains(".zarr/", StringComparison.Ordinal)) return ArrayFormats.Zarr;
        if (path.Contains(".mlpackage/", StringComparison.Ordinal)) return ModelFormats.CoreMl;
        var name = FileName.Of(path);
        if (name is "zarr.json" or ".zarray" or ".zgroup" or ".zattrs" or ".zmetadata") return ArrayFormats.Zarr;
        if (isText) return name == "CURRENT" && head.StartsWith("MANIFEST-"u8) ? DatabaseFormats.LevelDb : null;
        return name switch
        {
            "saved_model.pb" => ModelFormats.SavedModel,
            _ when TensorFlowCheckpoint().IsMatch(name) => ModelFormats.Checkpoint,
            _ when LevelDbManifest().IsMatch(name) => DatabaseFormats.LevelDb,
            _ => null,
        };
    }

    [GeneratedRegex(@"\.data-\d{5}-of-\d{5}$|\.ckpt(-\d+)?\.(index|meta)$|^variables\.index$|^ckpt-\d+\.index$", RegexOptions.CultureInvariant)]
    private static partial Regex TensorFlowCheckpoint();

    [GeneratedRegex(@"^MANIFEST-\d{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex LevelDbManifest();
}
