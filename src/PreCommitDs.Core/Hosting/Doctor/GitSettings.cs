using PreCommitDs.Files;
using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>All of git's configuration as it is in force here, asked for once.</summary>
internal sealed class GitSettings
{
    private GitSettings(IReadOnlyList<GitSetting> all) => All = all;

    /// <summary>In git's order: of two with the same key the later one counts.</summary>
    public IReadOnlyList<GitSetting> All { get; }

    public static GitSettings Read(GitProcess git)
    {
        if (git.TryRun(["config", "--list", "-z", "--show-scope"], out var output, out _) == 0) return Parse(output);
        // Older versions do not tell who has set what.
        var lines = PathBytes.Decode(git.Run(["config", "--list", "-z"])).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return Parse(PathBytes.Encode(string.Concat(lines.Select(static line => $"local\0{line}\0"))));
    }

    /// <summary>Reads what <c>git config --list -z --show-scope</c> prints: <c>scope NUL key LF value NUL</c>; a key alone is a switch that is on.</summary>
    public static GitSettings Parse(ReadOnlySpan<byte> output)
    {
        var fields = PathBytes.Decode(output).Split('\0');
        var settings = new List<GitSetting>();
        for (var i = 0; i + 1 < fields.Length; i += 2)
        {
            var end = fields[i + 1].IndexOf('\n', StringComparison.Ordinal);
            settings.Add(end < 0 ? new GitSetting(fields[i], fields[i + 1], "true") : new GitSetting(fields[i], fields[i + 1][..end], fields[i + 1][(end + 1)..]));
        }

        return new GitSettings(settings);
    }

    /// <summary>The setting that counts, or null.</summary>
    public GitSetting? Of(string key)
    {
        for (var i = All.Count - 1; i >= 0; i--)
            if (All[i].Key == key) return All[i];
        return null;
    }

    /// <summary>The names between a section and a key, such as those of <c>filter.NAME.clean</c>, each once, sorted.</summary>
    public IReadOnlyList<string> Names(string section, string key)
    {
        var (start, end) = (section + ".", "." + key);
        return [.. All.Select(static setting => setting.Key)
            .Where(name => name.Length > start.Length + end.Length && name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal))
            .Select(name => name[start.Length..^end.Length]).Distinct().Order(StringComparer.Ordinal)];
    }
}
