using System.Globalization;
using System.Text;

namespace PreCommitDs.Toml;

/// <summary>One part of a key in the text.</summary>
internal readonly record struct TomlKey(string Name, TomlPosition Position)
{
    private const int MostShown = 60;

    /// <summary>The key as a message may show it: on one line, and not too long.</summary>
    public override string ToString()
    {
        var shown = new StringBuilder("'");
        foreach (var rune in Name.EnumerateRunes())
        {
            if (shown.Length > MostShown) return shown.Append("...'").ToString();
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else shown.Append(rune);
        }

        return shown.Append('\'').ToString();
    }
}
