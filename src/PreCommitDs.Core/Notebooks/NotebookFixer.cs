using System.Text.Unicode;
using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;

namespace PreCommitDs.Notebooks;

/// <summary>
/// Strips Jupyter notebooks of nbformat 3 and 4: outputs, execution counts and volatile metadata go, every other byte stays
/// as it is.
/// </summary>
public sealed class NotebookFixer(StripOptions options) : IFixer
{
    private readonly StripKeys _keys = new(options);

    /// <inheritdoc/>
    public FixResult Fix(string path, ReadOnlySpan<byte> content, bool explain)
    {
        if (NotebookFile.IsBlank(content)) return FixResult.Clean;
        if (NotebookFile.PointerStore(content) is { } store) return LeftAlone($"its content lies in {store}");
        if (Utf8Error(content) is { } invalid) return Unreadable(content, invalid, "not UTF-8");
        try
        {
            return NotebookReader.Read(content, NotebookFile.Start(content)) is { } map
                ? Strip(path, content, map, explain)
                : LeftAlone("JSON, but no notebook");
        }
        catch (MalformedJsonException) when (NotebookFile.ConflictMarker(content) is >= 0 and var marker)
        {
            return Blocked(new Finding(
                StripRules.ConflictMarkers, Severity.Error, path, Location.At(content, marker),
                "conflict markers: resolve them, then git add the file again"));
        }
        catch (MalformedJsonException e)
        {
            return Unreadable(content, e.Offset, "no JSON: " + e.Message);
        }
        catch (NotebookException e)
        {
            return Unreadable(content, e.Offset, e.Message);
        }
    }

    private FixResult Strip(string path, ReadOnlySpan<byte> content, NotebookMap map, bool explain)
    {
        if (IsZeppelin(content, map)) return LeftAlone("a Zeppelin note, not a Jupyter notebook");
        if (map.Major < 3) return LeftAlone(Age(content, map));
        if (map.Major > 4) return Unreadable(content, 0, $"nbformat {map.Major} is newer than this program (it knows 3 and 4)");
        // What is not where a reader looks for it might hold outputs all the same, so it is not called clean.
        if (map.Misplaced >= 0) return Unreadable(content, map.Misplaced, "no notebook: cells are a list of objects, this is something else");
        if (map.CellLists.Count == 0) return Unreadable(content, 0, "no notebook: it has no cells");
        var pass = new StripPass(content, map, options, _keys);
        pass.Run();
        if (pass.Edits.Count == 0) return FixResult.Clean;
        return new FixResult
        {
            Outcome = FixOutcome.Changed,
            Edits = pass.Edits,
            Summary = StripSummary.Of(pass.Changes),
            Findings = explain ? StripFindings.Of(path, content, map, pass) : [],
        };
    }

    /// <summary>A notebook without a version is one of nbformat 1 only where it has cells; else it is some other JSON.</summary>
    private static string Age(ReadOnlySpan<byte> content, NotebookMap map) =>
        JsonContainer.Last(content, map.Members, "nbformat"u8) is not null || map.CellLists.Count > 0
            ? $"nbformat {map.Major} is too old to be stripped; jupyter nbconvert --to notebook writes it anew"
            : "JSON, but no notebook";

    private static bool IsZeppelin(ReadOnlySpan<byte> content, NotebookMap map) =>
        JsonContainer.Last(content, map.Members, "nbformat"u8) is null
        && JsonContainer.Last(content, map.Members, "paragraphs"u8) is { } paragraphs
        && JsonContainer.IsArray(content, paragraphs);

    private static int? Utf8Error(ReadOnlySpan<byte> content)
    {
        if (Utf8.IsValid(content)) return null;
        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(content[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }

    private static FixResult LeftAlone(string why) => new() { Outcome = FixOutcome.LeftAlone, Summary = why };

    private static FixResult Blocked(Finding finding) =>
        new() { Outcome = FixOutcome.Blocked, Summary = finding.Message, Findings = [finding] };

    private static FixResult Unreadable(ReadOnlySpan<byte> content, int offset, string message) =>
        new() { Outcome = FixOutcome.Unreadable, Summary = message, Location = Location.At(content, offset) };
}
