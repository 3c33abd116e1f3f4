using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Scanning;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>
/// Writes what all may have of an environment file: its names in their order, without a byte of a value, and those of its comments
/// that hold none.
/// </summary>
public sealed class EnvironmentTemplate : IFileTemplate
{
    private const int MinValue = 4;

    private readonly SecretScanner _scanner = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = [".env.template", ".env.example", ".env.sample", ".env.dist"];

    /// <inheritdoc/>
    public byte[] Write(ReadOnlySpan<byte> content, ReadOnlySpan<byte> existing)
    {
        using var widened = TextEncoding.Widened(content);
        var text = widened is null ? content : widened.Span;
        var known = Keys(existing);
        return existing.IsEmpty ? WriteNew(text, known) : Append(text, existing, known);
    }

    private byte[] WriteNew(ReadOnlySpan<byte> text, HashSet<string> known)
    {
        using var template = new ByteBuffer(text.Length);
        var values = Values(text);
        var lines = new EnvironmentLines(text);
        while (lines.Next(out var entry))
        {
            var line = entry.Line.Of(text);
            if (!entry.IsOther) AppendKey(template, text, entry, LineEndOf(line), known);
            else AppendComment(template, line, values);
        }

        return template.Span.ToArray();
    }

    private static byte[] Append(ReadOnlySpan<byte> text, ReadOnlySpan<byte> existing, HashSet<string> known)
    {
        using var template = new ByteBuffer(existing.Length + text.Length);
        var lineEnd = LineEndOf(existing[..(existing.IndexOf((byte)'\n') + 1)]);
        var lines = new EnvironmentLines(text);
        while (lines.Next(out var entry))
        {
            if (entry.IsOther || !IsName(entry.Key.Of(text)) || known.Contains(Encoding.ASCII.GetString(entry.Key.Of(text)))) continue;
            if (template.Length == 0)
            {
                template.Append(existing);
                if (!existing.EndsWith((byte)'\n')) template.Append(lineEnd);
            }

            AppendKey(template, text, entry, lineEnd, known);
        }

        return template.Length == 0 ? existing.ToArray() : template.Span.ToArray();
    }

    private static void AppendKey(ByteBuffer template, ReadOnlySpan<byte> text, EnvironmentEntry entry, ReadOnlySpan<byte> lineEnd, HashSet<string> known)
    {
        var key = entry.Key.Of(text);
        if (!IsName(key) || !known.Add(Encoding.ASCII.GetString(key))) return;
        if (entry.IsExported) template.Append("export "u8);
        template.Append(key);
        template.Append("="u8);
        template.Append(lineEnd);
    }

    /// <summary>Empty lines stay, comments where they hold nothing of a value; a variable in a comment loses its own.</summary>
    private void AppendComment(ByteBuffer template, ReadOnlySpan<byte> line, List<byte[]> values)
    {
        var text = line.Trim(" \t\r\n"u8);
        if (text.IsEmpty)
        {
            template.Append(LineEndOf(line));
            return;
        }

        if (text[0] != (byte)'#' || _scanner.Scan(text).Count > 0) return;
        var inside = text.TrimStart("# \t"u8);
        var lines = new EnvironmentLines(inside);
        if (lines.Next(out var entry) && !entry.IsOther && IsAssigned(inside, entry.Key))
        {
            if (!IsName(entry.Key.Of(inside)) || Holds(entry.Key.Of(inside), values)) return;
            template.Append(text[..(text.Length - inside.Length)]);
            template.Append(inside[..entry.Key.End]);
            template.Append("="u8);
        }
        else if (Holds(text, values)) return;
        else template.Append(text);
        template.Append(LineEndOf(line));
    }

    private static bool Holds(ReadOnlySpan<byte> text, List<byte[]> values)
    {
        foreach (var value in values)
            if (text.IndexOf(value) >= 0) return true;
        return false;
    }

    /// <summary>All values, those of several lines by line.</summary>
    private static List<byte[]> Values(ReadOnlySpan<byte> text)
    {
        var values = new List<byte[]>();
        var lines = new EnvironmentLines(text);
        while (lines.Next(out var entry))
        {
            var value = entry.Value.Of(text);
            foreach (var range in value.Split((byte)'\n'))
            {
                var line = value[range].Trim(" \t\r"u8);
                if (line.Length >= MinValue) values.Add(line.ToArray());
            }
        }

        return values;
    }

    private static HashSet<string> Keys(ReadOnlySpan<byte> template)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in template.Split((byte)'\n'))
        {
            // A variable in a comment is one that others are told of, too.
            var line = template[range].TrimStart("# \t"u8);
            var lines = new EnvironmentLines(line);
            if (lines.Next(out var entry) && !entry.IsOther) keys.Add(Encoding.ASCII.GetString(entry.Key.Of(line)));
        }

        return keys;
    }

    /// <summary>Whether it is a variable that a comment takes out, and not prose with a colon.</summary>
    private static bool IsAssigned(ReadOnlySpan<byte> comment, TextSpan key) => comment[key.End..].TrimStart(" \t"u8).StartsWith((byte)'=');

    private static bool IsName(ReadOnlySpan<byte> key) => !EnvironmentLines.IsMixed(key);

    private static ReadOnlySpan<byte> LineEndOf(ReadOnlySpan<byte> line) => line.EndsWith("\r\n"u8) ? "\r\n"u8 : "\n"u8;
}
