using System.Buffers;
using System.Text;

namespace PreCommitDs.Toml;

internal ref partial struct TomlReader
{
    private static readonly byte[] ControlBytes = [.. Enumerable.Range(0, 0x20).Where(b => b != '\t').Select(b => (byte)b), 0x7F];
    private static readonly byte[] ControlsButLineFeed = [.. ControlBytes.Where(b => b != '\n')];

    private static readonly SearchValues<byte> Controls = SearchValues.Create(ControlBytes);
    private static readonly SearchValues<byte> EndsBasicRun = SearchValues.Create([(byte)'"', (byte)'\\', .. ControlBytes]);
    private static readonly SearchValues<byte> EndsLiteralRun = SearchValues.Create([(byte)'\'', .. ControlBytes]);
    private static readonly SearchValues<byte> EndsMultiLineBasicRun = SearchValues.Create([(byte)'"', (byte)'\\', .. ControlsButLineFeed]);
    private static readonly SearchValues<byte> EndsMultiLineLiteralRun = SearchValues.Create([(byte)'\'', .. ControlsButLineFeed]);

    private readonly bool AtTripleQuote() =>
        _at + 2 < _text.Length && _text[_at] is (byte)'"' or (byte)'\'' && _text[_at + 1] == _text[_at] && _text[_at + 2] == _text[_at];

    /// <summary>Reads the string that opens here.</summary>
    /// <param name="quote">The double quote of a basic string, or the single quote of a literal one.</param>
    /// <param name="isMultiLine">Whether three of them stand here.</param>
    private string ReadString(byte quote, bool isMultiLine)
    {
        var open = _at;
        _at += isMultiLine ? 3 : 1;
        if (isMultiLine && AtLineEnd()) _at += _text[_at] == '\r' ? 2 : 1;
        var stops = (quote == '"', isMultiLine) switch
        {
            (true, false) => EndsBasicRun,
            (false, false) => EndsLiteralRun,
            (true, true) => EndsMultiLineBasicRun,
            (false, true) => EndsMultiLineLiteralRun,
        };
        var plain = _at;
        _decodedLength = 0;
        while (true)
        {
            var run = _text[_at..].IndexOfAny(stops);
            if (run < 0) throw NotClosed(open, quote, isMultiLine);
            _at += run;
            if (_text[_at] == quote)
            {
                var quotes = isMultiLine ? Quotes(quote) : 1;
                // Up to two quotes may stand before the closing three.
                _at += quotes < 3 ? quotes : quotes - 3;
                if (isMultiLine && quotes < 3) continue;
                var end = isMultiLine ? _at : _at - 1;
                _at = end + (isMultiLine ? 3 : 1);
                return Decoded(plain, end);
            }

            if (_text[_at] == '\\')
            {
                Append(_text[plain.._at]);
                ReadEscape(isMultiLine);
                plain = _at;
            }
            else if (!AtLineEnd())
            {
                throw ControlCharacter("a string");
            }
            else if (!isMultiLine)
            {
                throw NotClosed(open, quote, isMultiLine);
            }
            else
            {
                // A checkout with other line ends means the same.
                Append(_text[plain.._at]);
                plain = ++_at;
            }
        }
    }

    private readonly TomlException NotClosed(int open, byte quote, bool isMultiLine)
    {
        var quotes = new string((char)quote, isMultiLine ? 3 : 1);
        return Error(open, _at, $"the string is not closed; expected {quotes}{(isMultiLine ? "" : " on the same line")}");
    }

    /// <summary>How many quotes stand here, of which at most five can belong to the string.</summary>
    private readonly int Quotes(byte quote)
    {
        var count = 1;
        while (count < 5 && _at + count < _text.Length && _text[_at + count] == quote) count++;
        return count;
    }

    private void CountLines(int start)
    {
        var text = _text[start.._at];
        var last = text.LastIndexOf((byte)'\n');
        if (last < 0) return;
        _line += text.Count((byte)'\n');
        _lineStart = start + last + 1;
    }

    private string Decoded(int plain, int end)
    {
        if (_decodedLength == 0) return Encoding.UTF8.GetString(_text[plain..end]);
        Append(_text[plain..end]);
        return Encoding.UTF8.GetString(_decoded, 0, _decodedLength);
    }

    private void Append(scoped ReadOnlySpan<byte> bytes)
    {
        if (_decoded.Length - _decodedLength < bytes.Length) Array.Resize(ref _decoded, Math.Max(_decodedLength + bytes.Length, 2 * _decoded.Length));
        bytes.CopyTo(_decoded.AsSpan(_decodedLength));
        _decodedLength += bytes.Length;
    }
}
