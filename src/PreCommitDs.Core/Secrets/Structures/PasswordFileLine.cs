using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Structures;

/// <summary>Lines of PostgreSQL's password file: <c>host:port:database:user:password</c>.</summary>
/// <remarks>https://www.postgresql.org/docs/current/libpq-pgpass.html.</remarks>
internal static class PasswordFileLine
{
    private const int Fields = 4;
    private const int MinLength = 4;
    private const int MaxPassword = 100;
    private const int MaxLine = 512;

    private static readonly System.Buffers.SearchValues<byte> Others = System.Buffers.SearchValues.Create(" \t\"'/=@,{}"u8);

    /// <summary>Adds the places of passwords, of lines that name the usual port or any.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchors">Where what it begins with stands, in the order of the text.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> anchors, List<TextSpan> found)
    {
        var at = 0;
        foreach (var port in anchors)
        {
            if (port < at) continue;
            at = port + 6;
            var from = Math.Max(0, port - MaxLine);
            var start = from + text[from..port].LastIndexOf((byte)'\n') + 1;
            var line = text.Slice(start, Math.Min(MaxLine, text.Length - start));
            var end = line.IndexOfAny((byte)'\n', (byte)'\r');
            if (end >= 0) line = line[..end];
            // A line is one entry.
            at = Math.Max(at, start + line.Length);
            if (TryRead(line, out var password)) found.Add(new TextSpan(start + password, start + line.Length));
        }
    }

    private static bool TryRead(ReadOnlySpan<byte> line, out int password)
    {
        password = 0;
        for (var field = 0; field < Fields; field++)
        {
            var colon = line[password..].IndexOf((byte)':');
            if (colon <= 0) return false;
            password += colon + 1;
        }

        var value = line[password..];
        return value.Length is >= MinLength and <= MaxPassword && !line[..password].ContainsAny(Others) && !Placeholder.Is(value);
    }
}
