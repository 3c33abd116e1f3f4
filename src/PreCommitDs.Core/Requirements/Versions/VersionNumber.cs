namespace PreCommitDs.Requirements.Versions;

/// <summary>A part of a version: a whole number of any size, as PEP 440 sets no limit and dates are used for versions.</summary>
public readonly struct VersionNumber : IEquatable<VersionNumber>, IComparable<VersionNumber>
{
    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    /// <summary>Decimal digits without leading zeros; null for zero.</summary>
    private readonly string? _digits;

    internal VersionNumber(ReadOnlySpan<char> digits)
    {
        digits = digits.TrimStart('0');
        if (!digits.IsEmpty) _digits = digits.Length == 1 ? Digits[digits[0] - '0'] : digits.ToString();
    }

    private VersionNumber(string digits) => _digits = digits;

    /// <summary>The number 0.</summary>
    public static VersionNumber Zero => default;

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => _digits is null;

    /// <summary>The number after this one.</summary>
    public VersionNumber Next()
    {
        var text = ToString();
        var kept = text.AsSpan().TrimEnd('9').Length;
        return new VersionNumber(kept == 0
            ? string.Concat("1", new string('0', text.Length))
            : string.Concat(text.AsSpan(0, kept - 1), Digits[text[kept - 1] - '0' + 1], new string('0', text.Length - kept)));
    }

    /// <inheritdoc/>
    public int CompareTo(VersionNumber other)
    {
        var (own, others) = (_digits ?? "", other._digits ?? "");
        return own.Length == others.Length ? string.CompareOrdinal(own, others) : own.Length.CompareTo(others.Length);
    }

    /// <inheritdoc/>
    public bool Equals(VersionNumber other) => _digits == other._digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VersionNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _digits is null ? 0 : string.GetHashCode(_digits, StringComparison.Ordinal);

    /// <summary>The number in decimal digits, without leading zeros.</summary>
    public override string ToString() => _digits ?? "0";

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(VersionNumber left, VersionNumber right) => left.Equals(right);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(VersionNumber left, VersionNumber right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(VersionNumber left, VersionNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(VersionNumber left, VersionNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not greater.</summary>
    public static bool operator <=(VersionNumber left, VersionNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is not smaller.</summary>
    public static bool operator >=(VersionNumber left, VersionNumber right) => left.CompareTo(right) >= 0;
}
