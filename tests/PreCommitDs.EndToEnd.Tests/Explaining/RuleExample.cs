using System.Globalization;
using System.Text;
using System.Text.Json;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.LargeData;

namespace PreCommitDs.EndToEnd.Explaining;

/// <summary>Puts the examples that <c>rules --format json</c> prints into a repository, as a reader would take them.</summary>
internal static class RuleExample
{
    public static void Apply(this TemporaryRepository repository, JsonElement examples)
    {
        var isCommitted = false;
        foreach (var example in examples.EnumerateArray())
        {
            var committed = example.GetProperty("committed").GetBoolean();
            if (isCommitted && !committed) repository.Commit();
            isCommitted = committed;
            var text = example.GetProperty("text").GetString()!.Replace("·", "", StringComparison.Ordinal);
            if (example.TryGetProperty("path", out var path)) repository.Stage(path.GetString()!, Encoding.UTF8.GetBytes(text));
            else repository.WriteTree(text);
        }
    }

    private static void WriteTree(this TemporaryRepository repository, string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (paths, size) = (line[..line.IndexOf("  ", StringComparison.Ordinal)], Size(line[line.LastIndexOf("  ", StringComparison.Ordinal)..]));
            foreach (var path in Names(paths)) repository.Write(path, Content(path, size));
        }

        repository.Git("add", "--force", "--all");
    }

    /// <summary><c>images/0001.txt ... images/0100.txt</c> is all of them.</summary>
    private static IEnumerable<string> Names(string paths)
    {
        if (paths.Split(" ... ") is not [var first, var last]) return [paths];
        var digits = first.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        var width = first.Skip(digits).TakeWhile(char.IsAsciiDigit).Count();
        var (from, to) = (int.Parse(first.AsSpan(digits, width), CultureInfo.InvariantCulture), int.Parse(last.AsSpan(digits, width), CultureInfo.InvariantCulture));
        return Enumerable.Range(from, to - from + 1).Select(number => first[..digits] + number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0') + first[(digits + width)..]);
    }

    private static int Size(string text)
    {
        var (number, unit) = text.Trim().Split(' ') is [var value, var name] ? (double.Parse(value, CultureInfo.InvariantCulture), name) : throw new FormatException(text);
        return (int)(number * (unit switch { "B" => 1, "KiB" => 1 << 10, "MiB" => 1 << 20, _ => throw new FormatException(text) }));
    }

    private static byte[] Content(string path, int size)
    {
        byte[] head = Path.GetExtension(path) switch
        {
            ".csv" => [],
            ".safetensors" => [.. BitConverter.GetBytes(2L), .. "{}"u8],
            ".pkl" => LargeRuns.Pickle,
            ".sqlite" => [.. "SQLite format 3\0"u8],
            ".parquet" => [.. "PAR1"u8],
            ".txt" => Encoding.UTF8.GetBytes(path),
            _ => [.. "x = 1\n"u8],
        };
        if (Path.GetExtension(path) == ".csv") return LargeRuns.Csv(size);
        if (path.EndsWith("pyvenv.cfg", StringComparison.Ordinal)) head = [.. "home = /usr/bin\n"u8];
        var content = Path.GetExtension(path) is ".bin" ? LargeRuns.Bytes(size) : new byte[Math.Max(size, head.Length)];
        if (Path.GetExtension(path) is not ".bin") head.CopyTo(content, 0);
        return content;
    }
}
