using System.Buffers;

namespace PreCommitDs.Reporting;

/// <summary>Users and passwords before the host of a URL, which are never to be shown.</summary>
internal static class UrlPassword
{
    /// <summary>Names of users are shorter; what is as long as this is a token.</summary>
    private const int MinToken = 20;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t/?#\"'<>");

    /// <summary>Whether a text has a URL with a password; a variable of the environment is none, nor what a tool has blotted out.</summary>
    public static bool IsIn(string text)
    {
        for (var at = 0; (at = Next(text, at, out var end)) >= 0; at = end)
        {
            var colon = text.IndexOf(':', at, end - at);
            if (colon >= 0 && IsSecret(text.AsSpan(colon + 1, end - colon - 1), 1)) return true;
        }

        return false;
    }

    /// <summary>The text with stars in place of what is not to be shown.</summary>
    public static string Hidden(string text)
    {
        for (var at = 0; (at = Next(text, at, out var end)) >= 0; at = end)
        {
            var colon = text.IndexOf(':', at, end - at);
            var (user, password) = colon < 0 ? (text[at..end], "") : (text[at..colon], text[(colon + 1)..end]);
            if (IsSecret(user, MinToken)) user = "****";
            if (IsSecret(password, 1)) password = "****";
            var shown = colon < 0 ? user : $"{user}:{password}";
            text = string.Concat(text.AsSpan(0, at), shown, text.AsSpan(end));
            end = at + shown.Length;
        }

        return text;
    }

    /// <summary>What GitHub is given as a password beside a token is none.</summary>
    private static bool IsSecret(ReadOnlySpan<char> part, int minLength) => part.Length >= minLength && !IsPlaceholder(part) && part is not "x-oauth-basic" && part.IndexOfAnyExcept('*') >= 0;

    /// <summary>Whether something is to be put in: <c>${NAME}</c>, <c>$NAME</c>, <c>{name}</c>, <c>%NAME%</c>.</summary>
    private static bool IsPlaceholder(ReadOnlySpan<char> part) => part.IndexOfAny('$', '{') >= 0 || part is ['%', .., '%'];

    /// <summary>Where the next user begins, and the @ that ends it; -1 for none.</summary>
    private static int Next(string text, int from, out int end)
    {
        end = -1;
        while ((from = text.IndexOf("://", from, StringComparison.Ordinal)) >= 0)
        {
            from += 3;
            var host = text.AsSpan(from);
            var length = host.IndexOfAny(Ends);
            var at = (length < 0 ? host : host[..length]).LastIndexOf('@');
            if (at < 0) continue;
            end = from + at;
            return from;
        }

        return -1;
    }
}
