using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>Names as they are given, and as they are printed.</summary>
[TestClassOverBothGits]
public sealed class NameTests
{
    public static IEnumerable<object[]> OddNames =>
    [
        ["with space.ipynb"], ["with 'single' and \"double\".ipynb"], ["new\nline.ipynb"], ["-leading.ipynb"], ["--check.ipynb"], ["ünïcödé-笔记.ipynb"],
        ["$HOME `id` $(id) & ; | *.ipynb"], ["back\\slash.ipynb"], ["tab\there.ipynb"], ["[brackets].ipynb"], [":(top)colon.ipynb"], ["#hash !bang.ipynb"],
        ["per%cent %s.ipynb"], ["next\u0085line.ipynb"], ["@at.ipynb"], ["~tilde.ipynb"], ["quote'in\nlines.ipynb"], ["%d\n\\n.ipynb"],
    ];

    [TestMethod]
    [DynamicData(nameof(OddNames))]
    public void An_odd_name_is_fixed_and_all_that_is_printed_can_be_pasted(string name)
    {
        if (OperatingSystem.IsWindows()) Assert.Inconclusive("Windows has no such names");
        using var repository = TemporaryRepository.Create();
        repository.Stage(name, Dirty);
        repository.Strip("--check", "--", name).Exits(1);
        var result = repository.Strip("--", name).Exits(1);
        repository.Holds(name, staged: Dirty, working: Clean);
        repository.PasteWaysBack(result);
        repository.Holds(name, staged: Dirty, working: Dirty);

        var lines = repository.Strip().Exits(1).Output.Split('\n');
        Assert.HasCount(4, lines, string.Join('\n', lines));
        repository.Shell(lines[2]["commit again: ".Length..] + " -qm again").Exits(0);
        repository.HoldsCommitted("HEAD:" + name, Clean);
        repository.HoldsWorking(name, Clean);
    }

    [TestMethod]
    [DynamicData(nameof(OddNames))]
    public void An_odd_name_is_committed_clean(string name)
    {
        if (OperatingSystem.IsWindows()) Assert.Inconclusive("Windows has no such names");
        using var repository = TemporaryRepository.Create();
        repository.InstallStagedHook();
        repository.Stage("folder/" + name, Dirty);
        repository.TryCommit().Exits(0);
        repository.HoldsCommitted("HEAD:folder/" + name, Clean);
        repository.HoldsWorking("folder/" + name, Dirty);
    }

