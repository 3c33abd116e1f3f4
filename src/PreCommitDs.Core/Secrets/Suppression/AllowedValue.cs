using System.Text;
using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.Suppression;

/// <summary>A value that is no secret: as it is, with <c>*</c> for anything, or by its SHA-256, so that it stands nowhere itself.</summary>
public sealed class AllowedValue
{
    private const string HashMark = "sha256:";
    private const int HashDigits = 64;

    private readonly byte[] _pattern;
    private readonly byte[]? _hash;

    private AllowedValue(byte[] pattern, byte[]? hash) => (_pattern, _hash) = (pattern, hash);

    /// <summary>Reads <c>VALUE</c> or <c>sha256:HEX</c>.</summary>
    /// <exception cref="FormatException">It would match everything, or is no hash; the message does not hold it.</exception>
    public static AllowedValue Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.StartsWith(HashMark, StringComparison.Ordinal)) return new AllowedValue([], Hash(text[HashMark.Length..]));
        return text.Trim('*').Length > 0 ? new AllowedValue(Encoding.UTF8.GetBytes(text), null) : throw new FormatException("nothing but * lets every secret pass: write a part of the value");
    }

    /// <summary>Whether a value is the one that is meant, from its first byte to its last.</summary>
    public bool Matches(ReadOnlySpan<byte> value)
    {
        if (_hash is null) return MatchesPattern(value);
        var digest = new Sha256();
        digest.Append(value);
        return digest.Finish().AsSpan().SequenceEqual(_hash);
    }

    private static byte[] Hash(string digits) => digits.Length == HashDigits && digits.All(char.IsAsciiHexDigit)
        ? Convert.FromHexString(digits)
        : throw new FormatException($"behind {HashMark} stand {HashDigits} hexadecimal digits: printf %s VALUE | sha256sum");

    private bool MatchesPattern(ReadOnlySpan<byte> value)
    {
        var (at, inPattern, star, resume) = (0, 0, -1, 0);
        while (at < value.Length)
        {
            if (inPattern < _pattern.Length && _pattern[inPattern] == '*') (star, resume) = (inPattern++, at);
            else if (inPattern < _pattern.Length && _pattern[inPattern] == value[at]) (at, inPattern) = (at + 1, inPattern + 1);
            else if (star >= 0) (at, inPattern) = (++resume, star + 1);
            else return false;
        }

        return _pattern.AsSpan(inPattern).IndexOfAnyExcept((byte)'*') < 0;
    }
}
