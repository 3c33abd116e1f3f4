namespace PreCommitDs.Secrets.Judgement;

/// <summary>What can be counted of a value.</summary>
internal readonly ref struct ValueShape
{
    public ValueShape(ReadOnlySpan<byte> value)
    {
        Length = value.Length;
        var seen = default(UInt128);
        var pairs = 0;
        var cost = 0.0;
        var before = -1;
        for (var i = 0; i < value.Length; i++)
        {
            var unit = value[i];
            if (unit < 128) seen |= UInt128.One << unit;
            var kind = Kind(unit);
            if (kind == 0) Lower++;
            else if (kind == 1) Upper++;
            else if (kind == 2) Digits++;
            else Others++;
            if (char.IsAsciiHexDigit((char)unit)) Hex++;
            // Where a word begins in camel case, nothing changes that a random value would not have more of.
            if (before >= 0 && kind != before && !(before == 1 && kind == 0)) Changes++;
            if (i > 0 && kind < 2 && before is 0 or 1)
            {
                pairs++;
                cost += LetterPairs.Cost(value[i - 1], unit);
            }

            before = kind;
        }

        Distinct = (int)UInt128.PopCount(seen);
        PairCost = pairs == 0 ? 0 : cost / pairs;
        Pairs = pairs;
    }

    public int Length { get; }

    public int Lower { get; }

    public int Upper { get; }

    public int Digits { get; }

    /// <summary>Neither letters nor digits.</summary>
    public int Others { get; }

    public int Hex { get; }

    /// <summary>How many different bytes there are.</summary>
    public int Distinct { get; }

    /// <summary>How often a letter follows a digit and the like.</summary>
    public int Changes { get; }

    /// <summary>How many letters follow a letter.</summary>
    public int Pairs { get; }

    /// <summary>What these cost on average, in bits: about three and a half in words, seven where letters are random.</summary>
    public double PairCost { get; }

    public int Letters => Lower + Upper;

    private static int Kind(byte unit) => unit switch
    {
        >= (byte)'a' and <= (byte)'z' => 0,
        >= (byte)'A' and <= (byte)'Z' => 1,
        >= (byte)'0' and <= (byte)'9' => 2,
        _ => 3,
    };
}