    [TestMethod]
    public void Committing_again_stages_no_other_file_that_the_name_would_match_as_a_pattern()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("[ab].ipynb", Dirty);
        repository.Stage("a.ipynb", Clean);
        repository.Write("a.ipynb", Notebook.Clean("not to be staged"));
        var result = repository.Strip().Exits(1).Says("commit again: ");
        repository.Shell(result.Output.Split("commit again: ")[1].TrimEnd('\n') + " -qm again").Exits(0);
        repository.HoldsCommitted("HEAD:[ab].ipynb", Clean);
        repository.Holds("a.ipynb", staged: Clean, working: Notebook.Clean("not to be staged"));
    }

    [TestMethod]
    public void A_name_with_a_leading_dash_is_a_file_where_one_is_called_so()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("--chekc", Dirty);
        repository.Strip("--chekc").Exits(1).Says("--chekc");
        repository.Holds("--chekc", staged: Dirty, working: Clean);
        repository.Strip("--cehck").Exits(2).Complains("unknown option --cehck", "--check");
    }

    [TestMethod]
    public void Names_are_taken_and_printed_as_seen_from_a_sub_directory()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("top.ipynb", Dirty);
        repository.Stage("a/b/in.ipynb", Dirty);
        repository.Stage("a/c/beside.ipynb", Dirty);
        var directory = repository.PathOf("a/b");
        repository.StripIn(directory, "--check").Exits(1).Says("../../top.ipynb:", "../c/beside.ipynb:", "\nin.ipynb:");
        repository.StripIn(directory, "--check", "in.ipynb", "../../top.ipynb").Exits(1).Says("../../top.ipynb:", "in.ipynb:");
        var result = repository.StripIn(directory, "in.ipynb", "../../top.ipynb", "../c/beside.ipynb").Exits(1);
        result.Says("stripped in.ipynb: ", "stripped ../../top.ipynb: ", "stripped ../c/beside.ipynb: ");
        foreach (var name in (string[])["top.ipynb", "a/b/in.ipynb", "a/c/beside.ipynb"]) repository.Holds(name, staged: Dirty, working: Clean);
        repository.PasteWaysBack(result, directory);
        foreach (var name in (string[])["top.ipynb", "a/b/in.ipynb", "a/c/beside.ipynb"]) repository.Holds(name, staged: Dirty, working: Dirty);
    }

    [TestMethod]
    public void Without_names_a_sub_directory_means_the_whole_commit()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("top.ipynb", Dirty);
        repository.Stage("a/in.ipynb", Dirty);
        var fixedThere = repository.StripIn(repository.PathOf("a")).Exits(1).Says("stripped ../top.ipynb", "stripped in.ipynb");
        repository.Holds("top.ipynb", staged: Dirty, working: Clean);
        repository.PasteWaysBack(fixedThere, repository.PathOf("a"));
        repository.StripIn(repository.PathOf("a"), "--staged").Exits(0).Says("../top.ipynb", "in.ipynb");
        repository.Holds("top.ipynb", staged: Clean, working: Dirty);
        repository.Holds("a/in.ipynb", staged: Clean, working: Dirty);
    }

    [TestMethod]
    public void A_staged_name_from_a_sub_directory_means_that_path()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Stage("a/nb.ipynb", Dirty);
        repository.StripIn(repository.PathOf("a"), "--staged", "nb.ipynb").Exits(0);
        repository.HoldsStaged("nb.ipynb", Dirty);
        repository.HoldsStaged("a/nb.ipynb", Clean);
        repository.StripIn(repository.PathOf("a"), "--staged", "../nb.ipynb").Exits(0);
        repository.HoldsStaged("nb.ipynb", Clean);
    }

    [TestMethod]
    public void Absolute_names_and_detours_mean_the_same_paths()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a/nb.ipynb", Clean);
        repository.Write("a/nb.ipynb", Dirty);
        foreach (var name in (string[])[repository.PathOf("a/nb.ipynb"), "./a/nb.ipynb", "a/../a/nb.ipynb", "../work/a/nb.ipynb", "a//nb.ipynb"])
        {
            repository.Strip(name).Exits(0).IsSilent();
            repository.Strip("--check", name).Exits(0).IsSilent();
        }

        repository.Stage("a/nb.ipynb", Dirty);
        repository.Strip("--check", repository.PathOf("a/nb.ipynb")).Exits(1).Says(repository.PathOf("a/nb.ipynb") + ":cell 1:");
        repository.Strip("--staged", repository.PathOf("a/nb.ipynb")).Exits(0);
        repository.Holds("a/nb.ipynb", staged: Clean, working: Dirty);
    }

    [TestMethod]
    public void A_file_outside_of_the_repository_is_fixed_and_kept_in_its_object_store()
    {
        using var repository = TemporaryRepository.Create();
        var outside = Path.Combine(repository.Root, "outside.ipynb");
        File.WriteAllBytes(outside, Dirty);
        var result = repository.Strip("../outside.ipynb").Exits(1);
        AreSame(Clean, File.ReadAllBytes(outside), "outside");
        repository.PasteWaysBack(result);
        AreSame(Dirty, File.ReadAllBytes(outside), "outside");
    }

    [TestMethod]
    public void A_folder_stands_for_the_notebooks_below_it()
    {
        using var repository = TemporaryRepository.Create();
        foreach (var name in (string[])["a/nb.ipynb", "a/deep/er/NB.IPYNB", "a/text.json", "b/nb.ipynb", "a/.ipynb_checkpoints/nb.ipynb"]) repository.Stage(name, Dirty);
        repository.Strip("--check", "a").Exits(1).Says("a/nb.ipynb:", "a/deep/er/NB.IPYNB:");
        repository.Strip("a").Exits(1);
        repository.HoldsWorking("a/nb.ipynb", Clean);
        repository.HoldsWorking("a/deep/er/NB.IPYNB", Clean);
        foreach (var name in (string[])["a/text.json", "b/nb.ipynb", "a/.ipynb_checkpoints/nb.ipynb"]) repository.HoldsWorking(name, Dirty);
        repository.Strip("--staged", "a").Exits(0);
        repository.HoldsStaged("a/nb.ipynb", Clean);
        foreach (var name in (string[])["a/text.json", "b/nb.ipynb", "a/.ipynb_checkpoints/nb.ipynb"]) repository.HoldsStaged(name, Dirty);
    }

    [TestMethod]
    public void A_folder_stands_for_what_is_staged_below_it_also_where_the_disk_has_it_no_more()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a/kept.txt", "x"u8.ToArray());
        repository.Stage("a/nb.ipynb", Dirty);
        repository.Stage("ab/nb.ipynb", Dirty);
        File.Delete(repository.PathOf("a/nb.ipynb"));
        var check = repository.Strip("--check", "a/").Exits(1).Says("a/nb.ipynb:cell 1:");
        Assert.DoesNotContain("ab/nb.ipynb", check.Output);
        repository.Strip("--staged", "a").Exits(0);
        repository.HoldsStaged("a/nb.ipynb", Clean);
        repository.HoldsStaged("ab/nb.ipynb", Dirty);
    }

    [TestMethod]
    public void Checkpoints_are_skipped_in_every_mode()
    {
        using var repository = TemporaryRepository.Create();
        const string name = ".ipynb_checkpoints/nb-checkpoint.ipynb";
        repository.Stage(name, Dirty);
        foreach (var arguments in (string[][])[[], [name], ["--staged"], ["--staged", name], ["--check"], ["--check", name], ["--all-files"], ["."]])
            repository.Strip(arguments).Exits(0).IsSilent();
        repository.Holds(name, staged: Dirty, working: Dirty);
    }

    [TestMethod]
    [DataRow("--include", "a/**", "a/nb.ipynb a/deep/nb.ipynb")]
    [DataRow("--include", "a/*", "a/nb.ipynb")]
    [DataRow("--include", "other*", "other.ipynb")]
    [DataRow("--exclude", "a/", "other.ipynb b/nb.ipynb")]
    [DataRow("--exclude", "nb.ipynb", "other.ipynb")]
    [DataRow("--exclude", "/b/**", "a/nb.ipynb a/deep/nb.ipynb other.ipynb")]
    public void Globs_choose_paths_in_every_mode(string option, string glob, string expected)
    {
        string[] all = ["a/nb.ipynb", "a/deep/nb.ipynb", "b/nb.ipynb", "other.ipynb"];
        var chosen = expected.Split(' ');
        using var repository = TemporaryRepository.Create();
        foreach (var name in all) repository.Stage(name, Dirty);
        foreach (var directory in (string[])[repository.Top, repository.PathOf("a")])
        {
            var check = repository.StripIn(directory, "--check", "--format", "json", option, glob).Exits(1);
            foreach (var name in all)
            {
                var printed = Path.GetRelativePath(directory, repository.PathOf(name));
                Assert.AreEqual(chosen.Contains(name), check.Output.Contains($"\"{printed}\"", StringComparison.Ordinal), $"{name}: {check}");
            }
        }

        repository.Strip([option, glob, .. all]).Exits(1);
        foreach (var name in all) repository.Holds(name, staged: Dirty, working: chosen.Contains(name) ? Clean : Dirty);
        repository.Strip("--staged", option, glob).Exits(0);
        foreach (var name in all) repository.HoldsStaged(name, chosen.Contains(name) ? Clean : Dirty);
    }

    [TestMethod]
    public void One_file_under_several_names_is_fixed_once()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.Run(Programs.StripNotebooks, ["nb.ipynb", "./nb.ipynb", repository.PathOf("nb.ipynb"), "./././nb.ipynb", "../work/nb.ipynb"]).Exits(1);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Read("nb.ipynb"));
    }
}
