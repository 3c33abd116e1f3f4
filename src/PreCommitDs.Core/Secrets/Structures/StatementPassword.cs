using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Structures;

/// <summary>Passwords of database users: <c>IDENTIFIED BY '...'</c>, <c>IDENTIFIED WITH plugin BY '...'</c>.</summary>
/// <remarks>MySQL 8.4 reference manual, 15.7.1.3; Oracle Database SQL language reference, CREATE USER.</remarks>
internal static class StatementPassword
{
    private const int MaxPlugin = 60;
    private const int MinLength = 4;

    /// <summary>Adds the places of passwords.</summary>
    public static void Find(ReadOnlySpan<byte> text, List<TextSpan> found)
    {
        Find(text, "IDENTIFIED "u8, found);
        Find(text, "identified "u8, found);
        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    private static void Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word, List<TextSpan> found)
    {
        var at = 0;
        while (text[at..].IndexOf(word) is >= 0 and var next)
        {
            at += next + word.Length;
            var rest = text.Slice(at, Math.Min(MaxPlugin, text.Length - at));
            var by = 0;
            while (by < rest.Length && !Quoted.IsWordAt(text, at + by, "by"u8) && rest[by] != (byte)'\n') by++;
            if (by >= rest.Length || rest[by] == (byte)'\n') continue;
            var value = Quoted.Word(text, at + by + 2, out _, out var isQuoted);
            var bytes = value.Of(text);
            if (isQuoted && bytes.Length >= MinLength && !Placeholder.Is(bytes) && !bytes.Contains((byte)' ') && !(new ValueShape(bytes).Digits == 0 && Words.Are(bytes))) found.Add(value);
        }
    }
}
