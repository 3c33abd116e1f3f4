using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Running;

/// <summary>The command <c>run</c> of the front door: every hook in one process, with one report.</summary>
internal static class RunCommand
{
    public static Command Create(IReadOnlyList<Hook> hooks, HookConsole console, string directory)
    {
        var common = new CommonOptions();
        common.Names.Description = "Files or folders to look at; none: everything staged";
        var stage = new Option<string?>("--hook-stage")
        {
            Description = "The git hook that this stands for (default: pre-commit); pre-push reads what is pushed from standard input",
            HelpName = string.Join('|', HookStage.Names),
        };
        var staged = new Option<bool>("--staged") { Description = "Rewrite what is staged and leave the working files as they are" };
        var check = new Option<bool>("--check") { Description = "Change nothing; list what would go" };
        var command = new Command("run", "Run every hook in one process: what rewrites files first, the others judge what it leaves") { common.Names };
        foreach (var option in (IEnumerable<Option>)[stage, staged, check, .. common.All, new HelpOption()]) command.Options.Add(option);
        command.SetAction(arguments =>
        {
            CommandLine.RefuseUnknownOptions(arguments.GetValue(common.Names) ?? [], command.Options);
            if (arguments.GetValue(common.Names)?.Contains("-") == true)
                throw new UsageException($"run reads no standard input: call one hook, as in {FrontDoor.Name} {hooks[0].Id} -");
            var mode = (arguments.GetValue(staged), arguments.GetValue(check)) switch
            {
                (true, true) => throw new UsageException("--staged rewrites the index, --check changes nothing: choose one"),
                (true, false) => HookStage.IsMerge(arguments.GetValue(stage)) ? RunMode.FixStagedMerge : RunMode.FixStaged,
                (false, true) => RunMode.Check,
                _ => RunMode.Fix,
            };
            using var workspace = new Workspace(directory, GitChoice.Read(arguments.GetValue(common.Git)));
            return new RunHooks(hooks, arguments, common, console, workspace).Run(HookStage.Parse(arguments.GetValue(stage)), mode, arguments.GetValue(stage) is not null);
        });
        return command;
    }
}
