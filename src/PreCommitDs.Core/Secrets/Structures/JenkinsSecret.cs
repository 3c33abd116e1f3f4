using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Structures;

/// <summary>
/// What Jenkins keeps in its XML files: a value between braces that begins with the bytes of its header, encrypted with a key that lies
/// beside these files, or put there by hand.
/// </summary>
/// <remarks>https://www.jenkins.io/doc/developer/security/secrets/: base64 of 1, the length of the vector, and so on.</remarks>
internal static class JenkinsSecret
{
    private const int MinLength = 16;
    private const int MaxLength = 8192;
    private const int Reach = 80;

    /// <summary>Base64 of version 1 and of a length below 65,536.</summary>
    private static ReadOnlySpan<byte> Header => "AQAAABAAA"u8;

    /// <summary>Adds the places of what is between the braces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchors">Where what it begins with stands, in the order of the text.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> anchors, List<TextSpan> found)
    {
        var at = 0;
        foreach (var header in anchors)
        {
            if (header < at) continue;
            at = header + Header.Length;
            var line = Math.Max(0, header - Reach);
            var open = text[line..header].LastIndexOfAny((byte)'{', (byte)'\n');
            if (open < 0 || text[line + open] != (byte)'{') continue;
            var rest = text.Slice(at, Math.Min(MaxLength, text.Length - at));
            var close = rest.IndexOfAny((byte)'}', (byte)'\n', (byte)'<');
            if (close < MinLength || rest[close] != (byte)'}') continue;
            found.Add(new TextSpan(line + open + 1, at + close));
            at += close;
        }
    }
}
