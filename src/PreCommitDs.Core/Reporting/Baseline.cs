using System.Text;
using System.Text.Unicode;
using PreCommitDs.Files;

namespace PreCommitDs.Reporting;

/// <summary>
/// The findings that are accepted, of all hooks together, as a text file of one sorted line each: <c>rule hash path</c>. A merge
/// may keep the lines of both sides; doubled lines and any order are read, blank lines and comments passed over.
/// </summary>
public sealed class Baseline
{
    /// <summary>The file's name; it lies at the top of the working tree.</summary>
    public const string FileName = ".precommit-ds.baseline";

    private const string Header =
        "# Accepted findings of precommit-ds: rule, hash of the content, path. Written by --write-baseline, which keeps it sorted.\n"
        + "# In a merge keep the lines of both sides.\n";

    private readonly HashSet<BaselineEntry> _entries = [];

    /// <summary>All entries, in no order.</summary>
    public IReadOnlySet<BaselineEntry> Entries => _entries;

    /// <summary>Reads the file.</summary>
    /// <exception cref="BaselineException">A line is not what it should be.</exception>
    public static Baseline Parse(ReadOnlySpan<byte> content)
    {
        var baseline = new Baseline();
        content = content[ByteOrderMark.LengthIn(content)..];
        for (var number = 1; !content.IsEmpty; number++)
        {
            var end = content.IndexOf((byte)'\n');
            var line = end < 0 ? content : content[..end];
            content = end < 0 ? default : content[(end + 1)..];
            if (line.EndsWith("\r"u8)) line = line[..^1];
            if (line.IsEmpty || line[0] == '#') continue;
            baseline._entries.Add(ReadLine(line, number));
        }

        return baseline;
    }

    /// <summary>
    /// What the file holds after a hook has looked at some paths: its findings there take the place of its entries there, and its
    /// entries of files that are gone go. All other entries stay.
    /// </summary>
    /// <param name="hook">The id of the hook.</param>
    /// <param name="looked">The paths that were looked at in whole.</param>
    /// <param name="isGone">Says of a path that was not looked at whether the file no longer exists.</param>
    /// <param name="found">What the hook has found.</param>
    public Baseline With(string hook, IReadOnlySet<string> looked, Predicate<string> isGone, IEnumerable<BaselineEntry> found)
    {
        var baseline = new Baseline();
        foreach (var entry in _entries)
        {
            if (Rule.HookOf(entry.Rule) != hook || !(looked.Contains(entry.Path) || isGone(entry.Path))) baseline._entries.Add(entry);
        }

        baseline._entries.UnionWith(found);
        return baseline;
    }

    /// <summary>The file's content: the same entries always make the same bytes.</summary>
    public byte[] ToBytes()
    {
        var lines = _entries.Select(entry => entry.ToString()).ToList();
        lines.Sort(StringComparer.Ordinal);
        var text = new StringBuilder(Header);
        foreach (var line in lines) text.Append(line).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static BaselineEntry ReadLine(ReadOnlySpan<byte> line, int number)
    {
        if (!Utf8.IsValid(line)) throw new BaselineException(number, "not UTF-8: take the line out");
        if (IsConflictMarker(line)) throw new BaselineException(number, "a conflict marker: keep the lines of both sides and take the markers out");
        var parts = Encoding.UTF8.GetString(line).Split(' ', 3);
        if (parts.Length == 3 && IsRule(parts[0]) && IsHash(parts[1]) && QuotedPath.Read(parts[2]) is { } path) return new BaselineEntry(parts[0], parts[1], path);
        throw new BaselineException(number, "no entry (rule, hash of 16 digits, path): take the line out");
    }

    private static bool IsConflictMarker(ReadOnlySpan<byte> line) =>
        line.StartsWith("<<<<<<<"u8) || line.StartsWith("======="u8) || line.StartsWith(">>>>>>>"u8) || line.StartsWith("|||||||"u8);

    private static bool IsRule(string text) =>
        text.Split('/') is [var hook, var name] && IsKebab(hook) && IsKebab(name);

    private static bool IsKebab(string text) => text.Length > 0 && text.All(unit => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit == '-');

    private static bool IsHash(string text) => text.Length == ContentHash.Length && text.All(char.IsAsciiHexDigitLower);
}
