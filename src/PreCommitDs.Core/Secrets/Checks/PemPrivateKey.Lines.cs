namespace PreCommitDs.Secrets.Checks;

/// <summary>Undoes what string literals make of lines.</summary>
internal static partial class PemPrivateKey
{
    /// <summary>
    /// Leaves the base64 alone: line breaks, <c>\n</c>, <c>\r</c> and <c>\t</c> with any number of backslashes, blanks, quotes, commas, the
    /// plus between two literals and JSON's <c>\/</c>. False where something is left that no key holds, or nothing at all.
    /// </summary>
    private static bool TryUnwrap(ReadOnlySpan<byte> body, Span<byte> text, out int length)
    {
        length = 0;
        for (var i = 0; i < body.Length; i++)
        {
            var unit = body[i];
            if (unit is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'"' or (byte)'\'' or (byte)',') continue;
            if (unit == '\\')
            {
                while (i + 1 < body.Length && body[i + 1] == '\\') i++;
                if (i + 1 < body.Length && body[i + 1] is (byte)'n' or (byte)'r' or (byte)'t') i++;
                continue;
            }

            if (unit == '+' && IsConcatenation(body, i)) continue;
            if (!char.IsAsciiLetterOrDigit((char)unit) && unit is not ((byte)'+' or (byte)'/' or (byte)'=')) return false;
            text[length++] = unit;
        }

        return length > 0;
    }

    /// <summary>Whether a plus stands between two literals: <c>"..." + "..."</c>, or at the end or start of such a line.</summary>
    private static bool IsConcatenation(ReadOnlySpan<byte> body, int at) =>
        at > 0 && body[at - 1] is (byte)' ' or (byte)'"' or (byte)'\''
        && (at + 1 == body.Length || body[at + 1] is (byte)' ' or (byte)'"' or (byte)'\'' or (byte)'\r' or (byte)'\n' or (byte)'\\');

    /// <summary>What follows the last header, <c>DEK-Info: cipher,hexadecimal</c> (RFC 1421, 4.6.1.3).</summary>
    private static ReadOnlySpan<byte> AfterHeaders(ReadOnlySpan<byte> body)
    {
        var at = body.IndexOf("DEK-Info:"u8);
        if (at < 0) return default;
        body = body[at..];
        var comma = body.IndexOf((byte)',');
        if (comma < 0) return default;
        body = body[(comma + 1)..];
        var end = 0;
        while (end < body.Length && char.IsAsciiHexDigit((char)body[end])) end++;
        return body[end..];
    }
}
