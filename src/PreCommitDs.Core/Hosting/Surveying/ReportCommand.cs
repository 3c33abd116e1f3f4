using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Running;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>The command <c>report</c> of the front door: a repository as a whole, read and not touched.</summary>
internal static class ReportCommand
{
    private const string Standard = "-";

    public static Command Create(IReadOnlyList<Hook> hooks, HookConsole console, string directory)
    {
        var common = new CommonOptions();
        common.Names.Description = "Files or folders to tell of; none: everything that is tracked";
        common.Names.HelpName = "PATH";
        common.Format.Description = "How to report (default: text)";
        common.Format.HelpName = "text|json";
        common.FailOn.Description = "End with exit code 1 where something of this severity is found (default: never)";
        common.Include.Description = "Hooks look only at paths that match this glob (several times: any of them)";
        common.Exclude.Description = "Hooks look at no paths that match this glob";
        var html = new Option<string?>("--html") { Description = "Write a page to this file; -: to standard output", HelpName = "FILE" };
        var limit = new Option<string?>("--limit") { Description = "How many lines a list may have (default: 10, on a page 100); 0: all", HelpName = "NUMBER" };
        var history = new Option<string?>("--history") { Description = "How much of the history of notebooks to look at (default: some, which is all up to 1 GiB)", HelpName = "none|sizes|some|all" };
        var command = new Command("report", "Report on the whole repository: what each hook finds, sizes by folder, what outputs of notebooks cost") { common.Names };
        foreach (var option in (IEnumerable<Option>)[html, common.Format, limit, history, common.FailOn, common.Include, common.Exclude, common.Git, new HelpOption()]) command.Options.Add(option);
        command.SetAction(arguments =>
        {
            IReadOnlyList<string> names = arguments.GetValue(common.Names) ?? [];
            CommandLine.RefuseUnknownOptions(names, command.Options);
            var page = arguments.GetValue(html);
            var format = ReadFormat(arguments.GetValue(common.Format));
            if (page == Standard && format is not null) throw new UsageException("--html - writes the page to standard output, where --format would write too: choose one");
            var file = page is null or Standard ? null : PageFile.At(page);
            var lines = ReadLimit(arguments.GetValue(limit));
            var depth = ReadDepth(arguments.GetValue(history));
            Severity? failOn = arguments.GetValue(common.FailOn) is { } severity ? HookRun.ReadSeverity(severity) : null;
            using var workspace = new Workspace(directory, GitChoice.Read(arguments.GetValue(common.Git))) { ListsIndex = true };
            var run = new SurveyRun(hooks, workspace, Roots(names, workspace), depth);
            var survey = run.Gather(() => new RunHooks(hooks, arguments, common, console, workspace) { Scope = run.Scope }.CheckAll());
            new SurveyPrinter(console, survey, lines).Print(format, page is not null, file);
            return survey.ExitCode != ExitCode.Clean ? survey.ExitCode : failOn is { } least && survey.Hooks.Any(hook => hook.Rules.Any(rule => rule.Findings.Any(finding => finding.Severity >= least))) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    /// <summary>What names mean; one that nothing is tracked at is a mistake.</summary>
    private static List<string> Roots(IReadOnlyList<string> names, Workspace workspace)
    {
        if (names.Count == 0) return [];
        var tracked = workspace.RequiredRepository.IndexFilesAndLinks();
        var roots = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name == Standard) throw new UsageException("report reads no standard input: name files or folders");
            var path = workspace.RepositoryPath(name)?.TrimEnd('/');
            if (path is null || !(path.Length == 0 || tracked.Any(entry => entry.Path == path || entry.Path.StartsWith(path + "/", StringComparison.Ordinal))))
                throw new UsageException($"{DisplayPath.Of(name)}: git tracks nothing there");
            roots.Add(path);
        }

        return [.. roots];
    }

    private static OutputFormat? ReadFormat(string? format) => format switch
    {
        null => null,
        "text" => OutputFormat.Text,
        "json" => OutputFormat.Json,
        _ => throw new UsageException($"--format {format}: one of text, json; a page is written with --html FILE"),
    };

    private static int? ReadLimit(string? text) =>
        text is null ? null : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new UsageException($"--limit {text} is no whole number from 0");

    private static HistoryDepth ReadDepth(string? text) => text switch
    {
        null or "some" => HistoryDepth.Some,
        "none" => HistoryDepth.None,
        "sizes" => HistoryDepth.Sizes,
        "all" => HistoryDepth.All,
        _ => throw new UsageException($"--history {text}: one of none, sizes, some, all"),
    };
}
