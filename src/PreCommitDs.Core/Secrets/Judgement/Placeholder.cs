namespace PreCommitDs.Secrets.Judgement;

/// <summary>Tells what stands where a secret would be, and is none.</summary>
internal static class Placeholder
{
    private const int MaxLength = 256;

    /// <summary>Hashes of passwords begin with a dollar too, and are longer than any variable.</summary>
    private const int MinHash = 33;

    /// <summary>Words that say so where they stand for themselves. Long random values hold any four letters somewhere.</summary>
    private static readonly string[] Words =
    [
        "example", "changeme", "change_me", "change-me", "placeholder", "dummy", "redacted", "your", "insert", "replace", "todo", "fixme", "fake", "foobar", "notreal", "not-a-real", "invalid", "lorem",
        "undefined", "sample", "anonymous", "anoncvs",
    ];

    private static readonly string[] Marks =
    [
        "xxxx", "****", "....", "<", "${", "{{", "%(", "$(", "#{", "abcdefgh", "12345678", "qwerty", "deadbeef", "secrets.", "process.env", "os.environ", "getenv", "-here", "_here",
    ];

    private static readonly string[] Wholes =
    [
        "null", "none", "nil", "true", "false", "undefined", "string", "str", "bool", "password", "passwd", "secret", "token", "key", "test", "testing", "admin", "root", "user", "username", "pass", "foo",
        "bar", "baz", "abc", "default", "optional", "required", "object", "bytes", "any", "empty", "unset", "no", "yes", "disabled", "enabled", "auto", "basic", "bearer",
    ];

    /// <summary>As many characters beside runs are random enough to open something.</summary>
    private const int MinRandom = 16;

    /// <summary>As many of them are different in a random value of that length.</summary>
    private const int MinDistinct = 12;

    public static bool Is(ReadOnlySpan<byte> value) => value.IsEmpty || Says(value) || IsRepeated(value) || PublishedValue.Is(value);

    /// <summary>The same of what has the form that an issuer gives to its tokens: some hold long runs of one character, as zeros that are encoded.</summary>
    public static bool IsIssued(ReadOnlySpan<byte> token, TokenVerdict verdict = TokenVerdict.Unknown) =>
        token.IsEmpty || Says(token) || (verdict != TokenVerdict.Proven && IsRepeated(token) && !IsRandomBesideRuns(token)) || PublishedValue.Is(token);

    private static bool Says(ReadOnlySpan<byte> value)
    {
        Span<char> lower = stackalloc char[Math.Min(value.Length, MaxLength)];
        for (var i = 0; i < lower.Length; i++) lower[i] = char.ToLowerInvariant((char)value[i]);
        foreach (var whole in Wholes)
            if (lower.SequenceEqual(whole)) return true;
        foreach (var mark in Marks)
            if (lower.IndexOf(mark) >= 0) return true;
        foreach (var word in Words)
            if (Says(lower, word)) return true;
        return IsVariable(lower);
    }

    /// <summary>Whether a word stands at an edge, beside what is no letter, or makes up a good part of the value.</summary>
    private static bool Says(ReadOnlySpan<char> value, string word)
    {
        var from = 0;
        while (value[from..].IndexOf(word) is >= 0 and var next)
        {
            var (start, end) = (from + next, from + next + word.Length);
            if (word.Length * 5 >= value.Length || start == 0 || end == value.Length || !char.IsAsciiLetterOrDigit(value[start - 1]) || !char.IsAsciiLetterOrDigit(value[end])) return true;
            from = end;
        }

        return false;
    }

    private static bool IsVariable(ReadOnlySpan<char> value) =>
        (value[0] == '$' && !(value.Length > MinHash && value[1..].Contains('$'))) || value[0] is '%' or '@' or '&' || value.StartsWith("env:") || value.StartsWith("env.") || value.StartsWith("!") || (value[0] is '{' or '[' or '(' && value[^1] is '}' or ']' or ')');

    /// <summary>One byte five times in a row, several of them four times, or no more than four different ones.</summary>
    private static bool IsRepeated(ReadOnlySpan<byte> value)
    {
        var (run, fours) = (1, 0);
        for (var i = 1; i < value.Length; i++)
        {
            run = value[i] == value[i - 1] ? run + 1 : 1;
            if (run == 4 && ++fours == 3) return true;
            if (run == 5) return true;
        }

        return new ValueShape(value).Distinct <= Math.Min(4, value.Length / 2);
    }

    private static bool IsRandomBesideRuns(ReadOnlySpan<byte> value)
    {
        Span<byte> rest = stackalloc byte[Math.Min(value.Length, MaxLength)];
        var length = 0;
        for (var (start, end) = (0, 0); start < rest.Length; start = end)
        {
            while (end < rest.Length && value[end] == value[start]) end++;
            if (end - start < 4) value[start..end].CopyTo(rest[length..]);
            length += end - start < 4 ? end - start : 0;
        }

        return length >= MinRandom && new ValueShape(rest[..length]).Distinct >= MinDistinct;
    }
}
