using System.Buffers;

namespace PreCommitDs.Formats.Json;

/// <summary>
/// Walks over UTF-8 JSON without decoding it. The grammar is RFC 8259 and, as Python writes and reads them, the numbers
/// <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>. Whatever else is found throws <see cref="MalformedJsonException"/>.
/// </summary>
internal ref struct JsonScanner(ReadOnlySpan<byte> text, int position)
{
    private static readonly SearchValues<byte> EndsPlainRun = SearchValues.Create(
        [(byte)'"', (byte)'\\', .. Enumerable.Range(0, 0x20).Select(b => (byte)b)]);

    private readonly ReadOnlySpan<byte> _text = text;

    public int Position { get; private set; } = position;

    /// <summary>The first byte of the next token, or 0 at the end of the text.</summary>
    public byte Peek()
    {
        SkipWhitespace();
        return Position < _text.Length ? _text[Position] : (byte)0;
    }

    /// <summary>Goes into the object or array that stands here.</summary>
    public void Enter()
    {
        SkipWhitespace();
        Position++;
    }

    /// <summary>Reads up to a member's value; false, and past the closing brace, where no member is left.</summary>
    /// <param name="first">True before the first member of the object; set to false.</param>
    /// <param name="name">Where the member's name stands, quotes included.</param>
    public bool NextMember(ref bool first, out TextSpan name)
    {
        name = default;
        var next = Peek();
        if (next == '}' && Position++ >= 0) return false;
        if (!first) Expect((byte)',', "a comma or a closing brace");
        first = false;
        name = MemberName();
        return true;
    }

    /// <summary>Reads up to the next element; false, and past the closing bracket, where none is left.</summary>
    public bool NextElement(ref bool first)
    {
        var next = Peek();
        if (next == ']' && Position++ >= 0) return false;
        if (!first) Expect((byte)',', "a comma or a closing bracket");
        first = false;
        SkipWhitespace();
        return true;
    }

    /// <summary>Skips one value, whatever it is and however deep, and says where it stood.</summary>
    public TextSpan SkipValue()
    {
        SkipWhitespace();
        var start = Position;
        var open = new ContainerStack();
        while (true)
        {
            switch (Peek())
            {
                case (byte)'{':
                    Position++;
                    open.Push(isObject: true);
                    if (Peek() != '}')
                    {
                        MemberName();
                        continue;
                    }

                    break;
                case (byte)'[':
                    Position++;
                    open.Push(isObject: false);
                    if (Peek() != ']') continue;
                    break;
                case (byte)'"':
                    SkipString();
                    break;
                default:
                    SkipScalar();
                    break;
            }

            if (!MoveOn(ref open)) return new TextSpan(start, Position);
        }
    }

    /// <summary>After the last value only whitespace may stand.</summary>
    public void ExpectEnd()
    {
        SkipWhitespace();
        if (Position < _text.Length) throw Error("more text after the end of the document");
    }

    /// <summary>Closes what ends here and stops before the next value; false when the outermost value is complete.</summary>
    private bool MoveOn(ref ContainerStack open)
    {
        while (open.Depth > 0)
        {
            var next = Peek();
            if (next == ',')
            {
                Position++;
                if (open.InObject) MemberName();
                return true;
            }

            if (next != (open.InObject ? (byte)'}' : (byte)']'))
                throw Error(open.InObject ? "a comma or a closing brace is missing" : "a comma or a closing bracket is missing");
            Position++;
            open.Pop();
        }

        return false;
    }

    private TextSpan MemberName()
    {
        if (Peek() != '"') throw Error("a member name is missing");
        var start = Position;
        SkipString();
        var name = new TextSpan(start, Position);
        Expect((byte)':', "a colon");
        return name;
    }

    private void Expect(byte token, string what)
    {
        if (Peek() != token) throw Error(what + " is missing");
        Position++;
    }

    private void SkipWhitespace()
    {
        var text = _text;
        var at = Position;
        while ((uint)at < (uint)text.Length && text[at] <= ' ' && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
        Position = at;
    }

    private void SkipString()
    {
        var at = Position + 1;
        while (true)
        {
            var run = _text[at..].IndexOfAny(EndsPlainRun);
            if (run < 0)
            {
                throw Error("a string is not closed");
            }

            at += run;
            if (_text[at] == '"')
            {
                Position = at + 1;
                return;
            }

            if (_text[at] != '\\')
            {
                Position = at;
                throw Error("a raw control character stands in a string");
            }

            at = SkipEscape(at);
        }
    }

    private int SkipEscape(int at)
    {
        var rest = _text[(at + 1)..];
        if (!rest.IsEmpty && "\"\\/bfnrt"u8.Contains(rest[0])) return at + 2;
        if (rest.Length > 4 && rest[0] == 'u' && AllHex(rest[1..5])) return at + 6;
        Position = at;
        throw Error("a broken escape stands in a string");
    }

    private static bool AllHex(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit)) return false;
        }

        return true;
    }

    private void SkipScalar()
    {
        if (Position >= _text.Length) throw Error("the document ends too early");
        var rest = _text[Position..];
        var length = rest[0] switch
        {
            (byte)'t' => Literal(rest, "true"u8),
            (byte)'f' => Literal(rest, "false"u8),
            (byte)'n' => Literal(rest, "null"u8),
            (byte)'N' => Literal(rest, "NaN"u8),
            (byte)'I' => Literal(rest, "Infinity"u8),
            (byte)'-' when rest.StartsWith("-I"u8) => Literal(rest, "-Infinity"u8),
            _ => JsonNumber.Length(rest),
        };
        if (length == 0) throw Error("a value is missing");
        Position += length;
    }

    private static int Literal(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> literal) =>
        rest.StartsWith(literal) ? literal.Length : 0;

    private readonly MalformedJsonException Error(string message) => new(Math.Min(Position, _text.Length), message);
}
