using System.Diagnostics;
using System.Globalization;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Git;

[TestClassOverBothGits]
public sealed class ManyFilesTests
{
    private const int Files = 10_000;
    private const int Every = 25;

    [TestMethod]
    public void Ten_thousand_staged_files_are_looked_at_fast()
    {
        using var repository = TemporaryRepository.Create();
        var notebooks = new List<string>();
        for (var i = 0; i < Files; i++)
        {
            var isNotebook = i % Every == 0;
            var name = string.Create(CultureInfo.InvariantCulture, $"folder{i % 50}/a-rather-long-name-for-a-file-{i}{(isNotebook ? ".ipynb" : ".txt")}");
            repository.Write(name, isNotebook ? Notebook.Dirty(name) : "text\n"u8.ToArray());
            if (isNotebook) notebooks.Add(name);
        }

        repository.Git("add", ".");
        var watch = Stopwatch.StartNew();
        var check = repository.Strip("--check").Exits(1);
        Assert.HasCount(notebooks.Count, check.Output.Split('\n').Where(line => line.Contains("not-stripped", StringComparison.Ordinal)).ToList());
        repository.Strip(["--check", .. notebooks]).Exits(1);
        var result = repository.Strip(["--", .. notebooks]).Exits(1);
        foreach (var name in notebooks) repository.HoldsWorking(name, Notebook.Clean(name));
        Assert.HasCount(notebooks.Count, result.Output.Split('\n').Where(line => line.StartsWith("stripped ", StringComparison.Ordinal)).ToList());
        repository.Strip("--staged").Exits(0);
        // Generous: a loaded machine must not fail what takes three seconds, a process for each of the files must.
        Assert.IsLessThan(30, watch.Elapsed.TotalSeconds);

        repository.Strip("--staged").Exits(0).IsSilent();
        repository.Git("diff", "--exit-code", "--quiet");
        foreach (var name in notebooks.Where((_, i) => i % 40 == 0)) repository.HoldsStaged(name, Notebook.Clean(name));
        Assert.AreEqual(Files + 1, repository.Git("ls-files").Count(unit => unit == '\n'));
    }
}
