using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Structures;

/// <summary>The secret access key that stands near its id, whatever names both have.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html: 40 characters of base64.</remarks>
internal static class AwsPair
{
    private const int IdLength = 20;
    private const int KeyLength = 40;
    private const int Reach = 300;
    private const int MaxLines = 5;

    /// <summary>Adds the places of keys behind ids.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchors">Where what it begins with stands, in the order of the text.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> anchors, List<TextSpan> found)
    {
        var free = 0;
        foreach (var anchor in anchors)
        {
            var behind = anchor + IdLength;
            if (behind > text.Length || (behind > IdLength && IsUnit(text[behind - IdLength - 1])) || !IsId(text[anchor..behind])) continue;
            if (!TryKey(text, Math.Max(free, behind), out var key)) continue;
            found.Add(key);
            free = key.End;
        }
    }

    private static bool IsId(ReadOnlySpan<byte> id)
    {
        foreach (var unit in id)
            if (unit is not ((>= (byte)'A' and <= (byte)'Z') or (>= (byte)'2' and <= (byte)'7'))) return false;
        return true;
    }

    private static bool TryKey(ReadOnlySpan<byte> text, int from, out TextSpan key)
    {
        key = default;
        var (lines, end) = (0, Math.Min(text.Length, from + Reach));
        for (var at = from; at < end; at++)
        {
            if (text[at] == (byte)'\n' && ++lines == MaxLines) return false;
            if (!IsUnit(text[at])) continue;
            var start = at;
            while (at < text.Length && at - start <= KeyLength && IsUnit(text[at])) at++;
            if (at - start == KeyLength && IsRandom(text[start..at]))
            {
                key = new TextSpan(start, at);
                return true;
            }
        }

        return false;
    }

    private static bool IsUnit(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'/' or (byte)'+';

    private static bool IsRandom(ReadOnlySpan<byte> value)
    {
        var shape = new ValueShape(value);
        return shape is { Digits: >= 2, Upper: >= 4, Lower: >= 4, Distinct: >= 16 } && shape.Hex < value.Length && !Words.Are(value) && !Placeholder.Is(value);
    }
}
