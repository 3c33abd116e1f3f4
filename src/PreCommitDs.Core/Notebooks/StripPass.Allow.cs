using System.Text;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;

namespace PreCommitDs.Notebooks;

internal ref partial struct StripPass
{
    /// <summary>What begins a comment in the languages of Jupyter's kernels.</summary>
    private static readonly byte[][] CommentMarks = ["#"u8.ToArray(), "//"u8.ToArray(), "--"u8.ToArray(), "%"u8.ToArray()];

    /// <summary>What a comment line of the cell says of its outputs; cells without outputs are not looked at.</summary>
    private readonly AllowVerdict AllowOf(CellMap cell)
    {
        if (cell.OutputCount == 0) return AllowVerdict.None;
        var members = _map.MembersOf(cell);
        // Nobody writes the mark with escapes, so raw bytes are enough to pass by nearly every cell.
        if ((JsonContainer.Last(_text, members, "source"u8) ?? JsonContainer.Last(_text, members, "input"u8)) is not { } source
            || source.Of(_text).IndexOf(InlineAllow.Mark) < 0) return AllowVerdict.None;
        var verdict = AllowVerdict.None;
        foreach (var line in SourceLines(source))
        {
            var comment = Encoding.UTF8.GetBytes(line);
            foreach (var mark in CommentMarks)
            {
                verdict = InlineAllow.Better(verdict, InlineAllow.Alone(comment, StripRules.NotStripped, mark));
            }
        }

        return verdict;
    }

    private readonly string[] SourceLines(TextSpan source)
    {
        if (JsonContainer.IsString(_text, source)) return JsonText.Decode(source.Of(_text)).Split('\n');
        var joined = new StringBuilder();
        foreach (var part in JsonContainer.Elements(_text, source))
        {
            if (JsonContainer.IsString(_text, part)) joined.Append(JsonText.Decode(part.Of(_text)));
        }

        return joined.ToString().Split('\n');
    }
}
