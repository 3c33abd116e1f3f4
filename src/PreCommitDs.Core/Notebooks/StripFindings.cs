using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;

namespace PreCommitDs.Notebooks;

/// <summary>Says of each cell what goes from it, where it stands and which edits do it.</summary>
internal static class StripFindings
{
    private static readonly byte[] Separator = [0];

    public static List<Finding> Of(string path, ReadOnlySpan<byte> content, NotebookMap map, StripPass pass)
    {
        var (changes, edits) = (pass.Changes, pass.Edits.InOrder);
        changes.Sort(static (a, b) => a.Offset.CompareTo(b.Offset));
        var findings = new List<Finding>(changes.Count);
        var places = new LineCursor(content);
        var replaced = new LineCursor(content);
        var next = 0;
        foreach (var change in changes)
        {
            var rule = change.Number == 0 ? StripRules.NotebookMetadata : StripRules.NotStripped;
            var hash = new ContentHash(rule);
            if (change.IsDropped) hash.Append(change.Span.Of(content));
            var fixes = new List<Replacement>();
            // An edit that takes several cells together belongs to the first of them.
            for (; next < edits.Count && edits[next].Start < change.Span.End; next++)
            {
                if (!change.IsDropped) Append(hash, content, edits[next]);
                fixes.Add(Fix(ref replaced, edits[next]));
            }

            var location = Location.Between(ref places, change.Span.Start, change.Span.End);
            findings.Add(new Finding(
                rule, Severity.Error, path, location with { Cell = change.Number, CellId = IdOf(content, map, change.Number) }, StripSummary.Of(change))
            { Bytes = change.Bytes, ContentHash = hash.Finish(), Fixes = fixes });
        }

        return findings;
    }

    private static void Append(ContentHash hash, ReadOnlySpan<byte> content, Edit edit)
    {
        hash.Append(content[edit.Start..edit.End]);
        hash.Append(Separator);
        hash.Append(edit.Replacement.Span);
        hash.Append(Separator);
    }

    private static Replacement Fix(ref LineCursor cursor, Edit edit) =>
        new(Location.Between(ref cursor, edit.Start, edit.End), edit.Start, edit.Length, Encoding.UTF8.GetString(edit.Replacement.Span));

    private static string? IdOf(ReadOnlySpan<byte> content, NotebookMap map, int number)
    {
        if (number == 0) return null;
        foreach (var member in map.MembersOf(map.Cells[number - 1]))
        {
            if (member.Is(content, "id"u8) && JsonContainer.IsString(content, member.Value)) return JsonText.Decode(member.Value.Of(content));
        }

        return null;
    }
}
