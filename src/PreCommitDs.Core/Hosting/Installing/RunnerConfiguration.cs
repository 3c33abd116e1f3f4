using System.Reflection;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Installing;

/// <summary>The file that tells a runner of hooks what to run in this repository.</summary>
internal sealed class RunnerConfiguration
{
    private static readonly string[] FileNames = [".pre-commit-config.yaml", "prek.toml", ".pre-commit-config.yml"];

    private readonly string[] _lines;

    private RunnerConfiguration(string file) => (Name, _lines) = (Path.GetFileName(file), File.ReadAllLines(file));

    /// <summary>The name of the file.</summary>
    public string Name { get; }

    /// <summary>Who reads such a file; the one that most people have comes first.</summary>
    public IReadOnlyList<ScriptRunner> Runners => Name == ".pre-commit-config.yaml" ? ScriptRunner.All : [ScriptRunner.Prek];

    public static RunnerConfiguration? Find(string topLevel) =>
        FileNames.Select(name => Path.Combine(topLevel, name)).FirstOrDefault(File.Exists) is { } file ? Read(file) : null;

    /// <summary>Whether a line that is no comment names this project or one of its hooks.</summary>
    public bool Names(IReadOnlyList<Hook> hooks)
    {
        foreach (var line in _lines)
        {
            var text = line.AsSpan().TrimStart();
            if (text.StartsWith('#')) continue;
            if (text.Contains(FrontDoor.Name, StringComparison.OrdinalIgnoreCase)) return true;
            if (!text.Contains("id", StringComparison.Ordinal)) continue;
            foreach (var hook in hooks)
                foreach (var runner in ScriptRunner.All)
                    if (HasWord(text, hook.Id + runner.IdSuffix)) return true;
        }

        return false;
    }

    /// <summary>The lines that name this project's hooks, in the language of the file, for the one who is to run them.</summary>
    public string Snippet(IReadOnlyList<Hook> hooks, ScriptRunner runner)
    {
        var ids = hooks.Select(hook => hook.Id + runner.IdSuffix);
        var (url, revision) = (RepositoryUrl, "v" + HookProgram.Version.Split('+')[0]);
        return Name.EndsWith(".toml", StringComparison.Ordinal)
            ? $"[[repos]]\nrepo = \"{url}\"\nrev = \"{revision}\"\nhooks = [{string.Join(", ", ids.Select(id => $"{{ id = \"{id}\" }}"))}]\n"
            : $"  - repo: {url}\n    rev: {revision}\n    hooks:\n{string.Concat(ids.Select(id => $"      - id: {id}\n"))}";
    }

    private static RunnerConfiguration Read(string file)
    {
        try
        {
            return new RunnerConfiguration(file);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            throw new IOException($"{file}: {FileFailure.Describe(e)}");
        }
    }

    private static string RepositoryUrl => typeof(RunnerConfiguration).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "RepositoryUrl")?.Value ?? FrontDoor.Name;

    private static bool HasWord(ReadOnlySpan<char> text, string word)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);
        if (start < 0) return false;
        var end = start + word.Length;
        return (start == 0 || !IsPart(text[start - 1])) && (end == text.Length || !IsPart(text[end]));
    }

    private static bool IsPart(char unit) => char.IsLetterOrDigit(unit) || unit is '-' or '_';
}
