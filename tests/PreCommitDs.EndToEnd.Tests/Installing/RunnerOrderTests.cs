using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>The hooks of pre-commit and prek, installed and uninstalled before and after ours: nobody's are lost, none runs twice.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class RunnerOrderTests
{
    public static IEnumerable<object[]> Orders =>
        from runner in (string[])["pre-commit", "prek"]
        from order in (string[])
        [
            "ours R",
            "R ours",
            "R ours R",
            "ours R ours",
            "R ours ours R ours",
            "own ours R",
            "own R ours",
            "own R ours R",
            "own R ours R ours",
            "own ours R ours-",
            "own ours R R-",
            "own R ours ours-",
            "own R ours R ours-",
            "own R ours R R-",
            "R ours R ours- R-",
            "own ours R ours- R-",
            "own ours R R- ours-",
            "own R ours ours- R-",
            "own R ours R R- ours-",
        ]
        select (object[])[order.Replace("R", runner, StringComparison.Ordinal)];

    [TestMethod]
    [DynamicData(nameof(Orders))]
    [DataRow("pre-commit prek ours")]
    public void In_any_order(string order)
    {
        var steps = order.Split(' ');
        foreach (var runner in steps.Where(step => step is "pre-commit" or "prek")) RunnerPrograms.Find(runner);
        using var repository = HookCalls.Create();
        if (steps[0] == "own") HookCalls.InstallOwnHooks(repository);
        var before = FolderImage.Of(repository.PathOf(".git/hooks"));
        var installed = new HashSet<string>();
        foreach (var step in steps)
        {
            var who = step.TrimEnd('-').Length < step.Length ? step[..^1] : step;
            if (who == step) installed.Add(who);
            else installed.Remove(who);
            if (who == "ours") repository.Run(Programs.SampleHooks, who == step ? ["install", "--plain"] : ["uninstall"]).Exits(0);
            else if (who != "own" && who == step) RunnerPrograms.Install(repository, who);
            else if (who != "own") RunnerPrograms.Uninstall(repository, who);
        }

        if (installed.All(who => who == "own")) Assert.AreEqual(before, FolderImage.Of(repository.PathOf(".git/hooks")));
        var runners = installed.Count(who => who is "pre-commit" or "prek");
        if (runners < 2) HookCalls.AreThoseOf(repository, own: installed.Contains("own"), runner: runners > 0, ours: installed.Contains("ours"));
        else Commits(repository);
    }

    /// <summary>Where two runners run each other, hooks may run twice; but they end, and notebooks are stripped.</summary>
    private static void Commits(TemporaryRepository repository)
    {
        repository.Stage("new.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "notebook"]).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:new.ipynb"));
        Assert.Contains("pre-commit\n", File.ReadAllText(Path.Combine(repository.Root, "runner-ran")));
    }
}
