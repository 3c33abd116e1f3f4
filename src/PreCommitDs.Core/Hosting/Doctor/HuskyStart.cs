using System.Text.RegularExpressions;
using PreCommitDs.Hosting.Files;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The file that husky reads before every hook, in every repository: whoever has switched husky off there seldom knows it a year later.</summary>
internal static partial class HuskyStart
{
    /// <summary>The file where it sets HUSKY to 0, else null.</summary>
    public static string? FindSwitch()
    {
        var home = Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } folder ? folder : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var settings = Environment.GetEnvironmentVariable("XDG_CONFIG_HOME") is { Length: > 0 } configured ? configured : Path.Combine(home, ".config");
        var file = Path.Combine(settings, "husky", "init.sh");
        try
        {
            return File.Exists(file) && File.ReadLines(file).Any(static line => Switch().IsMatch(line)) ? file : null;
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*(export\s+)?HUSKY=[""']?0", RegexOptions.CultureInvariant)]
    private static partial Regex Switch();
}
