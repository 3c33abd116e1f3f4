namespace PreCommitDs.Secrets.Decoding;

/// <summary>Tells by the name of a file what backslashes mean in it.</summary>
internal static class EscapeUses
{
    private static readonly string[] Json =
    [
        ".json", ".jsonl", ".ndjson", ".json5", ".jsonc", ".jsonld", ".geojson", ".topojson", ".webmanifest", ".har", ".avsc", ".ipynb", ".code-workspace", ".tfstate", ".tfvars", ".tf", ".hcl", ".arb", ".sarif",
        ".map", ".gltf", ".backup", ".rtf", ".properties",
    ];

    private static readonly string[] Folded = [".yaml", ".yml", ".toml", ".lock", ".cff", ".eyaml", ".sops", ".clang-format", ".conda"];

    public static EscapeUse Of(string path)
    {
        if (EndsWithOneOf(path, Folded)) return EscapeUse.Folded;
        return EndsWithOneOf(path, Json) ? EscapeUse.All : EscapeUse.Some;
    }

    private static bool EndsWithOneOf(string path, string[] ends)
    {
        foreach (var end in ends)
            if (path.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
