using System.Text.Json;
using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Reporting;

/// <summary>--output: a report in a file, whole or not at all.</summary>
[TestClass]
public sealed class OutputTests
{
    [TestMethod]
    public void The_report_is_in_the_file_and_a_summary_on_standard_error()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        foreach (var format in (string[])["text", "json", "github", "sarif"])
        {
            var printed = repository.Strip("--check", "--format", format).Exits(1);
            var result = repository.Strip("--check", "--format", format, "--output", "out").Exits(1);
            Assert.AreEqual("", result.Output);
            Assert.AreEqual("strip-notebooks: 1 finding; the report is in out\n", result.Error);
            CollectionAssert.AreEqual(printed.OutputBytes, repository.Read("out"));
        }
    }

    [TestMethod]
    public void A_clean_run_writes_an_empty_report()
    {
        using var repository = TemporaryRepository.Create();
        repository.Strip("--check", "--format", "json", "--output", "out").Exits(0).Complains("0 findings");
        Assert.AreEqual(0, JsonDocument.Parse(repository.Read("out")).RootElement.GetProperty("findings").GetArrayLength());
    }

    [TestMethod]
    public void A_new_file_has_the_modes_of_any_new_file()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("Windows has other permissions");
            return;
        }

        using var repository = TemporaryRepository.Create();
        repository.Shell($"umask 027 && '{Programs.StripNotebooks}' --check --output out").Exits(0);
        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(repository.PathOf("out")));
        File.SetUnixFileMode(repository.PathOf("out"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        repository.Strip("--check", "--output", "out").Exits(0);
        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(repository.PathOf("out")));
    }

    [TestMethod]
    public void A_link_without_a_folder_leads_below_this_one()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("target.txt", []);
        File.CreateSymbolicLink(repository.PathOf("link.txt"), "target.txt");
        repository.Strip("--check", "--output", "link.txt", "--format", "json").Exits(0);
        Assert.Contains("findings", System.Text.Encoding.UTF8.GetString(repository.Read("target.txt")));
        Assert.IsFalse(File.Exists("/target.txt"), "nothing is written to the root of the file system");
        Assert.IsNotNull(new FileInfo(repository.PathOf("link.txt")).LinkTarget);
    }

    [TestMethod]
    [DataRow("--check nb.ipynb --output nb.ipynb")]
    [DataRow("--check --all-files --output nb.ipynb")]
    [DataRow("--check --output other.ipynb")]
    [DataRow("--check --output .precommit-ds.baseline")]
    [DataRow("--check --output pyproject.toml")]
    [DataRow("--check --output .git/HEAD")]
    public void No_file_that_is_needed_is_replaced(string arguments)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Stage("other.ipynb", Dirty);
        var head = repository.Read(".git/HEAD");
        repository.Strip(arguments.Split(' ')).Exits(2).Complains("--output", "give it another name");
        repository.Holds("nb.ipynb", Dirty, Dirty);
        repository.Holds("other.ipynb", Dirty, Dirty);
        CollectionAssert.AreEqual(head, repository.Read(".git/HEAD"));
    }

    [TestMethod]
    public void A_pipe_is_written_to_and_stays_one()
    {
        if (!OperatingSystem.IsLinux()) Assert.Inconclusive("the kinds of files are told on Linux alone");
        using var repository = TemporaryRepository.Create();
        var result = repository.Shell($"mkfifo p && {{ cat p & '{Programs.StripNotebooks}' --check --format json --output p; wait; }} && test -p p").Exits(0);
        Assert.Contains("\"findings\"", result.Output);
        Assert.Contains("\"findings\"", repository.Shell($"'{Programs.StripNotebooks}' --check --format json --output /dev/stdout | cat").Exits(0).Output);
    }

    [TestMethod]
    public void Names_under_pre_commit_are_refused_before_anything_is_done()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Set("PRE_COMMIT", "1");
        Refused(repository, ["--output", "out", "nb.ipynb"], "batch of names", "--all-files --output out");
        repository.HoldsWorking("nb.ipynb", Dirty);
        repository.Strip("--check", "--output", "out").Exits(1);
        Assert.IsTrue(File.Exists(repository.PathOf("out")));
    }

    [TestMethod]
    public void Lists_of_names_that_runners_cut_are_refused()
    {
        using var repository = TemporaryRepository.Create();
        var names = Enumerable.Range(0, 700).Select(i => $"{i}{new string('n', 100)}.ipynb").ToArray();
        Refused(repository, ["--check", "--output", "out", .. names], "batch of names");
        repository.Strip(["--check", "--output", "out", .. names[..100]]);
        Assert.IsTrue(File.Exists(repository.PathOf("out")));
    }

    [TestMethod]
    public void A_place_that_cannot_be_written_is_refused()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        Refused(repository, ["--output", "no such/out"], "its folder is missing", "mkdir -p 'no such'");
        Refused(repository, ["--output", "."], "a folder");
        Refused(repository, ["-", "--output", "out"], "--check");
        repository.HoldsWorking("nb.ipynb", Dirty);
    }

    private static void Refused(TemporaryRepository repository, string[] arguments, params string[] parts)
    {
        var result = repository.Strip(arguments).Exits(2).Complains(parts);
        Assert.AreEqual("", result.Output);
        Assert.HasCount(1, result.Error.TrimEnd('\n').Split('\n'), result.ToString());
        Assert.IsFalse(File.Exists(repository.PathOf("out")));
    }
}
