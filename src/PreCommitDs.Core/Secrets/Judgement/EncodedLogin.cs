using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Judgement;

/// <summary>Looks at the password within base64 of <c>user:password</c>, as RFC 7617 and Docker's configuration have it.</summary>
internal static class EncodedLogin
{
    private const int MaxBytes = 1024;

    /// <summary>Whether it is such a login, and its password one that stands for another.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<byte> value)
    {
        Span<byte> bytes = stackalloc byte[MaxBytes];
        if (value.Length > MaxBytes || DockerAuth.Check(value) != TokenVerdict.Proven || !Base64Text.TryDecode(value, bytes, out var written)) return false;
        var login = bytes[..written];
        var password = login[(login.IndexOf((byte)':') + 1)..];
        return Placeholder.Is(password) || (new ValueShape(password).Digits == 0 && Words.Are(password));
    }
}
