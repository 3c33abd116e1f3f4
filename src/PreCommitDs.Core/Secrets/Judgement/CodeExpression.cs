using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Judgement;

/// <summary>Tells expressions of programs from values.</summary>
internal static class CodeExpression
{
    /// <summary>Whether a value without quotes is a call, an element, a member or a name of the program.</summary>
    public static bool Is(ReadOnlySpan<byte> text, TextSpan value)
    {
        if (value.End < text.Length && text[value.End] is (byte)'(' or (byte)'[' && char.IsAsciiLetterOrDigit((char)text[value.End - 1])) return true;
        var bare = value.Of(text);
        if (bare[0] is (byte)'^' or (byte)'*' or (byte)'&' or (byte)'-' or (byte)':') return true;
        if (IsName(bare) && EndsStatement(text[value.End..])) return true;
        var plus = bare.IndexOf((byte)'+');
        if (plus > 0 && IsName(bare[..plus]) && (Words.Are(bare[..plus]) || bare[(plus + 1)..].StartsWith("#"u8))) return true;
        return IsMember(bare) || (IsName(bare) && Words.Are(bare));
    }

    /// <summary>Where a name is followed as in a program: by the end of a statement, of a call or of one of its arguments.</summary>
    private static bool EndsStatement(ReadOnlySpan<byte> text) =>
        text is [(byte)' ', (byte)')' or (byte)'=' or (byte)'+', ..] or [(byte)')', ..] or [(byte)';'] or [(byte)',' or (byte)';', (byte)' ' or (byte)'\n' or (byte)'\r', ..];

    /// <summary>Whether something is reached through something else, be it in quotes or not.</summary>
    public static bool IsReference(ReadOnlySpan<byte> value, bool isQuoted)
    {
        if (value.IndexOf("::"u8) >= 0 || value.IndexOf("->"u8) >= 0) return true;
        return IsDottedName(value) || (!isQuoted && HasVariable(value));
    }

    /// <summary>A package, a module, a member of an object: words between dots.</summary>
    private static bool IsDottedName(ReadOnlySpan<byte> value)
    {
        if (!value.Contains((byte)'.') || !char.IsAsciiLetter((char)value[0])) return false;
        var shape = new ValueShape(value);
        return shape.Digits * 8 <= shape.Length && shape.PairCost < 4.6;
    }

    /// <summary>Names between dots, of which the last is made of words: <c>ed25519.PrivateKey</c>.</summary>
    private static bool IsMember(ReadOnlySpan<byte> value)
    {
        var dot = value.LastIndexOf((byte)'.');
        return dot > 0 && char.IsAsciiLetter((char)value[0]) && IsName(value[(dot + 1)..]) && (Words.Are(value[(dot + 1)..]) || value.Length - dot < 8) && Words.Are(value);
    }

    private static bool IsName(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty || char.IsAsciiDigit((char)value[0])) return false;
        foreach (var unit in value)
            if (!char.IsAsciiLetterOrDigit((char)unit) && unit != (byte)'_') return false;
        return true;
    }

    /// <summary>What a shell puts in there: <c>$NAME</c>.</summary>
    private static bool HasVariable(ReadOnlySpan<byte> value)
    {
        var dollar = value.IndexOf((byte)'$');
        if (dollar < 0 || value.Length - dollar < 4) return false;
        foreach (var unit in value.Slice(dollar + 1, 3))
            if (!char.IsAsciiLetter((char)unit)) return false;
        return true;
    }
}
