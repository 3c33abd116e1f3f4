using System.Buffers;
using System.Text.Unicode;

namespace PreCommitDs.Secrets.Decoding;

/// <summary>Tells decoded text from what is none.</summary>
internal static class PrintableText
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, 0x20).Append(0x7f).Select(static value => (byte)value).Where(static value => !IsUnit(value))]);

    /// <summary>Whether people can read it: UTF-8 without any controls but line ends and tabs.</summary>
    public static bool Is(ReadOnlySpan<byte> text) => !text.ContainsAny(Controls) && Utf8.IsValid(text);

    /// <summary>Whether text may begin with a byte: ASCII that is seen, line ends, tabs.</summary>
    public static bool IsUnit(byte unit) => unit is (>= 0x20 and < 0x7f) or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
