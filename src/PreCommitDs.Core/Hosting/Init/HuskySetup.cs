using System.Text;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Runners;
using PreCommitDs.Runners.Editing;

namespace PreCommitDs.Hosting.Init;

/// <summary>husky: a line in each of its scripts.</summary>
internal sealed class HuskySetup(SetupPlace place) : RunnerSetup
{
    private const string Folder = ".husky";

    /// <summary>What scripts of husky 8 and before begin with.</summary>
    private const string OldHead = "_/husky.sh";

    private static IReadOnlyList<(string GitHook, string Line)> Lines { get; } =
    [
        ("pre-commit", $"{FrontDoor.Name} run --staged"),
        ("pre-merge-commit", $"{FrontDoor.Name} run --staged --hook-stage pre-merge-commit"),
        ("commit-msg", $"{FrontDoor.Name} run --hook-stage commit-msg \"$1\""),
        ("pre-push", $"{FrontDoor.Name} run --hook-stage pre-push \"$@\""),
    ];

    public static bool IsIn(string topLevel) => Directory.Exists(Path.Combine(topLevel, Folder));

    public override string Description => $"husky; {Folder} {(IsIn(place.TopLevel) ? "is here" : "is made")}";

    /// <summary>husky sets itself up when its package is installed.</summary>
    public override string? Command => null;

    public override void Plan(PlannedFiles files)
    {
        var head = Head();
        foreach (var (gitHook, line) in Lines)
        {
            var file = files.Of($"{Folder}/{gitHook}");
            if (ScriptCommands.Of(gitHook, file.Content).Any(static command => command.Line.Contains(FrontDoor.Name, StringComparison.Ordinal))) continue;
            file.IsExecutable = head.Length > 0;
            var editor = new TextEditor(file.IsNew ? Encoding.UTF8.GetBytes(head) : file.Content);
            editor.InsertLines(editor.Length, [line]);
            file.Content = editor.Result();
        }

        if (place.Hooks.Configured is null) Remarks.Add($"husky is not set up here yet: {place.Here("npx husky")}");
        if (RunnerProgram.PathOf(FrontDoor.Name) is null) Remarks.Add(ProgramPath.Advice("husky"));
    }

    public override bool Install() => true;

    /// <summary>What new scripts have to begin with where the others do.</summary>
    private string Head()
    {
        var folder = Path.Combine(place.TopLevel, Folder);
        if (!Directory.Exists(folder)) return "";
        var isOld = Directory.EnumerateFiles(folder).Any(static file => HookScript.Read(file).Contains(OldHead, StringComparison.Ordinal));
        return isOld ? "#!/usr/bin/env sh\n. \"$(dirname -- \"$0\")/_/husky.sh\"\n\n" : "";
    }
}
