namespace PreCommitDs.Requirements.Locks;

/// <summary>The options of <c>pip-compile</c> and <c>uv pip compile</c> that take a value, under the one name that is used here.</summary>
internal static class CompileOption
{
    private static readonly HashSet<string> WithValue = new(
    [
        "--output-file", "--constraint", "--override", "--extra", "--group", "--unsafe-package", "--python-version", "--python", "--python-platform", "--annotation-style",
        "--custom-compile-command", "--format", "--find-links", "--index-url", "--extra-index-url", "--index", "--default-index", "--cert", "--client-cert", "--trusted-host",
        "--upgrade-package", "--upgrade-group", "--resolver", "--cache-dir", "--pip-args", "--newline", "--build-deps-for", "--config", "--build-constraint", "--exclude",
        "--torch-backend", "--index-strategy", "--keyring-provider", "--resolution", "--prerelease", "--fork-strategy", "--config-setting", "--config-settings-package",
        "--no-build-isolation-package", "--exclude-newer", "--exclude-newer-package", "--link-mode", "--no-binary", "--only-binary", "--refresh-package", "--reinstall-package", "--color",
        "--python-preference", "--allow-insecure-host", "--directory", "--project", "--config-file", "--no-sources-package", "--uploaded-prior-to",
    ], StringComparer.Ordinal);

    /// <summary>The name that an option goes by, and whether a value follows it.</summary>
    public static string Of(string word, out bool takesValue)
    {
        var name = LongName(word);
        takesValue = WithValue.Contains(name);
        return name;
    }

    private static string LongName(string word) => word switch
    {
        "-o" => "--output-file",
        "-c" or "--constraints" => "--constraint",
        "--overrides" => "--override",
        "--only-group" => "--group",
        "--no-emit-package" => "--unsafe-package",
        "-p" => "--python",
        "-f" => "--find-links",
        "-i" => "--index-url",
        "-P" => "--upgrade-package",
        "-b" or "--build-constraints" => "--build-constraint",
        "-C" or "--config-settings" => "--config-setting",
        "--excludes" => "--exclude",
        _ => word,
    };
}
