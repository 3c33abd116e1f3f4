using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Structures;

/// <summary>Passwords of database users: <c>IDENTIFIED BY '...'</c>, <c>IDENTIFIED WITH plugin BY '...'</c>.</summary>
/// <remarks>MySQL 8.4 reference manual, 15.7.1.3; Oracle Database SQL language reference, CREATE USER.</remarks>
internal static class StatementPassword
{
    private const int MaxPlugin = 60;
    private const int MinLength = 4;
    private const int WordLength = 11;

    /// <summary>Adds the places of passwords.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchors">Where what it begins with stands, in the order of the text.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> anchors, List<TextSpan> found)
    {
        foreach (var anchor in anchors)
        {
            var at = anchor + WordLength;
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
