using System.Text.RegularExpressions;

namespace PreCommitDs.Packing;

/// <summary>What the wheel tells of itself, in the form of the core metadata specifications.</summary>
internal static partial class WheelMetadata
{
    public static string Of(string root) => $"""
        Metadata-Version: 2.4
        Name: {Project.Name}
        Version: {Project.Version}
        Summary: {Project.Summary}
        Author: {Project.Authors}
        License-Expression: {Project.License}
        License-File: LICENSE
        Project-URL: Source, {Project.Home}
        Keywords: git,hooks,jupyter,notebooks,secrets,data-science
        Classifier: Environment :: Console
        Classifier: Topic :: Software Development :: Quality Assurance
        Requires-Python: >=3.7
        Description-Content-Type: text/markdown; charset=UTF-8

        {Readme(File.ReadAllText(Path.Combine(root, "README.md")))}
        """.ReplaceLineEndings("\n");

    /// <summary>The README with links that lead to the project from wherever it is shown.</summary>
    private static string Readme(string text) => RelativeLink().Replace(text, $"]({Project.Home}/blob/v{Project.Version}/");

    [GeneratedRegex(@"\]\((?![a-z]+:|#|/)")]
    private static partial Regex RelativeLink();
}
