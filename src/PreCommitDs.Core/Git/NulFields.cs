using System.Text;

namespace PreCommitDs.Git;

/// <summary>Takes apart what git's commands print with <c>-z</c>: each field ends with a NUL, so that paths may hold anything else.</summary>
internal static class NulFields
{
    /// <summary>Takes the next field off the front, which has one.</summary>
    public static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> output)
    {
        var end = output.IndexOf((byte)0);
        var field = output[..end];
        output = output[(end + 1)..];
        return field;
    }

    /// <summary>Takes <c>header TAB path</c> off the front, as listings of files have it; gives the words of the header.</summary>
    public static string[] NextEntry(ref ReadOnlySpan<byte> output, out ReadOnlySpan<byte> path)
    {
        var entry = Next(ref output);
        var tab = entry.IndexOf((byte)'\t');
        path = entry[(tab + 1)..];
        return Words(entry[..tab]);
    }

    /// <summary>The words of a header.</summary>
    public static string[] Words(ReadOnlySpan<byte> header) => Encoding.ASCII.GetString(header).Split(' ');
}
