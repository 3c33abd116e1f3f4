using System.Globalization;
using System.Text;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;
using PreCommitDs.Secrets.Scanning;
using PreCommitDs.Secrets.Shapes;

namespace PreCommitDs.Secrets.Custom;

/// <summary>Finds tokens that hold a literal beside characters of a set.</summary>
internal sealed class CustomToken : ICustomMatcher
{
    private const string DefaultCharset = "A-Za-z0-9_-";
    private const int MinLiteral = 3;

    private readonly byte[] _literal;
    private readonly int _offset;
    private readonly Shape _shape;
    private readonly Keywords _keywords;

    /// <exception cref="CustomMistakeException">The rule makes no sense.</exception>
    public CustomToken(CustomRule rule)
    {
        var literal = rule.Literal!;
        if (literal.Length < MinLiteral || !literal.All(unit => unit is > ' ' and <= '~'))
            throw new CustomMistakeException("literal", $"a literal has at least {MinLiteral} characters, all of them printable ASCII without blanks");
        var (min, max) = Lengths(rule);
        if (rule.Offset < 0 || rule.Offset > min) throw new CustomMistakeException("offset", $"before the literal stand 0 to {min} of the characters that length counts");
        var set = $"[{Charset(rule.Charset ?? DefaultCharset)}]";
        (_literal, _offset, _keywords) = (Encoding.ASCII.GetBytes(literal), rule.Offset, new Keywords(rule.Keywords));
        _shape = new Shape(string.Create(CultureInfo.InvariantCulture, $"{set}{{{rule.Offset}}}{Escaped(literal)}{set}{{{min - rule.Offset},{max - rule.Offset}}}"));
    }

    public void Find(ReadOnlySpan<byte> text, List<TextSpan> found)
    {
        var (at, free) = (0, 0);
        while (text[at..].IndexOf(_literal) is >= 0 and var next)
        {
            at += next;
            var start = at - _offset;
            var length = start >= free && Boundary.IsBefore(text, start) ? _shape.Match(text[start..Math.Min(text.Length, start + Shape.MaxLength)]) : -1;
            if (length > 0 && Boundary.IsAfter(text, start + length) && !Placeholder.Is(text.Slice(start, length)) && _keywords.StandBefore(text, start))
            {
                found.Add(new TextSpan(start, start + length));
                at = free = start + length;
            }
            else
            {
                at++;
            }
        }
    }

    private static (int Min, int Max) Lengths(CustomRule rule)
    {
        if (rule.Length is not { } length) throw new CustomMistakeException("", "a rule with a literal says how long its tokens are beside it: length = 32 or length = \"20-40\"");
        var parts = length.Split('-', 2, StringSplitOptions.TrimEntries);
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var min) || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var max)
            || min < 1 || max < min || max > Shape.MaxLength - rule.Literal!.Length)
            throw new CustomMistakeException("length", $"a length is a number, as 32, or two, as \"20-40\", the lesser first, of 1 to {Shape.MaxLength - rule.Literal!.Length}");
        return (min, max);
    }

    /// <summary>The set as a shape has it between its brackets.</summary>
    private static string Charset(string charset)
    {
        var set = new StringBuilder();
        for (var i = 0; i < charset.Length; i++)
        {
            var unit = charset[i];
            if (unit is <= ' ' or > '~') throw Wrong();
            if (unit == '\\')
            {
                if (++i == charset.Length || (char.IsAsciiLetterOrDigit(charset[i]) && charset[i] is not ('w' or 'd'))) throw Wrong();
                set.Append('\\').Append(charset[i]);
            }
            else if (i + 2 < charset.Length && charset[i + 1] == '-')
            {
                if (charset[i + 2] < unit || charset[i + 2] is '\\' or > '~') throw Wrong();
                for (var member = unit; member <= charset[i + 2]; member++) Append(set, member);
                i += 2;
            }
            else
            {
                Append(set, unit);
            }
        }

        return set.Length > 0 ? set.ToString() : throw Wrong();
    }

    private static CustomMistakeException Wrong() => new("charset", "a charset is ASCII without blanks, as in \"A-Za-z0-9_-\": ranges go upwards, and a hyphen of its own stands at the end");

    private static void Append(StringBuilder set, char unit) => set.Append(char.IsAsciiLetterOrDigit(unit) ? "" : "\\").Append(unit);

    private static string Escaped(string literal)
    {
        var escaped = new StringBuilder();
        foreach (var unit in literal) Append(escaped, unit);
        return escaped.ToString();
    }
}
