using System.Text;

namespace PreCommitDs.Requirements.Reading;

/// <summary>Words as Python's <c>shlex.split</c> cuts them: quotes hold together, a backslash takes the next character as it is, in double quotes only another backslash and the quote.</summary>
internal static class ShellWords
{
    /// <summary>The words, and where each begins.</summary>
    public static List<(string Word, int Start)> Split(ReadOnlySpan<char> text)
    {
        var words = new List<(string, int)>();
        var word = new StringBuilder();
        var (start, quote) = (-1, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (quote == '\0' && unit is ' ' or '\t' or '\r' or '\n')
            {
                if (start >= 0) words.Add((word.ToString(), start));
                start = -1;
                word.Clear();
                continue;
            }

            if (start < 0) start = i;
            if (unit == quote) quote = '\0';
            else if (quote == '\0' && unit is '\'' or '"') quote = unit;
            else if (unit == '\\' && i + 1 < text.Length && (quote == '\0' || (quote == '"' && text[i + 1] is '"' or '\\'))) word.Append(text[++i]);
            else word.Append(unit);
        }

        if (start >= 0) words.Add((word.ToString(), start));
        return words;
    }
}
