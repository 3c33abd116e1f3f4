using PreCommitDs.Files;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting;

/// <summary>
/// Files at the top of the working tree that a hook goes by beside those that it judges: as they lie there, like the configuration
/// and the baseline, whatever is staged. Each is read once.
/// </summary>
public sealed class SideFiles
{
    private readonly Dictionary<string, object?> _read = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly string? _topLevel;
    private readonly string _directory;

    private SideFiles(string? topLevel, string directory) => (_topLevel, _directory) = (topLevel, directory);

    /// <summary>None: where there is no repository, and where only arguments are looked at.</summary>
    public static SideFiles None { get; } = new(null, "");

    /// <summary>What is made of a file; null where there is none.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="parse">Reads it; throws <see cref="MalformedFileException"/> where it is not what it should be.</param>
    /// <exception cref="IOException">It cannot be read, or is not what it should be: with file, line and column.</exception>
    public T? Read<T>(string name, Func<ReadOnlySpan<byte>, T> parse)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(parse);
        lock (_lock)
        {
            if (!_read.TryGetValue(name, out var value)) _read[name] = value = ReadNow(name, parse);
            return (T?)value;
        }
    }

    internal static SideFiles Of(Workspace workspace) => new(workspace.TopLevel, workspace.Directory);

    private T? ReadNow<T>(string name, Func<ReadOnlySpan<byte>, T> parse)
        where T : class
    {
        if (_topLevel is null || !File.Exists(Path.Combine(_topLevel, name))) return null;
        var shown = Workspace.ToSlashes(Path.GetRelativePath(_directory, Path.Combine(_topLevel, name)));
        using var content = FileReader.ReadNamed(Path.Combine(_topLevel, name), shown);
        try
        {
            return parse(content.Span);
        }
        catch (MalformedFileException e)
        {
            var place = Location.At(content.Span, Math.Min(e.Offset, content.Length));
            throw new IOException($"{shown}:{place.Line}:{place.Column}: {e.Message}");
        }
    }
}
