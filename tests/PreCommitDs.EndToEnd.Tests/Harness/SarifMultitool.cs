namespace PreCommitDs.EndToEnd.Harness;

/// <summary>The validator of SARIF's authors, with the published schema, the rules of the standard and those of GitHub.</summary>
internal static class SarifMultitool
{
    private const string Name = "@microsoft/sarif-multitool-linux";

    private static readonly NpmPackages Packages = new(Name + "@5.7.0");

    /// <summary>Fails the test with every error and warning that the validator has against a log (its notes are advice); skips it where the validator is not there.</summary>
    public static void Validate(TemporaryRepository repository, byte[] log)
    {
        if (!OperatingSystem.IsLinux()) Assert.Inconclusive("the SARIF validator that the tests use runs on Linux");
        Packages.Require();
        var program = Path.Combine(Packages.Modules, Name, "Sarif.Multitool");
        var file = Path.Combine(repository.Root, "log.sarif");
        File.WriteAllBytes(file, log);
        var result = repository.Run(
            program,
            ["validate", file, "--rule-kind", "Sarif;Gh", "--level", "Error;Warning", "--output", Path.Combine(repository.Root, "verdict.sarif"), "--log", "ForceOverwrite"],
            environment: ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")).Exits(0).Says("1 files scanned");
        foreach (var word in (string[])["error ", "warning "]) Assert.DoesNotContain(": " + word, result.Output, result.ToString());
    }
}
