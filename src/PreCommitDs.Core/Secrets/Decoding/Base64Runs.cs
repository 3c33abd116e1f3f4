using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Decoding;

/// <summary>Finds long runs of what base64 is written with, in either alphabet: sixteen bytes at a time, as most text has none.</summary>
internal static class Base64Runs
{
    /// <summary>No run is shorter.</summary>
    public const int MinLength = 24;

    /// <summary>What a run is made of.</summary>
    public static readonly SearchValues<byte> Units = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_"u8);

    /// <summary>The next run that begins at or behind a place, in its whole length; false: there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where a run may begin.</param>
    /// <param name="run">Where it stands.</param>
    public static bool Next(ReadOnlySpan<byte> text, int from, out TextSpan run)
    {
        var before = 0;
        var at = from;
        for (; at <= text.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var others = ~Mask(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)at)) & 0xffff;
            var head = Math.Min(16, BitOperations.TrailingZeroCount(others));
            if (before + head >= MinLength) break;
            before = others == 0 ? before + 16 : BitOperations.LeadingZeroCount(others << 16);
        }

        var start = at - before;
        while (text.Length - start >= MinLength)
        {
            var length = text[start..].IndexOfAnyExcept(Units);
            if (length < 0) length = text.Length - start;
            run = new TextSpan(start, start + length);
            if (length >= MinLength) return true;
            start += length + 1;
        }

        run = default;
        return false;
    }

    private static uint Mask(Vector128<byte> units)
    {
        var letters = Vector128.LessThan((units | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        // The slash stands just before the digits.
        var digits = Vector128.LessThan(units - Vector128.Create((byte)'/'), Vector128.Create((byte)11));
        var others = Vector128.Equals(units, Vector128.Create((byte)'+')) | Vector128.Equals(units, Vector128.Create((byte)'-')) | Vector128.Equals(units, Vector128.Create((byte)'_'));
        return (letters | digits | others).ExtractMostSignificantBits();
    }
}
