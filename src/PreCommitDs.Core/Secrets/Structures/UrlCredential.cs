using System.Buffers;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Structures;

/// <summary>A password in the user information of a URL: of a database, a queue, a package index, a repository.</summary>
/// <remarks>RFC 3986, section 3.2.1; databases add drivers to the scheme, as in <c>postgresql+psycopg2</c>.</remarks>
internal static class UrlCredential
{
    private const int MaxScheme = 40;
    private const int MaxUserInformation = 512;

    private static readonly SearchValues<byte> EndsUrl = SearchValues.Create(" \t\r\n\"'`<>\\"u8);
    private static readonly SearchValues<byte> Expression = SearchValues.Create("{}[]"u8);

    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "0.0.0.0", "[::1]", "host", "hostname", "example.", "host.docker.internal"];

    /// <summary>Adds the places of passwords.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchors">Where what it begins with stands, in the order of the text.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> anchors, List<TextSpan> found)
    {
        foreach (var anchor in anchors)
            if (TryRead(text, anchor + 3, out var password)) found.Add(password);
    }

    private static bool TryRead(ReadOnlySpan<byte> text, int start, out TextSpan password)
    {
        password = default;
        if (!HasScheme(text[Math.Max(0, start - 3 - MaxScheme)..(start - 3)])) return false;
        var rest = text.Slice(start, Math.Min(MaxUserInformation, text.Length - start));
        var end = rest.IndexOfAny(EndsUrl);
        if (end >= 0) rest = rest[..end];
        // A password may hold a slash where nobody has escaped it; the last @ before the host counts.
        var slash = rest.IndexOf((byte)'/');
        var at = (slash < 0 ? rest : rest[..slash]).LastIndexOf((byte)'@');
        if (at < 0) at = rest.IndexOf((byte)'@');
        var colon = at < 0 ? -1 : rest[..at].IndexOf((byte)':');
        if (colon < 0 || colon + 1 == at) return false;
        // A number before a slash is the port of a host, and the @ a part of the path.
        if (slash >= 0 && slash < at && (slash <= colon || rest[(colon + 1)..slash].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)) return false;
        password = new TextSpan(start + colon + 1, start + at);
        var value = password.Of(text);
        if (at + 1 == rest.Length || !BeginsHost(rest[at + 1])) return false;
        if (IsHarmlessHost(rest[(at + 1)..]) && !IsStrong(value)) return false;
        return value.Length >= 3 && !Placeholder.Is(value) && !value.SequenceEqual(rest[..colon]) && !IsExpression(value) && value.IndexOf("//"u8) < 0;
    }

    /// <summary>What a host, an address or a variable in its place begins with.</summary>
    private static bool BeginsHost(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'[' or (byte)'{' or (byte)'$' or (byte)'%' or (byte)'_' or (byte)'/' or (byte)'<';

    /// <summary>Nobody makes such a password up for the machine that they sit at, or for a documentation.</summary>
    private static bool IsStrong(ReadOnlySpan<byte> password)
    {
        var shape = new ValueShape(password);
        return shape is { Length: >= 10, Digits: > 0, Lower: > 0, Upper: > 0 };
    }

    /// <summary>A variable or a place to fill in.</summary>
    private static bool IsExpression(ReadOnlySpan<byte> password)
    {
        if (password.ContainsAny(Expression) || (password.Contains((byte)'(') && password.Contains((byte)')'))) return true;
        var dollar = password.IndexOf((byte)'$');
        return dollar >= 0 && dollar + 1 < password.Length && (char.IsAsciiLetter((char)password[dollar + 1]) || password[dollar + 1] == (byte)'_');
    }

    private static bool HasScheme(ReadOnlySpan<byte> before)
    {
        var start = before.Length;
        while (start > 0 && (char.IsAsciiLetterOrDigit((char)before[start - 1]) || before[start - 1] is (byte)'+' or (byte)'.' or (byte)'-')) start--;
        return start < before.Length;
    }

    private static bool IsHarmlessHost(ReadOnlySpan<byte> host)
    {
        var end = host.IndexOfAny((byte)'/', (byte)'?', (byte)':');
        if ((end < 0 ? host : host[..end]).IndexOf(".example."u8) >= 0) return true;
        foreach (var harmless in Hosts)
        {
            if (AsciiText.BeginsInAnyCase(host, harmless) && (harmless.EndsWith('.') || host.Length == harmless.Length || !char.IsAsciiLetterOrDigit((char)host[harmless.Length]) && host[harmless.Length] != (byte)'.')) return true;
        }

        return false;
    }
}
