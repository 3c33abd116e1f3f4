using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PreCommitDs.Files;

/// <summary>Paths as Unix and git keep them: bytes, by convention UTF-8.</summary>
internal static class PathBytes
{
    /// <summary>The first of the lone surrogates that stand for bytes which are no UTF-8, as Python's surrogateescape has them.</summary>
    private const char Escape = '\udc00';

    /// <summary>The path as text; <see cref="Encode"/> makes the same bytes of it, whatever they are.</summary>
    public static string Decode(ReadOnlySpan<byte> path)
    {
        if (Utf8.IsValid(path)) return Encoding.UTF8.GetString(path);
        var text = new StringBuilder();
        while (!path.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(path, out var rune, out var length) == OperationStatus.Done) text.Append(rune.ToString());
            else foreach (var unit in path[..length]) text.Append((char)(Escape + unit));
            path = path[length..];
        }

        return text.ToString();
    }

    /// <summary>The bytes of a path.</summary>
    public static byte[] Encode(string path)
    {
        if (IsUtf8(path)) return Encoding.UTF8.GetBytes(path);
        var bytes = new List<byte>(path.Length);
        for (ReadOnlySpan<char> rest = path; !rest.IsEmpty;)
        {
            var isText = Rune.DecodeFromUtf16(rest, out _, out var length) == OperationStatus.Done;
            bytes.AddRange(isText ? Encoding.UTF8.GetBytes(rest[..length].ToString()) : [(byte)(rest[0] - Escape)]);
            rest = rest[length..];
        }

        return [.. bytes];
    }

    /// <summary>Whether a path is text, so that it can be an argument of a command or the name of a file to open.</summary>
    public static bool IsUtf8(string path)
    {
        for (ReadOnlySpan<char> rest = path; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != OperationStatus.Done) return false;
            rest = rest[length..];
        }

        return true;
    }
}
