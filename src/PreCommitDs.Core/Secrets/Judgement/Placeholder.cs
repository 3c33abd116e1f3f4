namespace PreCommitDs.Secrets.Judgement;

/// <summary>Tells what stands where a secret would be, and is none.</summary>
internal static class Placeholder
{
    private static readonly string[] Marks =
    [
        "example", "changeme", "change_me", "change-me", "placeholder", "dummy", "redacted", "your", "insert", "replace", "xxxx", "****", "....", "<", "${", "{{", "%(", "$(", "#{", "todo", "fixme",
        "fake", "foobar", "notreal", "not-a-real", "lorem", "abcdefgh", "12345678", "qwerty", "deadbeef", "undefined", "secrets.", "process.env", "os.environ", "getenv", "-here", "_here", "env.",
    ];

    private static readonly string[] Wholes =
    [
        "null", "none", "nil", "true", "false", "undefined", "string", "str", "bool", "password", "passwd", "secret", "token", "key", "test", "testing", "admin", "root", "user", "username", "pass", "foo",
        "bar", "baz", "abc", "default", "optional", "required", "object", "bytes", "any", "empty", "unset", "no", "yes", "disabled", "enabled", "auto", "basic", "bearer",
    ];

    public static bool Is(ReadOnlySpan<byte> value)
    {
        Span<char> lower = stackalloc char[Math.Min(value.Length, 256)];
        for (var i = 0; i < lower.Length; i++) lower[i] = char.ToLowerInvariant((char)value[i]);
        foreach (var whole in Wholes)
            if (lower.SequenceEqual(whole)) return true;
        foreach (var mark in Marks)
            if (lower.IndexOf(mark) >= 0) return true;
        return IsVariable(lower) || IsRepeated(value);
    }

    private static bool IsVariable(ReadOnlySpan<char> value) => value[0] is '$' or '%' or '@' or '&' || value.StartsWith("env:") || value.StartsWith("!");

    /// <summary>One byte five times in a row, or no more than four different ones.</summary>
    private static bool IsRepeated(ReadOnlySpan<byte> value)
    {
        var run = 1;
        for (var i = 1; i < value.Length; i++)
        {
            run = value[i] == value[i - 1] ? run + 1 : 1;
            if (run == 5) return true;
        }

        return new ValueShape(value).Distinct <= Math.Min(4, value.Length / 2);
    }
}
