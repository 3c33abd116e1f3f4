using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Pickles random objects as CPython's pickle.py does: what has been written is put into the memo, and taken from there when it comes again.</summary>
internal sealed class Pickler(Random random, int protocol)
{
    private readonly List<byte> _output = [];
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _memo = new(StringComparer.Ordinal);
    private int _memoized;

    /// <summary>Whether anything was put into the memo.</summary>
    public bool HasMemo => _memoized > 0;

    public byte[] Pickle()
    {
        if (protocol >= 2) Write(0x80, (byte)protocol);
        var start = _output.Count;
        Any(random.Next(5));
        Write((byte)'.');
        var whole = _output.ToArray();
        if (protocol < 4 || whole.Length - start < 4) return whole;
        var frame = new byte[9];
        frame[0] = 0x95;
        BinaryPrimitives.WriteInt64LittleEndian(frame.AsSpan(1), whole.Length - start);
        return [.. whole[..start], .. frame, .. whole[start..]];
    }

    private void Any(int depth)
    {
        switch (random.Next(depth > 0 ? 10 : 6))
        {
            case 0: Write((byte)'N'); break;
            case 1: Boolean(random.Next(2) == 0); break;
            case 2: Integer(Whole()); break;
            case 3: Float(BitConverter.Int64BitsToDouble(random.NextInt64())); break;
            case 4: Text(SomeText()); break;
            case 5: Bytes(); break;
            case 6 or 7: List(depth - 1); break;
            case 8: Tuple(depth - 1); break;
            default: Dictionary(depth - 1); break;
        }
    }

    private void Boolean(bool value)
    {
        if (protocol >= 2) Write((byte)(value ? 0x88 : 0x89));
        else Line('I', value ? "01" : "00");
    }

    private BigInteger Whole() => random.Next(4) switch
    {
        0 => random.Next(256),
        1 => random.Next(65536),
        2 => random.Next(int.MinValue, int.MaxValue),
        _ => new BigInteger(random.NextInt64()) * random.NextInt64(long.MinValue, long.MaxValue),
    };

    private void Integer(BigInteger value)
    {
        var isShort = value >= int.MinValue && value <= int.MaxValue;
        if (protocol == 0 || (protocol == 1 && !isShort)) Line(isShort ? 'I' : 'L', value.ToString(CultureInfo.InvariantCulture) + (isShort ? "" : "L"));
        else if (value >= 0 && value < 256) Write((byte)'K', (byte)value);
        else if (value >= 0 && value < 65536) Write([(byte)'M', (byte)((int)value & 255), (byte)((int)value >> 8)]);
        else if (isShort) Counted('J', 4, (int)value, []);
        else
        {
            var digits = value.ToByteArray();
            Write([0x8a, (byte)digits.Length, .. digits]);
        }
    }

    private void Float(double value)
    {
        if (protocol == 0)
        {
            Line('F', double.IsNaN(value) ? "nan" : double.IsPositiveInfinity(value) ? "inf" : double.IsNegativeInfinity(value) ? "-inf" : value.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e'));
            return;
        }

        var bytes = new byte[8];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, value);
        Write([(byte)'G', .. bytes]);
    }

    private string SomeText()
    {
        if (_texts.Count > 0 && random.Next(4) == 0) return _texts[random.Next(_texts.Count)];
        string[] pieces = ["a", "key", " ", "é", "漢", "🚀", "\n", "\\", "'", ".", "0", "value"];
        var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
        _texts.Add(text);
        return text;
    }

    private void Text(string text)
    {
        if (_memo.TryGetValue(text, out var place))
        {
            Get(place);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        if (protocol == 0) Line('V', string.Concat(text.Select(static unit => unit is '\\' or '\0' or '\n' or '\r' or '\x1a' || unit > 255 ? $"\\u{(int)unit:x4}" : unit.ToString())));
        else if (protocol >= 4) Write([0x8c, (byte)bytes.Length, .. bytes]);
        else Counted('X', 4, bytes.Length, bytes);
        _memo[text] = _memoized;
        Put();
    }

    private void Bytes()
    {
        var bytes = new byte[random.Next(20)];
        random.NextBytes(bytes);
        if (protocol >= 3)
        {
            Write([(byte)'C', (byte)bytes.Length, .. bytes]);
            Put();
            return;
        }

        // Python 3 tells Python 2 how to make them.
        Line('c', "_codecs\nencode");
        Put();
        if (protocol < 2) Write((byte)'(');
        Text(Encoding.Latin1.GetString(bytes));
        Text("latin1");
        Write(protocol < 2 ? (byte)'t' : (byte)0x86);
        Put();
        Write((byte)'R');
        Put();
    }

    private void List(int depth)
    {
        if (protocol == 0) Write((byte)'(', (byte)'l');
        else Write((byte)']');
        Put();
        var count = random.Next(5);
        if (protocol > 0 && count > 1)
        {
            Write((byte)'(');
            for (var i = 0; i < count; i++) Any(depth);
            Write((byte)'e');
            return;
        }

        for (var i = 0; i < count; i++)
        {
            Any(depth);
            Write((byte)'a');
        }
    }

    private void Tuple(int depth)
    {
        var count = random.Next(5);
        if (count == 0)
        {
            if (protocol == 0) Write((byte)'(', (byte)'t');
            else Write((byte)')');
            return;
        }

        var isShort = protocol >= 2 && count <= 3;
        if (!isShort) Write((byte)'(');
        for (var i = 0; i < count; i++) Any(depth);
        Write(isShort ? (byte)(0x84 + count) : (byte)'t');
        Put();
    }

    private void Dictionary(int depth)
    {
        if (protocol == 0) Write((byte)'(', (byte)'d');
        else Write((byte)'}');
        Put();
        var count = random.Next(4);
        if (protocol > 0 && count > 1) Write((byte)'(');
        for (var i = 0; i < count; i++)
        {
            Text(SomeText());
            Any(depth);
            if (protocol == 0 || count == 1) Write((byte)'s');
        }

        if (protocol > 0 && count > 1) Write((byte)'u');
    }

    private void Put()
    {
        var place = _memoized++;
        if (protocol >= 4) Write(0x94);
        else if (protocol == 0) Line('p', place.ToString(CultureInfo.InvariantCulture));
        else if (place < 256) Write((byte)'q', (byte)place);
        else Counted('r', 4, place, []);
    }

    private void Get(int place)
    {
        if (protocol == 0) Line('g', place.ToString(CultureInfo.InvariantCulture));
        else if (place < 256) Write((byte)'h', (byte)place);
        else Counted('j', 4, place, []);
    }

    private void Counted(char code, int width, int count, byte[] bytes)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(number, count);
        Write([(byte)code, .. number[..width], .. bytes]);
    }

    private void Line(char code, string text) => Write([(byte)code, .. Encoding.Latin1.GetBytes(text), (byte)'\n']);

    private void Write(params ReadOnlySpan<byte> bytes) => _output.AddRange(bytes);
}
