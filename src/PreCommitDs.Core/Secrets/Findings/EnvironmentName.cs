using System.Buffers;

namespace PreCommitDs.Secrets.Findings;

/// <summary>The variable of the environment that a credential should come from: the name that it is set to, else one made of its rule.</summary>
internal static class EnvironmentName
{
    private const int Reach = 80;
    private const int MaxLength = 40;
    private const string Url = "url-password";
    private static readonly SearchValues<byte> Between = SearchValues.Create(" \t\"'`=:([{<>]),"u8);

    /// <summary>Names that say nothing of whose it is.</summary>
    private static readonly HashSet<string> BareNames =
        ["KEY", "TOKEN", "SECRET", "PASSWORD", "PASSWD", "PWD", "AUTH", "API_KEY", "APIKEY", "API_TOKEN", "ACCESS_TOKEN", "ACCESS_KEY", "SECRET_KEY", "CLIENT_SECRET", "AUTHORIZATION", "BEARER", "CREDENTIALS"];

    private static readonly HashSet<string> Kinds =
        ["access", "account", "admin", "api", "app", "auth", "bot", "client", "key", "legacy", "live", "oauth", "personal", "pat", "password", "private", "project", "refresh", "secret", "service", "session", "token", "user", "webhook"];

    public static string Of(ReadOnlySpan<byte> text, Secret secret)
    {
        var id = secret.CustomId ?? secret.Id;
        if (id == Url) return OfUrl(text[Math.Max(0, secret.Start - Reach)..secret.Start]);
        if (Before(text[Math.Max(0, secret.Start - Reach)..secret.Start]) is not { } name) return OfRule(id);
        // wandb.login(key="...") is about a key of the issuer.
        return BareNames.Contains(name) && secret.RevokeAt is not null ? $"{IssuerOf(id)}_{name}" : name;
    }

    /// <summary>What stands directly before the password is its user: it is named after what the URL is set to, else after its scheme.</summary>
    private static string OfUrl(ReadOnlySpan<byte> before)
    {
        var scheme = before[..Math.Max(0, before.LastIndexOf("://"u8))];
        var start = scheme.Length;
        while (start > 0 && (char.IsAsciiLetterOrDigit((char)scheme[start - 1]) || scheme[start - 1] is (byte)'+' or (byte)'-' or (byte)'.')) start--;
        if (Before(scheme[..start]) is { } name && name.EndsWith("_URL", StringComparison.Ordinal)) return name[..^"URL".Length] + "PASSWORD";
        return scheme[start..].StartsWith("http"u8) || scheme[start..].StartsWith("git"u8) || scheme[start..].StartsWith("ssh"u8) ? "URL_PASSWORD" : "DATABASE_PASSWORD";
    }

    /// <summary>The words of an id before those that say what it is: <c>hugging-face-user-token</c> is HUGGING_FACE.</summary>
    private static string IssuerOf(string id)
    {
        var words = id.Split('-');
        var count = 1;
        while (count < words.Length && !Kinds.Contains(words[count])) count++;
        return string.Join('_', words[..count]).ToUpperInvariant();
    }

    /// <summary>The identifier directly before the value, if it is made of words; what may be a credential itself is none.</summary>
    private static string? Before(ReadOnlySpan<byte> before)
    {
        before = before[(before.LastIndexOf((byte)'\n') + 1)..];
        var end = before.LastIndexOfAnyExcept(Between) + 1;
        if (end >= 2 && before[..end].EndsWith("<-"u8)) end = before[..(end - 2)].LastIndexOfAnyExcept(Between) + 1;
        // A word of prose is no name.
        if (before[end..].IndexOfAnyExcept(" \t"u8) < 0) return null;
        var start = end;
        while (start > 0 && (char.IsAsciiLetterOrDigit((char)before[start - 1]) || before[start - 1] is (byte)'_' or (byte)'-')) start--;
        var name = before[start..end];
        if (name.Length is < 3 or > MaxLength || !char.IsAsciiLetter((char)name[0]) || Digits(name) > 2) return null;
        return Upper(name);
    }

    private static int Digits(ReadOnlySpan<byte> name)
    {
        var count = 0;
        foreach (var unit in name)
            if (char.IsAsciiDigit((char)unit)) count++;
        return count;
    }

    /// <summary><c>apiKey</c> and <c>api-key</c> are API_KEY.</summary>
    private static string Upper(ReadOnlySpan<byte> name)
    {
        Span<char> upper = stackalloc char[name.Length * 2];
        var length = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var unit = (char)name[i];
            if (char.IsAsciiLetterUpper(unit) && i > 0 && char.IsAsciiLetterLower((char)name[i - 1])) upper[length++] = '_';
            upper[length++] = unit == '-' ? '_' : char.ToUpperInvariant(unit);
        }

        return upper[..length].ToString();
    }

    /// <summary><c>hugging-face-user-token</c> is HUGGING_FACE_USER_TOKEN.</summary>
    private static string OfRule(string id) => id switch
    {
        "generic-secret" => "API_KEY",
        _ => id.ToUpperInvariant().Replace('-', '_'),
    };
}
