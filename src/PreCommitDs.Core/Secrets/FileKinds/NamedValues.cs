using System.Buffers;
using System.Text;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Walks over what stands behind <c>name =</c> or <c>name:</c> in INI, TOML, YAML, JSON, HCL and what looks like them.</summary>
internal ref struct NamedValues(ReadOnlySpan<byte> text)
{
    private const int MaxName = 120;

    /// <summary>Longer ones without quotes are no values, and looking for their ends over and over would take its time.</summary>
    private const int MaxBare = 4096;

    private static readonly SearchValues<byte> EndsBare = SearchValues.Create("\r\n,}"u8);

    private readonly ReadOnlySpan<byte> _text = text;
    private int _at;

    /// <summary>The next name and its value, neither of them empty nor in quotes; false at the end.</summary>
    public bool Next(out string name, out ReadOnlySpan<byte> value)
    {
        while (_text[_at..].IndexOfAny((byte)'=', (byte)':') is >= 0 and var next)
        {
            var separator = _at + next;
            _at = separator + 1;
            var span = NameBefore(separator);
            if (span.Length == 0) continue;
            value = ValueFrom(_at);
            if (value.IsEmpty) continue;
            name = Encoding.ASCII.GetString(span.Of(_text));
            return true;
        }

        name = "";
        value = default;
        return false;
    }

    private readonly TextSpan NameBefore(int separator)
    {
        var end = separator;
        while (end > 0 && _text[end - 1] is (byte)' ' or (byte)'\t') end--;
        while (end > 0 && _text[end - 1] is (byte)'"' or (byte)'\'' or (byte)'\\') end--;
        var start = end;
        while (start > 0 && end - start < MaxName && IsNameByte(_text[start - 1])) start--;
        return new TextSpan(start, end);
    }

    private static bool IsNameByte(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'_' or (byte)'-';

    private ReadOnlySpan<byte> ValueFrom(int at)
    {
        while (at < _text.Length && _text[at] is (byte)' ' or (byte)'\t' or (byte)'\\') at++;
        if (at == _text.Length) return default;
        var quote = _text[at];
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            var rest = _text.Slice(at, Math.Min(MaxBare, _text.Length - at));
            var length = rest.IndexOfAny(EndsBare);
            return (length < 0 ? rest : rest[..length]).Trim(" \t;"u8);
        }

        at++;
        var end = at;
        while (end < _text.Length && _text[end] != quote && _text[end] != (byte)'\n') end += _text[end] == (byte)'\\' ? 2 : 1;
        end = Math.Min(end, _text.Length);
        var value = _text[at..end].TrimEnd("\r\\"u8);
        _at = end;
        return value;
    }
}
