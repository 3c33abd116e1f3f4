using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Structures;

/// <summary>Passwords in options that do not say so by their names, of commands that are known for them: <c>curl -u user:password</c>.</summary>
internal static class CommandPassword
{
    private const int MaxCommand = 1024;
    private const int MinLength = 5;

    /// <summary>The commands.</summary>
    public static IReadOnlyList<byte[]> Commands { get; } = [.. new[] { "curl ", "mysql", "sshpass", "sexec", "redis-cli", "docker login" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>Adds the places of passwords. Options are those of the commands' manuals.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Where commands may begin, in the order of the text.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> places, List<TextSpan> found)
    {
        foreach (var at in places)
        {
            var rest = text[at..];
            if (rest.StartsWith(Commands[0]))
            {
                Find(text, at + Commands[0].Length, "-u"u8, isLogin: true, isGlued: true, found);
                Find(text, at + Commands[0].Length, "--user"u8, isLogin: true, isGlued: false, found);
            }
            else if (rest.StartsWith(Commands[1])) Find(text, at + Commands[1].Length, "-p"u8, isLogin: false, isGlued: true, found);
            else if (rest.StartsWith(Commands[2])) Find(text, at + Commands[2].Length, "-p"u8, isLogin: false, isGlued: true, found);
            else if (rest.StartsWith(Commands[3])) Find(text, at + Commands[3].Length, "-p"u8, isLogin: false, isGlued: false, found);
            else if (rest.StartsWith(Commands[4])) Find(text, at + Commands[4].Length, "-a"u8, isLogin: false, isGlued: false, found);
            else if (rest.StartsWith(Commands[5])) Find(text, at + Commands[5].Length, "-p"u8, isLogin: false, isGlued: false, found);
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    private static void Find(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> option, bool isLogin, bool isGlued, List<TextSpan> found)
    {
        var line = text.Slice(at, Math.Min(MaxCommand, text.Length - at));
        line = line[..EndOfCommand(line)];
        if (TryOption(text, at, at + line.Length, option, isGlued && !isLogin, out var value) && TryPassword(text, value, isLogin, out var password)) found.Add(password);
    }

    /// <summary>A backslash at its end continues a line.</summary>
    private static int EndOfCommand(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (text[at..].IndexOf((byte)'\n') is >= 0 and var next)
        {
            at += next + 1;
            if (!text[..(at - 1)].TrimEnd((byte)'\r').EndsWith("\\"u8)) return at - 1;
        }

        return text.Length;
    }

    private static bool TryOption(ReadOnlySpan<byte> text, int from, int to, ReadOnlySpan<byte> option, bool isGlued, out TextSpan value)
    {
        value = default;
        var at = from;
        while (text[at..to].IndexOf(option) is >= 0 and var next)
        {
            at += next + option.Length;
            if (text[at - option.Length - 1] is not ((byte)' ' or (byte)'\t' or (byte)'"' or (byte)'\'') || at == to) continue;
            // Behind a space stands the name of a database, where the option takes its value without one.
            if (!isGlued && text[at] is not ((byte)' ' or (byte)'=' or (byte)'"' or (byte)'\'')) continue;
            if (isGlued && text[at] == (byte)' ' && option is not [(byte)'-', (byte)'p']) continue;
            value = Quoted.Word(text, text[at] == (byte)'=' ? at + 1 : at, out _, out _);
            if (value.End > to) value = default;
            return value.Length > 0;
        }

        return false;
    }

    private static bool TryPassword(ReadOnlySpan<byte> text, TextSpan value, bool isLogin, out TextSpan password)
    {
        password = value;
        if (isLogin)
        {
            var colon = value.Of(text).IndexOf((byte)':');
            if (colon < 0) return false;
            password = new TextSpan(value.Start + colon + 1, value.End);
        }

        var bytes = password.Of(text);
        return bytes.Length >= MinLength && bytes[0] != (byte)'-' && !Placeholder.Is(bytes) && !CodeExpression.IsReference(bytes, isQuoted: false) && !IsVariable(bytes);
    }

    private static bool IsVariable(ReadOnlySpan<byte> value) => value.IndexOf("$"u8) is >= 0 and var dollar && dollar + 1 < value.Length && (char.IsAsciiLetter((char)value[dollar + 1]) || value[dollar + 1] is (byte)'{' or (byte)'(' or (byte)'_');
}
