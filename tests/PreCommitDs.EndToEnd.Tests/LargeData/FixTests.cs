using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>--fix takes files out of the commit and leaves them where they lie.</summary>
[TestClassOverBothGits]
public sealed class FixTests
{
    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void Files_are_out_of_the_commit_and_stay_out(bool hasCommit)
    {
        using var repository = hasCommit ? TemporaryRepository.Create() : TemporaryRepository.Unborn();
        string[] names = ["my data.bin", "-b.bin", "[c]*?.bin", "größe/ü.bin", "back\\slash.bin", " #d.bin "];
        for (var i = 0; i < names.Length; i++) repository.Stage(names[i], Bytes(600_000 + i));
        repository.Stage("small", Bytes(10));
        repository.Large("--fix").Exits(1).Says("commit again: git commit");
        for (var i = 0; i < names.Length; i++) CollectionAssert.AreEqual(Bytes(600_000 + i), repository.Read(names[i]));
        CollectionAssert.AreEqual((hasCommit ? (string[])[".gitignore", "README", "small"] : [".gitignore", "small"]), repository.Index());
        var state = repository.State();
        repository.Large("--fix").Passes();
        repository.Git("add", ".");
        Assert.AreEqual(state, repository.State());
    }

    [TestMethod]
    public void A_large_environment_goes_as_one()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("env/pyvenv.cfg", "home = /usr/bin\n"u8.ToArray());
        repository.StageMany("env/lib/python3.12/site-packages/a", 3_000, 20);
        repository.Git("add", "env");
        repository.Large("--fix").Exits(1).Says("unstaged env: its 3,001 new files");
        CollectionAssert.AreEqual(new[] { ".gitignore", "README" }, repository.Index());
        Assert.AreEqual("/env/\n", System.Text.Encoding.UTF8.GetString(repository.Read(".gitignore")));
        Assert.HasCount(3_000, Directory.GetFiles(repository.PathOf("env/lib/python3.12/site-packages/a")));
    }

    [TestMethod]
    public void A_file_that_has_grown_is_as_the_last_commit_has_it()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.csv", Csv(100));
        repository.Git("update-index", "--chmod=+x", "a.csv");
        repository.Commit();
        repository.Stage("a.csv", Csv(2_000_000));
        repository.Large("--fix").Exits(1);
        CollectionAssert.AreEqual(Csv(100), repository.Staged("a.csv"));
        CollectionAssert.AreEqual(Csv(2_000_000), repository.Read("a.csv"));
        Assert.StartsWith("100755 ", repository.Git("ls-files", "--stage", "a.csv"));
        Assert.IsFalse(File.Exists(repository.PathOf(".gitignore")));
    }

    [TestMethod]
    public void A_link_that_became_a_file_is_the_link_that_the_last_commit_has()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageInPlaceOfLink("a.bin", Bytes(2_000_000));
        repository.Large("--fix").Exits(1);
        Assert.StartsWith("120000 ", repository.Git("ls-files", "--stage", "a.bin"));
        CollectionAssert.AreEqual(Bytes(2_000_000), repository.Read("a.bin"));
    }

    [TestMethod]
    public void A_file_that_was_moved_and_has_grown_is_not_lost_from_the_next_commit()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("old/a.csv", Csv(400_000));
        repository.Commit();
        repository.Git("mv", "old/a.csv", "a.csv");
        repository.Stage("a.csv", Csv(600_000));
        repository.Large("--fix").Exits(1);
        Assert.Contains("a.csv", string.Concat(repository.Index()));
    }

    [TestMethod]
    public void Only_what_is_named_is_taken_out()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Stage("b.bin", Bytes(2_000_000));
        repository.Large("--fix", "a.bin").Exits(1);
        CollectionAssert.AreEqual(new[] { ".gitignore", "README", "b.bin" }, repository.Index());
    }

    [TestMethod]
    public void The_lines_are_added_to_those_that_are_there()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(".gitignore", "*.tmp\r\n*.log"u8.ToArray());
        repository.Commit();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Large("--fix").Exits(1);
        Assert.AreEqual("*.tmp\r\n*.log\r\n/a.bin\r\n", System.Text.Encoding.UTF8.GetString(repository.Read(".gitignore")));
        CollectionAssert.AreEqual(repository.Read(".gitignore"), repository.Staged(".gitignore"));
        repository.Large().Passes();
    }

    [TestMethod]
    public void From_a_sub_folder_the_line_goes_to_the_top()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("sub/a.bin", Bytes(2_000_000));
        repository.LargeIn("sub", "--fix").Exits(1);
        Assert.IsTrue(repository.IsIgnored("sub/a.bin"));
        Assert.IsFalse(File.Exists(repository.PathOf("sub/.gitignore")));
        repository.Large().Passes();
    }

    [TestMethod]
    [DataRow("touch .git/index.lock")]
    [DataRow("mkdir .gitignore")]
    [DataRow("ln -s README .gitignore")]
    public void Where_one_thing_cannot_be_done_nothing_is(string obstacle)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Stage("env/pyvenv.cfg", "home = /usr/bin\n"u8.ToArray());
        var state = repository.State();
        repository.Shell(obstacle).Exits(0);
        repository.Large("--fix").Exits(2);
        repository.Shell("rm -rf .git/index.lock .gitignore").Exits(0);
        Assert.AreEqual(state, repository.State());
    }

    [TestMethod]
    public void A_name_that_no_line_can_stand_for_stops_all_of_it()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Stage("two\nlines.bin", Bytes(2_000_000));
        var state = repository.State();
        repository.Large("--fix").Exits(2);
        Assert.AreEqual(state, repository.State());
    }

    [TestMethod]
    [DataRow("--all-files")]
    [DataRow("--from-ref=HEAD")]
    [DataRow("--write-baseline")]
    public void It_is_about_what_is_staged(string option)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        var state = repository.State();
        repository.Large("--fix", option).Exits(2);
        Assert.AreEqual(state, repository.State());
    }

    [TestMethod]
    public void Bytes_that_are_only_staged_can_be_had_back()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        File.Delete(repository.PathOf("a.bin"));
        var result = repository.Large("--fix").Exits(1);
        var command = result.Output.Split('\n').Single(static line => line.Contains("git cat-file blob", StringComparison.Ordinal));
        repository.Shell(command[command.IndexOf("git cat-file", StringComparison.Ordinal)..]).Exits(0);
        CollectionAssert.AreEqual(Bytes(2_000_000), repository.Read("a.bin"));
    }

    [TestMethod]
    public void Bytes_that_are_only_staged_can_be_had_back_where_others_of_the_same_length_lie()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Write("a.bin", Bytes(2_000_000, 2));
        repository.Large("--fix").Exits(1).Says("git cat-file blob");
        CollectionAssert.AreEqual(Bytes(2_000_000, 2), repository.Read("a.bin"));
    }

    [TestMethod]
    public void A_commit_that_is_too_heavy_in_sum_is_left_to_its_author()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("frames", 30, 400_000);
        var state = repository.State();
        repository.Large("--fix").Blocks("frames", "large-commit");
        Assert.AreEqual(state, repository.State());
    }
}
