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
    /// <summary>Whether a file bears such a name.</summary>
    public static bool IsOne(string path)
    {
        var name = FileName.Of(path);
        return (name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase))
            && (name.Contains("environment", StringComparison.OrdinalIgnoreCase) || name.StartsWith("conda", StringComparison.OrdinalIgnoreCase) || name.StartsWith("env", StringComparison.OrdinalIgnoreCase));
    }

    public static List<RequirementsInclude> Includes(ReadOnlySpan<byte> content)
    {
        var includes = new List<RequirementsInclude>();
        var lines = new PhysicalLines(RequirementsEncoding.ToUtf8(content));
        while (lines.MoveNext())
        {
            var line = Encoding.UTF8.GetString(lines.Current);
            var item = line.TrimStart();
            if (!item.StartsWith("- ", StringComparison.Ordinal)) continue;
            var comment = item.IndexOf(" #", StringComparison.Ordinal);
            var text = (comment < 0 ? item[1..] : item[1..comment]).Trim().Trim('"', '\'').Trim();
            var place = new Location(lines.Number, line.Length - line.TrimStart().Length + 1);
            foreach (var (option, isConstraint) in (ReadOnlySpan<(string, bool)>)[("-r", false), ("--requirement", false), ("-c", true), ("--constraint", true)])
            {
                if (!text.StartsWith(option, StringComparison.Ordinal) || text.Length == option.Length || (option.Length > 2 && text[option.Length] is not (' ' or '='))) continue;
                if (text[option.Length..].Trim(' ', '=') is { Length: > 0 } target) includes.Add(new RequirementsInclude(target, isConstraint, place));
                break;
            }
        }

        return includes;
    }
}
