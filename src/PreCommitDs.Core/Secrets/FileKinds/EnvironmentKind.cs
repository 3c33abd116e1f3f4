using System.Text;
using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Environment files (dotenv), which are for one machine; templates of them are for all.</summary>
internal static class EnvironmentKind
{
    /// <summary>The id of the rule, without the hook.</summary>
    public const string Rule = "environment-file";

    /// <summary>What makes a template of the name, as its last word.</summary>
    private static readonly string[] Templates =
        ["template", "example", "examples", "sample", "samples", "dist", "defaults", "default", "schema", "test", "tests", "testing", "ci", "tpl", "tmpl", "vault", "blank", "empty", "dummy", "demo"];

    /// <summary>Endings of what is about such files, or holds one encrypted.</summary>
    private static readonly string[] Others =
        ["md", "rst", "ts", "js", "mjs", "cjs", "py", "json", "yml", "yaml", "toml", "html", "gpg", "asc", "age", "enc", "encrypted", "j2", "jinja", "jinja2", "erb", "mustache", "hbs", "go", "rb", "cs", "java", "ipynb"];

    public static IReadOnlyList<FileKind> All { get; } = [new(Rule, "environment file", [".env", ".env.*", "*.env"], Judge)];

    /// <summary>Whether a name with <c>.env</c> is that of something else.</summary>
    /// <param name="name">The last part of a path, in lower case.</param>
    public static bool IsOther(string name)
    {
        // Of .env.local.example the end counts, of example.env the beginning.
        var word = name.EndsWith(".env", StringComparison.Ordinal) ? name[..^4] : name[(name.LastIndexOf('.') + 1)..];
        word = word[(word.LastIndexOfAny(['.', '-', '_']) + 1)..];
        return Templates.Contains(word) || Others.Contains(word);
    }

    private static FileJudgement Judge(ReadOnlySpan<byte> content)
    {
        var (names, hasBlank, hasOther, hasEncrypted) = (new List<string>(), false, false, false);
        var lines = new EnvironmentLines(content);
        while (lines.Next(out var entry))
        {
            if (entry.IsOther)
            {
                var line = entry.Line.Of(content).Trim(" \t\r\n"u8);
                hasOther |= !line.IsEmpty && line[0] != (byte)'#';
                continue;
            }

            var key = entry.Key.Of(content);
            var value = entry.Value.Of(content).Trim(" \t\r\n"u8);
            if (value.IsEmpty) hasBlank = true;
            else if (IsEncrypted(key, value)) hasEncrypted = true;
            else Add(names, key);
        }

        if (names.Count > 0) return FileJudgement.Blocks("with values of " + NameList.Of(names));
        if (hasOther || hasEncrypted) return FileJudgement.Passes;
        return new FileJudgement(hasBlank ? Severity.Warning : Severity.Note, hasBlank ? "without values: call it .env.template" : "without variables");
    }

    private static void Add(List<string> names, ReadOnlySpan<byte> key)
    {
        // A line of something that is no environment file may be a credential up to an equals sign.
        var name = EnvironmentLines.IsMixed(key) ? "…" : Encoding.ASCII.GetString(key);
        if (!names.Contains(name)) names.Add(name);
    }

    /// <summary>dotenvx and SOPS write what only the owner of a key can read, beside what it takes to write more of it; references name a vault.</summary>
    private static bool IsEncrypted(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value) =>
        value.StartsWith("encrypted:"u8) || value.StartsWith("ENC["u8) || value.StartsWith("op://"u8) || key.StartsWith("DOTENV_PUBLIC_KEY"u8) || key.StartsWith("sops_"u8);
}
