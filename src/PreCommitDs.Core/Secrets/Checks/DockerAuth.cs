using System.Text.Unicode;

namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// What <c>auth</c> holds in Docker's configuration and <c>Authorization: Basic</c> in HTTP (RFC 7617): base64 of
/// <c>user:password</c> (https://docs.docker.com/reference/cli/docker/login/).
/// </summary>
internal static class DockerAuth
{
    private const int MaxBytes = 4096;

    /// <summary>Proven where it decodes to text with a user and a password, else refuted.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token)
    {
        Span<byte> bytes = stackalloc byte[MaxBytes];
        if (!Base64Text.TryDecode(token, bytes, out var written)) return TokenVerdict.Refuted;
        bytes = bytes[..written];
        var colon = bytes.IndexOf((byte)':');
        return colon > 0 && colon < written - 1 && IsText(bytes) ? TokenVerdict.Proven : TokenVerdict.Refuted;
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes)) return false;
        return !bytes.ContainsAnyInRange((byte)0, (byte)31) && !bytes.Contains((byte)127);
    }
}
