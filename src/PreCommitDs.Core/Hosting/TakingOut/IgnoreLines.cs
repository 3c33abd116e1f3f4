using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Hosting.TakingOut;

/// <summary>Lines of a <c>.gitignore</c>, each for one path and no other (gitignore(5)).</summary>
internal static class IgnoreLines
{
    /// <summary>The line for a path below the folder of the file; null where no line can stand for it.</summary>
    public static string? Of(string path)
    {
        if (path.AsSpan().IndexOfAny('\n', '\r') >= 0) return null;
        var line = new StringBuilder("/", path.Length + 8);
        var end = path.TrimEnd(' ').Length;
        for (var i = 0; i < path.Length; i++)
        {
            // Spaces at the end count only behind a backslash.
            if (path[i] is '\\' or '*' or '?' or '[' || i >= end) line.Append('\\');
            line.Append(path[i]);
        }

        return line.ToString();
    }

    /// <summary>The command that adds a line, whatever the file ends with, and whatever the shell's echo does to a backslash.</summary>
    /// <param name="line">The line.</param>
    /// <param name="folder">The folder of the file, which may not be there yet.</param>
    public static string Appending(string line, string folder)
    {
        var isOpen = EndsOpen(Path.Combine(folder, CompanionFiles.IgnoreFile));
        return !isOpen && !line.Contains('\\', StringComparison.Ordinal) && !line.StartsWith('-')
            ? $"echo {ShellQuote.Of(line)} >> {CompanionFiles.IgnoreFile}"
            : $"printf '{(isOpen ? "\\n" : "")}%s\\n' {ShellQuote.Of(line)} >> {CompanionFiles.IgnoreFile}";
    }

    /// <summary>Whether the last line of a file lacks its end.</summary>
    private static bool EndsOpen(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (stream.Length == 0) return false;
            stream.Seek(-1, SeekOrigin.End);
            return stream.ReadByte() != '\n';
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The file with more lines, ended as its others are; what it holds stays byte for byte.</summary>
    public static byte[] Append(ReadOnlySpan<byte> file, IEnumerable<string> lines)
    {
        var last = file.LastIndexOf((byte)'\n');
        var lineEnd = last > 0 && file[last - 1] == (byte)'\r' ? "\r\n" : "\n";
        var added = string.Concat(lines.Select(line => line + lineEnd));
        if (!file.IsEmpty && last != file.Length - 1) added = lineEnd + added;
        return [.. file, .. PathBytes.Encode(added)];
    }
}
