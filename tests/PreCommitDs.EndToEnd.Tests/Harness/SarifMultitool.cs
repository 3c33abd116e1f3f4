namespace PreCommitDs.EndToEnd.Harness;

/// <summary>The validator of SARIF's authors, with the published schema, the rules of the standard and those of GitHub.</summary>
internal static class SarifMultitool
{
    private const string Package = "@microsoft/sarif-multitool-linux";

    private static readonly string Folder = Path.Combine(Programs.RepositoryRoot, "artifacts", "tools");

    /// <summary>Fails the test with every error and warning that the validator has against a log (its notes are advice); skips it where the validator is not there.</summary>
    public static void Validate(TemporaryRepository repository, byte[] log)
    {
        var program = Path.Combine(Folder, "node_modules", Package, "Sarif.Multitool");
        if (!File.Exists(program)) Assert.Inconclusive($"the SARIF validator is not installed: npm install --prefix artifacts/tools --no-save {Package}@5.7.0");
        var file = Path.Combine(repository.Root, "log.sarif");
        File.WriteAllBytes(file, log);
        var result = repository.Run(
            program,
            ["validate", file, "--rule-kind", "Sarif;Gh", "--level", "Error;Warning", "--output", Path.Combine(repository.Root, "verdict.sarif"), "--log", "ForceOverwrite"],
            environment: ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")).Exits(0).Says("1 files scanned");
        foreach (var word in (string[])["error ", "warning "]) Assert.DoesNotContain(": " + word, result.Output, result.ToString());
    }
}
