namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Reads the fields of a message in protobuf's wire format, one after the other.</summary>
/// <remarks>protobuf.dev/programming-guides/encoding.</remarks>
internal ref struct Protobuf(ReadOnlySpan<byte> message)
{
    private const int Varint = 0;
    private const int Fixed64 = 1;
    private const int Delimited = 2;
    private const int Fixed32 = 5;

    private ReadOnlySpan<byte> _rest = message;

    /// <summary>The number of the field just read.</summary>
    public int Field { get; private set; }

    /// <summary>Whether it holds bytes: text, or another message.</summary>
    public bool IsBytes { get; private set; }

    /// <summary>Its number, or how many bytes it holds.</summary>
    public ulong Value { get; private set; }

    /// <summary>The bytes it holds, as far as they are here.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>Whether bytes are here that make no field.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Reads the next field; false at the end of what is here.</summary>
    public bool Read()
    {
        if (_rest.IsEmpty || !TryVarint(out var tag)) return false;
        Field = (int)Math.Min(tag >> 3, int.MaxValue);
        IsBytes = (tag & 7) == Delimited;
        Bytes = [];
        switch ((int)(tag & 7))
        {
            case Varint:
                if (!TryVarint(out var value)) return false;
                Value = value;
                break;
            case Fixed64:
                Skip(8);
                break;
            case Fixed32:
                Skip(4);
                break;
            case Delimited:
                if (!TryVarint(out var length)) return false;
                Value = length;
                Bytes = _rest[..(int)Math.Min(length, (ulong)_rest.Length)];
                Skip(length);
                break;
            default:
                IsBroken = true;
                break;
        }

        IsBroken |= Field == 0;
        return !IsBroken;
    }

    private void Skip(ulong length) => _rest = _rest[(int)Math.Min(length, (ulong)_rest.Length)..];

    private bool TryVarint(out ulong value)
    {
        value = 0;
        for (var i = 0; i < 10; i++)
        {
            if (i >= _rest.Length)
            {
                _rest = [];
                return false;
            }

            value |= (ulong)(_rest[i] & 0x7f) << (7 * i);
            if ((_rest[i] & 0x80) != 0) continue;
            _rest = _rest[(i + 1)..];
            return true;
        }

        IsBroken = true;
        return false;
    }
}
