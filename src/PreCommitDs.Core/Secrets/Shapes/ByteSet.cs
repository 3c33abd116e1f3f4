namespace PreCommitDs.Secrets.Shapes;

/// <summary>A set of bytes: one bit for each.</summary>
internal struct ByteSet
{
    private UInt128 _low;
    private UInt128 _high;

    public readonly bool Contains(byte value) => ((value < 128 ? _low >> value : _high >> (value - 128)) & 1) != 0;

    public void Add(byte value)
    {
        if (value < 128) _low |= UInt128.One << value;
        else _high |= UInt128.One << (value - 128);
    }

    public void Add(byte first, byte last)
    {
        for (int value = first; value <= last; value++) Add((byte)value);
    }
}
