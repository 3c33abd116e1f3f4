using FsCheck;
using FsCheck.Fluent;
using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>Reports that hold any texts.</summary>
internal static class SurveySample
{
    private static readonly string[] Nasty =
    [
        "a.py", "docs/ä b.md", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x", "&amp;&#x41;", "new\nline", "tab\there", "שלום.ipynb", "x\u202egnp.exe", "bad\udc80name", "\ud83d\ude00", "\ufeff", "\u0000\u0001\u007f",
        "-->", "]]>", "</style>", "</script>", "{{x}}", "::error::x", "a/" + "b/c.csv", "\ud800", "\uffff", " ", "",
    ];

    /// <summary>Any text: mostly what breaks things.</summary>
    public static Gen<string> Text { get; } = Gen.Frequency(
        (3, Gen.Elements(Nasty)),
        (1, ArbMap.Default.GeneratorFor<string?>().Select(static text => text ?? "")),
        (1, Gen.Elements(Nasty).Two().Select(static pair => pair.Item1 + pair.Item2)));

    /// <summary>A report of the same form for every list of texts.</summary>
    public static Survey Of(IReadOnlyList<string> texts)
    {
        var next = 0;
        string Text() => texts.Count == 0 ? "x" : texts[next++ % texts.Count];
        var rules = new[] { new Rule("hook/one", Severity.Error, "One", "Help"), new Rule("hook/two", Severity.Note, "Two", "") };
        Finding Found(int i) => new(rules[i % 2].Id, (Severity)(i % 3), "folder/" + i + Text(), new Location(i), "m" + Text()) { Mend = "do " + Text() };
        var hook = HookSurvey.Of("hook", "Finds", rules, [Found(0), Found(1), Found(2)], [Found(4)], 1);
        var custom = HookSurvey.Of("other", "Finds" + Text(), [new Rule("other/x" + Text(), Severity.Warning, "S" + Text(), "H" + Text())], [], [], 0);
        var files = new List<TrackedFile> { new("top" + Text().Replace('/', '_'), 100), new("in/a" + Text().Replace('/', '_'), 2000) { Kind = "kind" + Text() }, new("in/p", 100) { Keeper = "k" + Text(), StandsFor = 5000 } };
        return new Survey(new SurveyHead("r" + Text(), "0.1.0") { Commit = "0123456789abcdef", CommitDate = "2026-01-02T03:04:05Z", Paths = ["p" + Text()], Folder = "f" + Text(), TrackedFiles = 3 }, [hook, custom], new SizeSurvey(FolderSize.Sum(files), files) { Pointers = [files[2]], Objects = 3, PackedBytes = 2048 })
        {
            Notebooks = new NotebookSurvey([new NotebookCost("n" + Text()) { State = NotebookState.LeftAlone, Reason = "r" + Text(), Bytes = 10 }]) { HistoryRemark = "h" + Text() },
            Pairs = [new PairSurvey("l" + Text(), ["s" + Text()], "t" + Text())],
            Unread = [new UnreadFile("", new FileMessage("u" + Text(), default, "w" + Text()), IsFailure: true)],
            Remarks = [new FileMessage("u" + Text(), default, "w" + Text())],
            NextSteps = [new NextStep("go", "c" + Text())],
        };
    }
}
