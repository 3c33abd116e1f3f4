using System.Text.RegularExpressions;
using PreCommitDs.Harness;

namespace PreCommitDs;

[TestClass]
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Formats"] = [],
        ["Reporting"] = ["Files"],
        ["Toml"] = [],
        ["Configuration"] = ["Toml"],
        ["Files"] = ["Reporting"],
        ["Git"] = ["Files"],
        ["Guides"] = ["Reporting"],
        ["Notebooks"] = ["Formats", "Files", "Reporting"],
        ["Requirements"] = ["Files", "Reporting", "Toml"],
        ["Surveys"] = ["Files", "Formats", "Reporting"],
        ["Runners"] = ["Files", "Reporting", "Toml"],
        ["Hosting"] = ["Configuration", "Files", "Formats", "Git", "Guides", "Hooks", "Reporting", "Runners", "Surveys", "Toml"],
    };

    [TestMethod]
    public void Folders_use_only_what_they_may()
    {
        var wrong = new List<string>();
        foreach (var file in Sources())
        {
            var folder = file.Split('/')[0];
            if (folder == "Hooks") continue;
            // A new domain may use what the others may.
            var allowed = MayUse.GetValueOrDefault(folder, ["Formats", "Files", "Reporting"]);
            wrong.AddRange(Mentions(folder, Read(file)).Where(used => !allowed.Contains(used)).Select(used => $"{file} uses {used}"));
        }

        Assert.IsEmpty(wrong, string.Join('\n', wrong));
    }

    [TestMethod]
    [DataRow("using PreCommitDs.Git;\n", "Git")]
    [DataRow("using static PreCommitDs.Hosting.ExitCode;\n", "Hosting")]
    [DataRow("using X = PreCommitDs.Git.GitPath;\n", "Git")]
    [DataRow("        => PreCommitDs.Hosting.Nearest.To(a, b);\n", "Hosting")]
    [DataRow("        => Git.GitPath.Quote(a);\n", "Git")]
    [DataRow("using PreCommitDs.Toml;\n", "Toml")]
    [DataRow("using System.Text;\nusing PreCommitDs.Notebooks;\n", "")]
    public void A_use_is_seen(string code, string used) => Assert.AreEqual(used, string.Join(' ', Mentions("Notebooks", code)));

    [TestMethod]
    public void Every_file_holds_one_type_and_bears_its_name()
    {
        var wrong = Sources().Where(file => !Types().Matches(Read(file)).Select(match => match.Groups[1].Value).SequenceEqual([Path.GetFileName(file).Split('.')[0]]));
        Assert.IsEmpty(wrong, string.Join('\n', wrong));
    }

    [TestMethod]
    public void Namespaces_are_folders()
    {
        var wrong = Sources().Where(file => !Read(file).Contains($"\nnamespace PreCommitDs.{Path.GetDirectoryName(file)!.Replace('/', '.').Replace('\\', '.')};\n", StringComparison.Ordinal)
            && !Read(file).StartsWith($"namespace PreCommitDs.{Path.GetDirectoryName(file)!.Replace('/', '.').Replace('\\', '.')};\n", StringComparison.Ordinal));
        Assert.IsEmpty(wrong, string.Join('\n', wrong));
    }

    private static List<string> Sources()
    {
        var sources = Directory.EnumerateFiles(SourceTree.Core, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(SourceTree.Core, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            .ToList();
        Assert.IsGreaterThan(50, sources.Count);
        return sources;
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(SourceTree.Core, file)).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The folders that code names: in a using, or as the first part of a name below the root namespace.</summary>
    private static IEnumerable<string> Mentions(string folder, string code) =>
        Uses().Matches(code).Select(match => match.Groups[1].Value).Where(used => used != folder).Distinct();

    [GeneratedRegex(@"^(?!\s*//)(?!namespace ).*?(?:PreCommitDs\.|(?<![\w.<""])(?=(?:Configuration|Formats|Files|Reporting|Git|Guides|Hosting|Hooks|LargeData|Notebooks|Requirements|Runners|Secrets|Surveys|Toml)\.[A-Z]\w*[.(]))(Configuration|Formats|Files|Reporting|Git|Guides|Hosting|Hooks|LargeData|Notebooks|Requirements|Runners|Secrets|Surveys|Toml)\b", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|readonly|ref|unsafe|partial|record) )*(?:class|struct|interface|enum|record|delegate \w+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Types();
}
