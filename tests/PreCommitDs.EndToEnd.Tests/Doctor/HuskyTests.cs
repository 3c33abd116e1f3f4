using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>What keeps husky from running our hooks.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class HuskyTests
{
    [TestMethod]
    public void A_script_that_does_not_name_us()
    {
        using var repository = WithHusky();
        repository.Mends("error", ".husky/pre-commit names none of our hooks");
        Assert.EndsWith("\nprecommit-ds run --staged\n", "\n" + System.Text.Encoding.UTF8.GetString(repository.Read(".husky/pre-commit")));
        foreach (var stage in (string[])["pre-merge-commit", "commit-msg", "pre-push"]) repository.Mends("warning", $".husky/{stage} is not there", repository.PathOf(".husky"));
        repository.Doctor().IsWell();
    }

    [TestMethod]
    public void A_folder_that_nobody_has_made_yet()
    {
        using var repository = WithHusky();
        Directory.Delete(repository.PathOf(".husky/_"), recursive: true);
        repository.Mends("error", "until husky has made it");
    }

    [TestMethod]
    public void A_linked_working_tree_without_it()
    {
        using var repository = WithHusky();
        repository.Git("add", "--all");
        repository.Commit();
        var tree = Path.Combine(repository.Root, "linked träe");
        repository.Git("worktree", "add", "--quiet", "-b", "linked", tree);
        Directory.CreateSymbolicLink(Path.Combine(tree, "node_modules"), NodeTools.Modules);
        repository.Mends("warning", "no hook runs in it");
    }

    [TestMethod]
    public void Switched_off_by_a_variable()
    {
        using var repository = WithHusky();
        repository.Set("HUSKY", "0");
        repository.Mends("error", "HUSKY is 0");
    }

    [TestMethod]
    [DataRow("export HUSKY=0\n")]
    [DataRow("PATH=$PATH\nHUSKY=\"0\"\n")]
    public void Switched_off_for_ever(string text)
    {
        using var repository = WithHusky();
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(repository.Home, ".config", "husky")).FullName, "init.sh");
        File.WriteAllText(file, text);
        repository.Mends("error", "sets HUSKY to 0");
        Assert.DoesNotContain("HUSKY", File.ReadAllText(file));
    }

    [TestMethod]
    public void A_program_that_is_not_on_path()
    {
        using var repository = WithHusky();
        repository.Write(".husky/pre-commit", "precommit-ds run --staged\n"u8.ToArray());
        repository.Set("PATH", Environment.GetEnvironmentVariable("PATH"));
        repository.Mends("error", "calls precommit-ds, which is not on PATH");
    }

    /// <summary>A repository with the real husky, and its own example of a script.</summary>
    internal static TemporaryRepository WithHusky()
    {
        NodeTools.Require();
        var repository = TemporaryRepository.Create();
        repository.PutOnPath();
        Directory.CreateSymbolicLink(repository.PathOf("node_modules"), NodeTools.Modules);
        repository.Stage(".gitignore", "node_modules\n"u8.ToArray());
        repository.Write("package.json", "{\"private\": true}\n"u8.ToArray());
        repository.Shell("npx husky init").Exits(0);
        return repository;
    }
}
