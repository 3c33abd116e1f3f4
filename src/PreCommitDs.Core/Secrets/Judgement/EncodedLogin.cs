using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Judgement;

/// <summary>
/// Looks at what base64 holds: a login as <c>user:password</c> of RFC 7617 and Docker's configuration, or a phrase that says that it is
/// no password.
/// </summary>
internal static class EncodedLogin
{
    private const int MinLength = 12;
    private const int MaxBytes = 1024;

    /// <summary>Whether it is text, and its password one that stands for another.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<byte> value)
    {
        Span<byte> bytes = stackalloc byte[MaxBytes];
        if (value.Length is < MinLength or > MaxBytes || value.Length % 4 != 0 || !Base64Text.TryDecode(value, bytes, out var written)) return false;
        var text = bytes[..written];
        if (text.ContainsAnyExceptInRange((byte)' ', (byte)'~')) return false;
        var password = text[(text.IndexOf((byte)':') + 1)..];
        return Placeholder.Is(password) || (new ValueShape(password).Digits == 0 && Words.Are(password));
    }
}
