using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Reading;

/// <summary>
/// The requirements files that an environment.yml hands to pip: items <c>- -r FILE</c> below <c>- pip:</c>, relative to the file itself
/// (conda, "Creating an environment from an environment.yml file"). Nothing else of the file is read.
/// </summary>
internal static class CondaEnvironment
{
    /// <summary>Whether a file bears such a name: environment.yml, conda-dev.yaml, env_gpu.yml.</summary>
    public static bool IsOne(string path)
    {
        var name = FileName.Of(path);
        if (!name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)) return false;
        if (name.Contains("environment", StringComparison.OrdinalIgnoreCase)) return true;
        var end = name.AsSpan().IndexOfAny('.', '-', '_');
        return name.AsSpan(0, end).Equals("env", StringComparison.OrdinalIgnoreCase) || name.AsSpan(0, end).Equals("conda", StringComparison.OrdinalIgnoreCase);
    }

    public static List<RequirementsInclude> Includes(ReadOnlySpan<byte> content)
    {
        var includes = new List<RequirementsInclude>();
        var lines = new PhysicalLines(RequirementsEncoding.ToUtf8(content));
        var pip = -1;
        while (lines.MoveNext())
        {
            var line = Encoding.UTF8.GetString(lines.Current);
            var item = line.TrimStart();
            var indent = line.Length - item.Length;
            if (item.Length == 0 || item[0] == '#') continue;
            if (WithoutComment(item).TrimEnd() == "- pip:") pip = indent;
            else if (pip >= 0 && indent > pip && Include(item, new Location(lines.Number, indent + 1)) is { } include) includes.Add(include);
            else if (indent <= pip) pip = -1;
        }

        return includes;
    }

    private static RequirementsInclude? Include(string item, Location place)
    {
        if (!item.StartsWith("- ", StringComparison.Ordinal)) return null;
        var words = ShellWords.Split(WithoutComment(item)[2..].Trim().Trim('"', '\''));
        // What a template fills in nobody knows.
        if (words.Count == 0 || item.Contains("{{", StringComparison.Ordinal) || PipOption.Of(words[0].Word, out var value) is not { Name: "--requirement" or "--constraint" } option) return null;
        value ??= words.Count > 1 ? words[1].Word : "";
        return value.Length == 0 ? null : new RequirementsInclude(value, option.Name == "--constraint", place);
    }

    private static string WithoutComment(string item)
    {
        var comment = item.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? item : item[..comment];
    }
}
