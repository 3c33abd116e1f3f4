using PreCommitDs.Harness;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>
/// A file below fixtures/block-large-data/formats, in the folder of its kind. A line of formats.expected says what it is: its path, a
/// colon and the format; then ", by name" where content alone tells nothing, or ", as FORMAT" where it tells that.
/// </summary>
/// <param name="Path">Below that folder.</param>
/// <param name="Format">What it is by its name and content.</param>
/// <param name="Otherwise">What it is by its content alone; empty: nothing.</param>
internal sealed record FormatFixture(string Path, string Format, string Otherwise)
{
    private const string ByName = "by name";
    private const string As = "as ";

    public static string Root { get; } = System.IO.Path.Combine(SourceTree.Fixtures("block-large-data"), "formats");

    public static IReadOnlyList<FormatFixture> All { get; } = [.. File.ReadAllLines(Root + ".expected").Select(Parse)];

    public string Kind => Path[..Path.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The path as a repository would have it.</summary>
    public string Name => Path[(Kind.Length + 1)..];

    public byte[] Content => File.ReadAllBytes(System.IO.Path.Combine(Root, Path));

    public static FormatFixture Of(string path) => All.Single(fixture => fixture.Path == path);

    private static FormatFixture Parse(string line)
    {
        var (colon, comma) = (line.IndexOf(": ", StringComparison.Ordinal), line.LastIndexOf(", ", StringComparison.Ordinal));
        var format = comma < 0 ? line[(colon + 2)..] : line[(colon + 2)..comma];
        var how = comma < 0 ? As + format : line[(comma + 2)..];
        return new FormatFixture(line[..colon], format, how == ByName ? "" : how[As.Length..]);
    }
}
