namespace PreCommitDs.LargeData.Sniffing;

/// <summary>What follows an opcode of pickle's machine, and what it does to its stack.</summary>
/// <remarks>CPython's pickletools.py; PEP 3154 for protocol 4, PEP 574 for protocol 5.</remarks>
/// <param name="Argument">What follows the opcode.</param>
/// <param name="Pops">How many items it takes off the stack; -1: all down to the last mark, and the mark.</param>
/// <param name="Pushes">How many it puts there.</param>
/// <param name="Below">How many more it takes that lie below the mark.</param>
internal readonly record struct PickleOpcode(PickleArgument Argument, sbyte Pops, sbyte Pushes, sbyte Below = 0)
{
    private const sbyte ToMark = -1;

    private static readonly PickleOpcode[] Table = Create();

    /// <summary>The opcode of a byte; <see cref="PickleArgument.Invalid"/> where it is none.</summary>
    public static PickleOpcode Of(byte code) => Table[code];

    private static PickleOpcode[] Create()
    {
        var table = new PickleOpcode[256];
        void Set(ReadOnlySpan<byte> codes, PickleArgument argument, sbyte pops, sbyte pushes, sbyte below = 0)
        {
            foreach (var code in codes) table[code] = new PickleOpcode(argument, pops, pushes, below);
        }

        Set("I"u8, PickleArgument.Integer, 0, 1);
        Set("L"u8, PickleArgument.LongInteger, 0, 1);
        Set("F"u8, PickleArgument.Float, 0, 1);
        Set("S"u8, PickleArgument.QuotedLine, 0, 1);
        Set("VP"u8, PickleArgument.Line, 0, 1);
        Set("g"u8, PickleArgument.Number, 0, 1);
        Set("p"u8, PickleArgument.Number, 1, 1);
        Set("c"u8, PickleArgument.ModuleAndName, 0, 1);
        Set("i"u8, PickleArgument.ModuleAndName, ToMark, 1);
        Set("Kh"u8, PickleArgument.One, 0, 1);
        Set([0x82], PickleArgument.One, 0, 1);
        Set("q"u8, PickleArgument.One, 1, 1);
        Set([(byte)'M', 0x83], PickleArgument.Two, 0, 1);
        Set([(byte)'J', (byte)'j', 0x84], PickleArgument.Four, 0, 1);
        Set("r"u8, PickleArgument.Four, 1, 1);
        Set("G"u8, PickleArgument.Eight, 0, 1);
        Set([(byte)'U', (byte)'C', 0x8a, 0x8c], PickleArgument.CountedByOne, 0, 1);
        Set([(byte)'T', (byte)'X', (byte)'B', 0x8b], PickleArgument.CountedByFour, 0, 1);
        Set([0x8d, 0x8e, 0x96], PickleArgument.CountedByEight, 0, 1);
        Set([(byte)'N', (byte)'}', (byte)']', (byte)')', 0x88, 0x89, 0x8f, 0x97], PickleArgument.None, 0, 1);
        Set("(."u8, PickleArgument.None, 0, 0);
        Set("0"u8, PickleArgument.None, 1, 0);
        Set("1"u8, PickleArgument.None, ToMark, 0);
        Set("2"u8, PickleArgument.None, 1, 2);
        Set([(byte)'Q', 0x85, 0x94, 0x98], PickleArgument.None, 1, 1);
        Set([(byte)'R', (byte)'a', (byte)'b', 0x81, 0x86, 0x93], PickleArgument.None, 2, 1);
        Set([(byte)'s', 0x87, 0x92], PickleArgument.None, 3, 1);
        Set([(byte)'d', (byte)'l', (byte)'t', (byte)'o', 0x91], PickleArgument.None, ToMark, 1);
        Set([(byte)'e', (byte)'u', 0x90], PickleArgument.None, ToMark, 1, 1);
        Set([0x80], PickleArgument.One, 0, 0);
        Set([0x95], PickleArgument.Eight, 0, 0);
        return table;
    }
}
