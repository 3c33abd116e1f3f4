using System.Buffers;

namespace PreCommitDs.Requirements.Reading;

/// <summary>
/// Requirements that pip took before version 24.1: behind an operator it let stand whatever it did not understand (packaging before 22,
/// <c>LegacySpecifier</c>), as in <c>django&gt;=1.11,&lt;1.12.*</c> and <c>pytz==2013b0-local</c>.
/// </summary>
internal static class LegacyRequirement
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t;()");

    public static bool Is(ReadOnlySpan<char> text)
    {
        var marker = text.IndexOf(';');
        if (marker >= 0) text = text[..marker];
        var start = text.IndexOfAny("=<>!~");
        if (start <= 0) return false;
        foreach (var part in text[start..].Split(','))
        {
            var clause = text[start..][part].Trim();
            var length = LengthOfOperator(clause);
            var version = clause[length..].TrimStart();
            if (length == 0 || version.IsEmpty || version.IndexOfAny(Ends) >= 0 || version[0] is '=' or '<' or '>' or '!' or '~') return false;
        }

        return Packages.Requirement.TryParse(text[..start], out _);
    }

    private static int LengthOfOperator(ReadOnlySpan<char> clause) => clause switch
    {
        ['=', '=', '=', ..] => 3,
        ['=' or '!' or '<' or '>' or '~', '=', ..] => 2,
        ['<' or '>', ..] => 1,
        _ => 0,
    };
}
