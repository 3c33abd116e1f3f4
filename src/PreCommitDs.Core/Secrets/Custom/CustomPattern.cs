using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Custom;

/// <summary>Finds what a regular expression matches, line by line, in a time that is in proportion to the text.</summary>
internal sealed class CustomPattern : ICustomMatcher
{
    private readonly Regex _regex;
    private readonly byte[] _literal;
    private readonly int _group;
    private readonly Keywords _keywords;

    /// <exception cref="CustomMistakeException">The rule makes no sense.</exception>
    public CustomPattern(CustomRule rule)
    {
        foreach (var (key, isSet) in (ReadOnlySpan<(string, bool)>)[("charset", rule.Charset is not null), ("length", rule.Length is not null), ("offset", rule.Offset != 0)])
            if (isSet) throw new CustomMistakeException(key, $"{key} goes with a literal alone, not with a regex: say it in the regex");
        (_regex, _literal, _keywords) = (Compiled(rule.Regex!), Encoding.UTF8.GetBytes(rule.Literal ?? ""), new Keywords(rule.Keywords));
        if (_regex.IsMatch("")) throw new CustomMistakeException("regex", "the regex matches where nothing stands: have it match at least one character");
        _group = rule.Group is { } group ? Number(group) : 0;
    }

    public void Find(ReadOnlySpan<byte> text, List<TextSpan> found)
    {
        var above = 0;
        for (var start = 0; start < text.Length;)
        {
            if (_literal.Length > 0)
            {
                var next = text[start..].IndexOf(_literal);
                if (next < 0) return;
                var begin = text[..(start + next)].LastIndexOf((byte)'\n') + 1;
                if (begin > start) (above, start) = (text[..(begin - 1)].LastIndexOf((byte)'\n') + 1, begin);
            }

            var end = text[start..].IndexOf((byte)'\n') is >= 0 and var length ? start + length : text.Length;
            if (_keywords.AreIn(text[above..end])) FindOnLine(text, start, end, found);
            (above, start) = (start, end + 1);
        }
    }

    private void FindOnLine(ReadOnlySpan<byte> text, int start, int end, List<TextSpan> found)
    {
        var line = text[start..end].TrimEnd((byte)'\r');
        // One character a byte where the line is no UTF-8: what is readable in it is found all the same.
        var encoding = Utf8.IsValid(line) ? Encoding.UTF8 : Encoding.Latin1;
        var chars = encoding.GetString(line);
        var (bytes, counted) = (0, 0);
        for (var match = _regex.Match(chars); match.Success; match = match.NextMatch())
        {
            var part = match.Groups[_group];
            if (!part.Success || part.Length == 0) continue;
            if (part.Index < counted) (bytes, counted) = (0, 0);
            bytes += encoding.GetByteCount(chars.AsSpan(counted, part.Index - counted));
            counted = part.Index;
            var place = start + bytes;
            if (_keywords.StandBefore(text, place)) found.Add(new TextSpan(place, place + encoding.GetByteCount(part.ValueSpan)));
        }
    }

    private static Regex Compiled(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (NotSupportedException)
        {
            throw new CustomMistakeException("regex", "the regex cannot be matched in linear time: do without lookarounds, backreferences, atomic groups and very large counts");
        }
        catch (ArgumentException e)
        {
            throw new CustomMistakeException("regex", $"no regular expression: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private int Number(string group)
    {
        var number = _regex.GroupNumberFromName(group);
        return number >= 0 ? number : throw new CustomMistakeException("group", $"the regex has no such group: its groups are {string.Join(", ", _regex.GetGroupNames())}");
    }
}
