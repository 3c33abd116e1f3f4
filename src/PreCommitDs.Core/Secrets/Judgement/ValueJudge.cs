using System.Buffers;
using PreCommitDs.Secrets.Assignments;

namespace PreCommitDs.Secrets.Judgement;

/// <summary>Judges whether what a credential's name is set to is a credential.</summary>
internal static class ValueJudge
{
    private static readonly SearchValues<byte> Symbols = SearchValues.Create("@#%^&*?!$[](){}<>|;,\"'`\\"u8);

    private const int MinTokenLength = 10;
    private const int MinPasswordLength = 6;

    public static bool IsSecret(ReadOnlySpan<byte> text, Assignment assignment)
    {
        var value = assignment.Value.Of(text).Trim("'\""u8);
        if (value.Length < (assignment.IsPassword ? MinPasswordLength : MinTokenLength) || value.ContainsAnyInRange((byte)0, (byte)' ')) return false;
        if (Placeholder.Is(value) || KnownPrefix.Begins(value) || IsReference(value, assignment.IsQuoted) || IsPath(value)) return false;
        var shape = new ValueShape(value);
        // Behind a name in prose only what cannot be a word counts.
        if (assignment.IsLoose) return shape.Length >= 16 && shape.Digits >= 2 && shape.Letters >= 2 && shape.Others <= 4 && IsToken(value, shape, mayHoldSymbols: false);
        return assignment.IsPassword ? IsPassword(shape) : IsToken(value, shape, IsSecret(assignment.Name.Of(text)));
    }

    /// <summary>Random enough that no person would have thought of it.</summary>
    private static bool IsToken(ReadOnlySpan<byte> value, ValueShape shape, bool mayHoldSymbols)
    {
        // Programs make keys of letters that need no quoting in URLs and headers.
        if (shape.Distinct < 6 || (!mayHoldSymbols && value.ContainsAny(Symbols))) return false;
        if (shape.Others > shape.Length / 3) return false;
        if (shape.Digits == 0) return shape.Length >= 16 && shape.PairCost > 5.2;
        if (shape.Letters == 0) return false;
        // Long runs of hexadecimal digits have few pairs of letters to go by.
        if (shape.Hex == shape.Length) return shape.Length >= 16;
        if (shape.Changes * 5 >= shape.Length) return true;
        return shape.PairCost > 4.6 && shape.Pairs >= 4;
    }

    /// <summary>What signs and encrypts is often a phrase of any characters, as in <c>SECRET_KEY</c> of web frameworks.</summary>
    private static bool IsSecret(ReadOnlySpan<byte> name)
    {
        Span<byte> lower = stackalloc byte[Math.Min(name.Length, 12)];
        name = name[^lower.Length..];
        for (var i = 0; i < lower.Length; i++) lower[i] = (byte)(name[i] | 0x20);
        return lower.IndexOf("secret"u8) >= 0;
    }

    private static bool IsPassword(ValueShape shape)
    {
        var kinds = (shape.Lower > 0 ? 1 : 0) + (shape.Upper > 0 ? 1 : 0) + (shape.Digits > 0 ? 1 : 0) + (shape.Others > 0 ? 1 : 0);
        if (shape.Distinct < 4) return false;
        return kinds >= 3 || (kinds == 2 && shape.Letters < shape.Length && shape.Length >= 8) || shape.PairCost > 5.2;
    }

    /// <summary>An expression of the carrier's language, and no string.</summary>
    private static bool IsReference(ReadOnlySpan<byte> value, bool isQuoted)
    {
        if (value.IndexOf("::"u8) >= 0 || value.IndexOf("->"u8) >= 0) return true;
        if (IsDottedName(value)) return true;
        return !isQuoted && HasVariable(value);
    }

    /// <summary>A package, a module, a member of an object: words between dots.</summary>
    private static bool IsDottedName(ReadOnlySpan<byte> value)
    {
        if (!value.Contains((byte)'.') || !char.IsAsciiLetter((char)value[0])) return false;
        var shape = new ValueShape(value);
        return shape.Digits * 8 <= shape.Length && shape.PairCost < 4.6;
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

    private static bool IsPath(ReadOnlySpan<byte> value) =>
        value[0] is (byte)'/' or (byte)'~' or (byte)'.' || value.IndexOf("://"u8) >= 0 || value.IndexOf("../"u8) >= 0 || (value.Count((byte)'/') >= 2 && new ValueShape(value).PairCost < 4.5);
}
