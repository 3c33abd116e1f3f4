using System.Text;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>What is printed is pasted into a shell, and does what it promises.</summary>
[TestClassOverBothGits]
public sealed class MendTests
{
    [TestMethod]
    [DataRow("big.bin")]
    [DataRow("my data.bin")]
    [DataRow("it's \"quoted\" $HOME.bin")]
    [DataRow("-big.bin")]
    [DataRow("[b]ig*?.bin")]
    [DataRow("größe.bin")]
    [DataRow("#big.bin")]
    [DataRow("!big.bin")]
    [DataRow(":(top)big.bin")]
    [DataRow(" big.bin ")]
    [DataRow("back\\slash.bin")]
    [DataRow("two\\\\slashes.bin")]
    [DataRow("no\\tab.bin")]
    [DataRow("a\ttab.bin")]
    [DataRow("ein ordner/- größe.bin")]
    public void A_file_is_out_of_the_commit_and_stays_out(string name)
    {
        foreach (var hasCommit in (bool[])[true, false])
        {
            using var repository = hasCommit ? TemporaryRepository.Create() : TemporaryRepository.Unborn();
            repository.Stage(name, Bytes(2_000_000));
            repository.Stage("b", Bytes(10));
            repository.PasteWaysOut(repository.Large().Exits(1));
            CollectionAssert.DoesNotContain(repository.Index(), name);
            CollectionAssert.Contains(repository.Index(), "b");
            CollectionAssert.AreEqual(Bytes(2_000_000), repository.Read(name));
            repository.Git("add", ".");
            CollectionAssert.DoesNotContain(repository.Index(), name);
            repository.Large().Passes();
        }
    }

    [TestMethod]
    public void The_line_goes_below_a_last_one_that_has_no_end()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(".gitignore", "*.tmp"u8.ToArray());
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.PasteWaysOut(repository.Large().Exits(1));
        Assert.IsTrue(repository.IsIgnored("big.bin"));
        Assert.IsTrue(repository.IsIgnored("a.tmp"));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void A_file_that_was_changed_after_it_was_staged_is_out_of_the_commit(bool hasCommit)
    {
        using var repository = hasCommit ? TemporaryRepository.Create() : TemporaryRepository.Unborn();
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Write("big.bin", Bytes(2_000_000, 2));
        repository.PasteWaysOut(repository.Large().Exits(1));
        CollectionAssert.DoesNotContain(repository.Index(), "big.bin");
        CollectionAssert.AreEqual(Bytes(2_000_000, 2), repository.Read("big.bin"));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void A_folder_is_out_of_the_commit_and_stays_out(bool hasCommit)
    {
        using var repository = hasCommit ? TemporaryRepository.Create() : TemporaryRepository.Unborn();
        repository.Stage("my env/pyvenv.cfg", "home = /usr/bin\n"u8.ToArray());
        repository.Stage("my env/lib/python3.12/site-packages/a.py", "a\n"u8.ToArray());
        repository.Write("my env/lib/python3.12/site-packages/a.py", "b\n"u8.ToArray());
        repository.PasteWaysOut(repository.Large().Exits(1));
        repository.Git("add", ".");
        Assert.DoesNotContain("my env", string.Concat(repository.Index()));
        Assert.IsTrue(File.Exists(repository.PathOf("my env/pyvenv.cfg")));
    }

    [TestMethod]
    public void A_file_that_has_grown_is_as_the_last_commit_has_it()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.csv", Csv(100));
        repository.Commit();
        repository.Stage("a.csv", Csv(2_000_000));
        repository.PasteWaysOut(repository.Large().Exits(1));
        CollectionAssert.AreEqual(Csv(100), repository.Staged("a.csv"));
        CollectionAssert.AreEqual(Csv(2_000_000), repository.Read("a.csv"));
        Assert.IsFalse(repository.IsIgnored("a.csv"));
        repository.Large().Passes();
    }

