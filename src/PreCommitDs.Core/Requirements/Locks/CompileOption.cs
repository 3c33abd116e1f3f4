namespace PreCommitDs.Requirements.Locks;

/// <summary>The options of <c>pip-compile</c> and <c>uv pip compile</c> that take a value, under the one name that is used here.</summary>
internal static class CompileOption
{
    private static readonly Dictionary<string, string> WithValue = new(StringComparer.Ordinal)
    {
        ["-o"] = "--output-file", ["--output-file"] = "--output-file",
        ["-c"] = "--constraint", ["--constraint"] = "--constraint", ["--constraints"] = "--constraint",
        ["--override"] = "--override", ["--overrides"] = "--override",
        ["--extra"] = "--extra", ["--group"] = "--group", ["--only-group"] = "--group",
        ["--unsafe-package"] = "--unsafe-package", ["--no-emit-package"] = "--unsafe-package",
        ["--python-version"] = "--python-version", ["-p"] = "--python", ["--python"] = "--python", ["--python-platform"] = "--python-platform",
        ["--annotation-style"] = "--annotation-style", ["--custom-compile-command"] = "--custom-compile-command", ["--format"] = "--format",
        ["-f"] = "--find-links", ["--find-links"] = "--find-links", ["-i"] = "--index-url", ["--index-url"] = "--index-url", ["--extra-index-url"] = "--extra-index-url",
        ["--index"] = "--index", ["--default-index"] = "--default-index", ["--cert"] = "--cert", ["--client-cert"] = "--client-cert", ["--trusted-host"] = "--trusted-host",
        ["-P"] = "--upgrade-package", ["--upgrade-package"] = "--upgrade-package", ["--upgrade-group"] = "--upgrade-group", ["--resolver"] = "--resolver",
        ["--cache-dir"] = "--cache-dir", ["--pip-args"] = "--pip-args", ["--newline"] = "--newline", ["--build-deps-for"] = "--build-deps-for", ["--config"] = "--config",
        ["-b"] = "--build-constraint", ["--build-constraint"] = "--build-constraint", ["--build-constraints"] = "--build-constraint", ["--exclude"] = "--exclude", ["--excludes"] = "--exclude",
        ["--torch-backend"] = "--torch-backend", ["--index-strategy"] = "--index-strategy", ["--keyring-provider"] = "--keyring-provider", ["--resolution"] = "--resolution",
        ["--prerelease"] = "--prerelease", ["--fork-strategy"] = "--fork-strategy", ["-C"] = "--config-setting", ["--config-setting"] = "--config-setting",
        ["--config-settings"] = "--config-setting", ["--config-settings-package"] = "--config-settings-package", ["--no-build-isolation-package"] = "--no-build-isolation-package",
        ["--exclude-newer"] = "--exclude-newer", ["--exclude-newer-package"] = "--exclude-newer-package", ["--link-mode"] = "--link-mode", ["--no-binary"] = "--no-binary",
        ["--only-binary"] = "--only-binary", ["--refresh-package"] = "--refresh-package", ["--reinstall-package"] = "--reinstall-package", ["--color"] = "--color",
        ["--python-preference"] = "--python-preference", ["--allow-insecure-host"] = "--allow-insecure-host", ["--directory"] = "--directory", ["--project"] = "--project",
        ["--config-file"] = "--config-file", ["--no-sources-package"] = "--no-sources-package", ["--uploaded-prior-to"] = "--uploaded-prior-to", ["--preview-features"] = "--preview-features",
    };

    /// <summary>The name that an option goes by, and whether a value follows it.</summary>
    public static string Of(string word, out bool takesValue)
    {
        takesValue = WithValue.TryGetValue(word, out var name);
        return name ?? word;
    }
}
