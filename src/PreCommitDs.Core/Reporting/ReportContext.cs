namespace PreCommitDs.Reporting;

/// <summary>What reports for other programs tell beside the findings.</summary>
/// <param name="Version">The version of these programs.</param>
/// <param name="ProjectUri">Where the project is at home.</param>
/// <param name="PathFromRoot">The path below the top of the working tree of a file as findings name it; null where it lies elsewhere.</param>
internal sealed record ReportContext(string Version, string ProjectUri, Func<string, string?> PathFromRoot)
{
    /// <summary>The name of the program that all hooks belong to.</summary>
    public const string ProgramName = "precommit-ds";

    /// <summary>The page and heading that document a rule, in the version that is running.</summary>
    public string HelpUri(Rule rule) => $"{ProjectUri}/blob/v{Version}/docs/{rule.Hook}.md#{rule.Name}";
}