    [TestMethod]
    public void A_file_of_an_old_commit_is_out_of_the_next_one()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Write("big.bin", Bytes(2_000_000, 2));
        repository.PasteWaysOut(repository.Large("--all-files").Exits(1));
        repository.Git("add", ".");
        CollectionAssert.DoesNotContain(repository.Index(), "big.bin");
        CollectionAssert.AreEqual(Bytes(2_000_000, 2), repository.Read("big.bin"));
    }

    [TestMethod]
    public void In_a_sub_folder_it_works_there()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("sub/my big.bin", Bytes(2_000_000));
        repository.Stage("above.bin", Bytes(2_000_000));
        repository.PasteWaysOut(repository.LargeIn("sub").Exits(1).Says("my big.bin: ", "../above.bin: "), repository.PathOf("sub"));
        repository.Large().Passes();
        Assert.IsTrue(repository.IsIgnored("sub/my big.bin"));
    }

    [TestMethod]
    public void A_commit_that_is_made_in_a_sub_folder_prints_what_works_there()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallLarge();
        repository.Stage("sub/my big.bin", Bytes(2_000_000));
        repository.Stage("above.bin", Bytes(2_000_000));
        var sub = repository.PathOf("sub");
        repository.PasteWaysOut(repository.TryGit(["commit", "--quiet", "-m", "x"], sub).Exits(1), sub);
        repository.Large().Passes();
        Assert.IsTrue(repository.IsIgnored("sub/my big.bin"));
    }

    [TestMethod]
    [DataRow("model.pkl")]
    [DataRow("sub/model.pkl")]
    [DataRow("my model.pkl")]
    [DataRow("a,b.pkl")]
    [DataRow("it's \"the\" model.pkl")]
    [DataRow("back\\slash.pkl")]
    [DataRow("[m]odel*?.pkl")]
    [DataRow("größe=1.pkl")]
    public void A_small_model_is_allowed_by_the_line_that_is_printed(string name)
    {
        foreach (var file in (string[])["pyproject.toml", ".precommit-ds.toml"])
        {
            using var repository = TemporaryRepository.Create();
            if (file[0] == '.') repository.Write(file, []);
            repository.Stage(name, Pickle);
            var output = repository.Large().Blocks(name, "pickle-file").Says($"in {file}:").Output.Split('\n').ToList();
            var section = output.FindIndex(static line => line.TrimStart().StartsWith("[tool.", StringComparison.Ordinal) || line.TrimStart().StartsWith("[block-", StringComparison.Ordinal));
            repository.Write(file, Encoding.UTF8.GetBytes(output[section].Trim() + "\n" + output[section + 1].Trim() + "\n"));
            repository.Large().Passes();
            repository.Stage(name, [.. Pickle.AsSpan(0, 12), 2, (byte)'.']);
            repository.Large().Blocks(name, "pickle-file");
        }
    }

    [TestMethod]
    public void A_first_commit_that_is_pushed_can_be_rewritten()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Stage("a", Bytes(10));
        repository.Commit();
        repository.Shell("git init --quiet --bare ../remote.git && git remote add origin ../remote.git").Exits(0);
        repository.InstallHook("pre-push", $"exec '{Programs.FrontDoor}' run --hook-stage pre-push \"$@\"");
        PasteRebase(repository, repository.TryGit(["push", "--quiet", "origin", "main"]));
    }

    [TestMethod]
    public void A_later_commit_that_is_pushed_can_be_rewritten()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Commit();
        PasteRebase(repository, repository.Large("--from-ref", "HEAD~1"));
    }

    [TestMethod]
    public void Largest_files_come_first_and_the_sum_last()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(600_000));
        repository.Stage("b.bin", Bytes(3_000_000));
        repository.Stage("c.bin", Bytes(1_000_000));
        var output = repository.Large().Exits(1).Says("in all: 4.4 MiB in 3 files").Output;
        Assert.IsTrue(output.IndexOf("b.bin:", StringComparison.Ordinal) < output.IndexOf("c.bin:", StringComparison.Ordinal), output);
        Assert.IsTrue(output.IndexOf("c.bin:", StringComparison.Ordinal) < output.IndexOf("a.bin:", StringComparison.Ordinal), output);
    }

    private static void PasteRebase(TemporaryRepository repository, ProcessResult stopped)
    {
        Assert.AreNotEqual(0, stopped.ExitCode, stopped.ToString());
        var command = (stopped.Output + stopped.Error).Split('\n').Select(static line => line.Trim()).Single(static line => line.Contains("git rebase -i", StringComparison.Ordinal));
        repository.Set("GIT_SEQUENCE_EDITOR", "sed -i s/^pick/edit/");
        repository.Shell(command[command.IndexOf("git rebase", StringComparison.Ordinal)..]).Exits(0);
        repository.Git("rm", "--quiet", "--cached", "big.bin");
        repository.Git("commit", "--quiet", "--amend", "--allow-empty", "--no-edit");
    }
}
