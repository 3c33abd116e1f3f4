using System.Text;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Structures;

/// <summary>Passwords in options that do not say so by their names, of commands that are known for them: <c>curl -u user:password</c>.</summary>
internal static class CommandPassword
{
    private const int MaxCommand = 1024;
    private const int MinLength = 5;

    /// <summary>
    /// Options by the manuals of their commands: whether a user stands before the password, and whether it may stand right behind
    /// the option, and behind a space. Behind <c>mysql -p</c> and a space stands the name of a database.
    /// </summary>
    private static readonly (string Command, string Option, bool IsLogin, bool MayBeGlued, bool MayBeApart)[] Options =
    [
        ("curl ", "-u", true, true, true),
        ("curl ", "--user", true, false, true),
        ("mysql", "-p", false, true, false),
        ("sshpass", "-p", false, true, true),
        ("sexec", "-p", false, false, true),
        ("redis-cli", "-a", false, false, true),
        ("docker login", "-p", false, false, true),
    ];

    /// <summary>The commands.</summary>
    public static IReadOnlyList<string> Commands { get; } = [.. Options.Select(static option => option.Command).Distinct()];

    /// <summary>Adds the places of passwords.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchors">Where what it begins with stands, in the order of the text.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> anchors, List<TextSpan> found)
    {
        foreach (var at in anchors)
        {
            foreach (var (command, option, isLogin, mayBeGlued, mayBeApart) in Options)
                if (AsciiText.Begins(text[at..], command)) Find(text, at + command.Length, option, isLogin, mayBeGlued, mayBeApart, found);
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    private static void Find(ReadOnlySpan<byte> text, int at, string option, bool isLogin, bool mayBeGlued, bool mayBeApart, List<TextSpan> found)
    {
        var line = text.Slice(at, Math.Min(MaxCommand, text.Length - at));
        line = line[..EndOfCommand(line)];
        if (TryOption(text, at, at + line.Length, Encoding.ASCII.GetBytes(option), mayBeGlued, mayBeApart, out var value) && TryPassword(text, value, isLogin, out var password)) found.Add(password);
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

    private static bool TryOption(ReadOnlySpan<byte> text, int from, int to, ReadOnlySpan<byte> option, bool mayBeGlued, bool mayBeApart, out TextSpan value)
    {
        value = default;
        var at = from;
        while (text[at..to].IndexOf(option) is >= 0 and var next)
        {
            at += next + option.Length;
            if (text[at - option.Length - 1] is not ((byte)' ' or (byte)'\t' or (byte)'"' or (byte)'\'') || at == to) continue;
            if (text[at] is (byte)' ' or (byte)'\t' ? !mayBeApart : !mayBeGlued && text[at] is not ((byte)'=' or (byte)'"' or (byte)'\'')) continue;
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
