using System.Text.Json;
using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>Reads a report from the short form in which fixtures write it down.</summary>
internal static class SurveyInput
{
    public static Survey Read(byte[] content)
    {
        using var document = JsonDocument.Parse(content);
        var root = document.RootElement;
        var files = Items(root, "files").Select(file => new TrackedFile(Text(file, "path"), Number(file, "size"))
        {
            Kind = Text(file, "kind"),
            Keeper = Text(file, "keeper") is { Length: > 0 } keeper ? keeper : null,
            StandsFor = file.TryGetProperty("stands_for", out _) ? Number(file, "stands_for") : null,
        }).ToList();
        var largest = files.OrderByDescending(file => file.Size).ThenBy(file => file.Path, StringComparer.Ordinal).ToList();
        var head = new SurveyHead(Text(root, "repository"), "0.1.0")
        {
            Commit = Text(root, "commit") is { Length: > 0 } commit ? commit : null,
            CommitDate = Text(root, "date") is { Length: > 0 } date ? date : null,
            TrackedFiles = files.Count,
            Staged = (int)Number(root, "staged"),
            Folder = Text(root, "folder"),
            Paths = [.. Items(root, "paths").Select(path => path.GetString()!)],
        };
        var sizes = new SizeSurvey(FolderSize.Sum(files), largest) { Pointers = [.. files.Where(file => file.Keeper is not null)], Objects = root.TryGetProperty("objects", out _) ? Number(root, "objects") : null, PackedBytes = Number(root, "packed") };
        return new Survey(head, [.. Items(root, "hooks").Select(Hook)], sizes)
        {
            Notebooks = root.TryGetProperty("notebooks", out var notebooks) ? Notebooks(notebooks) : null,
            Pairs = [.. Items(root, "pairs").Select(pair => new PairSurvey(Text(pair, "lock"), [.. Items(pair, "sources").Select(source => source.GetString()!)], Text(pair, "tool")) { Errors = (int)Number(pair, "errors") })],
            Unread = [.. Items(root, "unread").Select(file => new UnreadFile(Text(file, "hook"), new FileMessage(Text(file, "path"), new Location((int)Number(file, "line")), Text(file, "message")), IsFailure: true))],
            NextSteps = [.. Items(root, "steps").Select(step => new NextStep(Text(step, "purpose"), Text(step, "command")))],
        };
    }

    private static HookSurvey Hook(JsonElement hook)
    {
        var rules = Items(hook, "rules").Select(rule => new Rule(Text(rule, "id"), SeverityOf(rule), Text(rule, "summary"), Text(rule, "help"))).ToList();
        return HookSurvey.Of(Text(hook, "id"), Text(hook, "summary"), rules, Items(hook, "findings").Select(Found), Items(hook, "accepted").Select(Found), (int)Number(hook, "unread"));
    }

    private static Finding Found(JsonElement finding) =>
        new(Text(finding, "rule"), SeverityOf(finding), Text(finding, "path"), new Location((int)Number(finding, "line"), 1, (int)Number(finding, "cell")), Text(finding, "message")) { Mend = Text(finding, "mend") is { Length: > 0 } mend ? mend : null };

    private static NotebookSurvey Notebooks(JsonElement notebooks) => new([.. Items(notebooks, "items").Select(item => new NotebookCost(Text(item, "path"))
    {
        State = Enum.Parse<NotebookState>(Text(item, "state")),
        Reason = Text(item, "reason"),
        Bytes = Number(item, "bytes"),
        OutputBytes = Number(item, "cut"),
        Outputs = (int)Number(item, "outputs"),
        Images = (int)Number(item, "images"),
        Versions = (int)Number(item, "versions"),
        VersionBytes = Number(item, "version_bytes"),
        VersionOutputBytes = Number(item, "version_cut"),
    })])
    {
        Versions = (int)Number(notebooks, "versions"),
        VersionBytes = Number(notebooks, "version_bytes"),
        VersionOutputBytes = Number(notebooks, "version_cut"),
        HistoryRemark = Text(notebooks, "remark"),
    };

    private static Severity SeverityOf(JsonElement element) => SeverityName.Parse(Text(element, "severity")) ?? Severity.Error;

    private static List<JsonElement> Items(JsonElement element, string name) => element.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString()! : "";

    private static long Number(JsonElement element, string name) => element.TryGetProperty(name, out var number) ? number.GetInt64() : 0;
}
