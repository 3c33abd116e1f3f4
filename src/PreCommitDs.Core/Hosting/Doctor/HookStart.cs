using System.Text.RegularExpressions;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Whether the program that a git hook names is there, and starts.</summary>
internal sealed partial class HookStart(Patient patient)
{
    /// <summary>What is wrong with it; null: nothing.</summary>
    public string? Trouble(GitHook hook) => hook.Author switch
    {
        HookAuthor.Us => OfUs(hook.Text),
        HookAuthor.PreCommit => OfRunner("pre-commit", ShellWords.Value(hook.Text, "INSTALL_PYTHON"), ["-mpre_commit"]),
        HookAuthor.Prek => OfRunner("prek", ShellWords.Value(hook.Text, "PREK"), []),
        HookAuthor.Lefthook => OfLefthook(hook.Text),
        _ => null,
    };

    /// <summary>Whether the program that is called by its name alone is on PATH; null: yes, or the lines name it otherwise.</summary>
    public static string? OfCommands(IEnumerable<string> lines) =>
        ProgramsOnPath.First(FrontDoor.Name) is null && lines.Any(static line => line.StartsWith(FrontDoor.Name + " ", StringComparison.Ordinal)) ? $"calls {FrontDoor.Name}, which is not on PATH" : null;

    private string? OfUs(string text)
    {
        var command = text.Split('\n').LastOrDefault(static line => line.StartsWith("exec ", StringComparison.Ordinal));
        if (command is null || ShellWords.Read(command["exec ".Length..]) is not [var program, ..] words) return "names no program";
        var start = words.TakeWhile(static word => word != "run").ToList();
        if (start.FirstOrDefault(static file => !File.Exists(file)) is { } missing) return $"names {DisplayPath.Of(missing)}, which is gone";
        return patient.VersionOf(start) is null ? $"names {DisplayPath.Of(program)}, which does not start" : null;
    }

    private string? OfRunner(string name, string? program, IReadOnlyList<string> arguments)
    {
        if (program is not null && SearchPath.IsProgram(program))
            return patient.VersionOf([program, .. arguments]) is null ? $"starts {name} with {DisplayPath.Of(program)}, which does not have it, or does not start" : null;
        // Then the script looks along PATH.
        if (ProgramsOnPath.First(name) is { } other) return patient.VersionOf([other]) is null ? $"starts {DisplayPath.Of(other)}, which does not start" : null;
        return $"starts {name} with {(program is null ? "nothing" : DisplayPath.Of(program))}, which is gone, and {name} is not on PATH";
    }

    /// <summary>Where it finds none, its script says so and lets the commit pass.</summary>
    private string? OfLefthook(string text)
    {
        if (ProgramsOnPath.First("lefthook") is not null || Environment.GetEnvironmentVariable("LEFTHOOK_BIN") is { Length: > 0 }) return null;
        foreach (Match match in BakedPath().Matches(text)) if (SearchPath.IsProgram(match.Groups[1].Value)) return null;
        if (Directory.Exists(patient.FullPath("node_modules/lefthook")) || Directory.Exists(patient.FullPath("node_modules/@evilmartians/lefthook"))) return null;
        // These bring it along for the project.
        if (((string[])["Gemfile", "go.mod", "pyproject.toml", "mise.toml", "composer.json", "Package.swift"]).FirstOrDefault(file => Mentions(file)) is not null) return null;
        return "finds no lefthook, neither on PATH nor where it was, and lets everything pass";
    }

    private bool Mentions(string file) => File.Exists(patient.FullPath(file)) && File.ReadAllText(patient.FullPath(file)).Contains("lefthook", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*elif (/\S+) -h >", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex BakedPath();
}
