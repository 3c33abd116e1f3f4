using System.Buffers;
using System.Globalization;
using System.Text;

namespace PreCommitDs.Requirements.Markers;

/// <summary>A backslash in a Python string and what it takes with it. Names of characters (<c>\N</c>) are not known here, and refused.</summary>
internal static class PythonEscape
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Reads one from a backslash on and moves behind it; before an unknown letter, the backslash stands for itself.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, StringBuilder read)
    {
        if (at + 1 == text.Length) return false;
        var unit = text[at + 1];
        switch (unit)
        {
            case 'x': return TryReadCode(text, ref at, 2, read);
            case 'u': return TryReadCode(text, ref at, 4, read);
            case 'U': return TryReadCode(text, ref at, 8, read);
            case 'N' or '\0': return false;
            case >= '0' and <= '7':
                ReadOctal(text, ref at, read);
                return true;
        }

        at += 2;
        if (unit == '\r' && at < text.Length && text[at] == '\n') at++;
        if (unit is '\n' or '\r') return true;
        var meant = "abfnrtv\\'\"".IndexOf(unit);
        if (meant >= 0) read.Append("\a\b\f\n\r\t\v\\'\""[meant]);
        else read.Append('\\').Append(unit);
        return true;
    }

    private static bool TryReadCode(ReadOnlySpan<char> text, ref int at, int digits, StringBuilder read)
    {
        var start = at + 2;
        if (text.Length - start < digits || text.Slice(start, digits).ContainsAnyExcept(HexDigits)) return false;
        var code = uint.Parse(text.Slice(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (code > 0x10FFFF) return false;
        if (code > char.MaxValue) read.Append(char.ConvertFromUtf32((int)code));
        else read.Append((char)code);
        at = start + digits;
        return true;
    }

    private static void ReadOctal(ReadOnlySpan<char> text, ref int at, StringBuilder read)
    {
        var code = 0;
        var end = Math.Min(text.Length, at + 4);
        for (at++; at < end && text[at] is >= '0' and <= '7'; at++) code = (code * 8) + (text[at] - '0');
        read.Append((char)code);
    }
}
