using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Requirements.RequirementRuns;

namespace PreCommitDs.EndToEnd.Requirements;

/// <summary>Where files lie, how they are named, and what leads to them.</summary>
[TestClassOverBothGits]
public sealed class PlaceTests
{
    [TestMethod]
    public void A_link_to_the_source_is_followed_as_the_commit_has_it()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("shared/base.in", "numpy\n");
        repository.Stage("shared/other.in", "numpy>=2\n");
        Link(repository, "requirements.in", "shared/base.in");
        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==1.26.4"));
        repository.Verify().Passes();
        repository.Commit();
        repository.Stage("shared/base.in", "numpy>=2\n");
        repository.Verify().Blocks("requirements.in:1:1", "unsatisfied-specifier").Says("(requirements.in is staged, requirements.txt is not)");
        repository.Verify("shared/base.in").Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Git("reset", "--quiet", "--hard");
        Link(repository, "requirements.in", "shared/other.in");
        repository.Verify().Blocks("requirements.in:1:1", "unsatisfied-specifier");
    }

    [TestMethod]
    public void A_link_to_a_folder_is_followed_as_the_commit_has_it()
    {
        using var repository = TemporaryRepository.Create();
        StageBehindLink(repository);
        repository.Verify().Passes();
        repository.Commit();
        repository.Stage("common/base.in", "numpy>=2\n");
        repository.Write("common/base.in", "numpy\n");
        repository.Verify().Blocks("api/common/base.in:1:1", "unsatisfied-specifier");
    }

    [TestMethod]
    public void What_is_to_be_staged_behind_a_link_is_named_as_git_takes_it()
    {
        using var repository = TemporaryRepository.Create();
        StageBehindLink(repository);
        repository.Commit();
        repository.Stage("api/requirements.txt", LockOf("pip-compile api/requirements.in", "api/common/base.in", "numpy==1.26.4", "scipy==1.14.0"));
        repository.Write("common/base.in", "numpy\nscipy\n");
        var mend = repository.Verify().Exits(1).Mends()[0];
        repository.Shell(mend[mend.IndexOf("git add", StringComparison.Ordinal)..]).Exits(0);
        repository.Verify().Passes();
    }

    [TestMethod]
    [DataRow("requirements.in", "requirements.in")]
    [DataRow("a.in", "b.in", "a.in")]
    [DataRow("requirements.in", "../outside.in")]
    [DataRow("requirements.in", "/etc/passwd")]
    [DataRow("requirements.in", "nowhere")]
    public void Links_that_lead_nowhere_or_out_of_the_repository_are_none(string link, params string[] targets)
    {
        using var repository = TemporaryRepository.Create();
        File.WriteAllText(Path.Combine(repository.Root, "outside.in"), "numpy>=2\n");
        foreach (var target in targets)
        {
            Link(repository, link, target);
            link = target;
        }

        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==1.26.4"));
        repository.Verify().Passes();
        repository.Verify("requirements.txt").Passes();
    }

    [TestMethod]
    [DataRow("my folder/")]
    [DataRow("größe/")]
    [DataRow("it's $HOME/")]
    [DataRow("-r/")]
    [DataRow("[a]*?/")]
    [DataRow("a\ttab/")]
    public void A_folder_may_be_called_anything(string folder)
    {
        using var repository = Pair(folder);
        repository.PutOnPath("pip-compile", "echo 'numpy==2.1.0\n    # via -r requirements.in\npandas==2.2.2\n    # via -r requirements.in' >requirements.txt");
        repository.Stage(folder + "requirements.in", "numpy>=2\npandas\n");
        var mend = repository.Verify().Exits(1).Mends().Single();
        repository.Shell(mend).Exits(0);
        Assert.Contains("numpy==2.1.0", System.Text.Encoding.UTF8.GetString(repository.Staged(folder + "requirements.txt")));
        repository.Verify().Passes();
    }

    [TestMethod]
    public void In_a_folder_below_the_top_names_are_those_that_are_seen_there()
    {
        using var repository = Pair("deploy/reqs/");
        repository.PutOnPath("pip-compile", "pwd >../../../where; cp new.txt requirements.txt");
        repository.Write("deploy/reqs/new.txt", Lock("requirements.in", "numpy==2.1.0", "pandas==2.2.2"));
        repository.Stage("deploy/reqs/requirements.in", "numpy>=2\npandas\n");
        repository.VerifyIn("deploy/reqs").Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.VerifyIn("deploy/reqs", "requirements.txt").Blocks("requirements.in:1:1", "unsatisfied-specifier");
        var mend = repository.VerifyIn("deploy").Blocks("reqs/requirements.in:1:1", "unsatisfied-specifier").Mends().Single();
        repository.Shell(mend, repository.PathOf("deploy")).Exits(0);
        repository.VerifyIn("deploy").Passes();
        Assert.AreEqual(repository.PathOf("deploy/reqs"), File.ReadAllText(Path.Combine(repository.Root, "where")).Trim());
    }

    [TestMethod]
    public void The_command_for_a_lock_that_is_compiled_at_the_top_works_from_below()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("reqs/dev.in", "numpy\n");
        repository.Stage("reqs/dev.txt", LockOf("pip-compile --output-file=reqs/dev.txt reqs/dev.in", "reqs/dev.in", "numpy==1.26.4"));
        repository.Commit();
        repository.PutOnPath("pip-compile", "sed -i 's/1.26.4/2.1.0/' \"${1#--output-file=}\"");
        repository.Stage("reqs/dev.in", "numpy>=2\n");
        var below = repository.PathOf("reqs");
        var mend = repository.VerifyIn("reqs").Blocks("dev.in:1:1", "unsatisfied-specifier").Mends().Single();
        repository.Shell(mend, below).Exits(0);
        repository.VerifyIn("reqs").Passes();
    }

    [TestMethod]
    public void Without_a_repository_the_files_beside_those_that_are_named_are_read()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("requirements.in", "numpy>=2\n");
        folder.Write("requirements.txt", Lock("requirements.in", "numpy==1.26.4"));
        folder.Verify("requirements.txt").Blocks("requirements.in:1:1", "unsatisfied-specifier").Says("pip-compile requirements.in");
        folder.Verify("requirements.in").Blocks("requirements.in:1:1", "unsatisfied-specifier");
        folder.Verify("--fix", "requirements.in").Exits(1).Complains("not compiled: it lies in no repository");
        folder.Verify("nothing.txt").Exits(2).Complains("nothing.txt: no such file");
        folder.Verify().Exits(2);
    }

    [TestMethod]
    public void Names_of_files_that_are_not_staged_mean_the_working_files()
    {
        using var repository = Pair();
        repository.Write("requirements.in", "numpy>=2\npandas\n");
        repository.Verify().Passes();
        repository.Verify("requirements.txt").Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Verify("--all-files").Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Verify("--all-files", "--exclude", "requirements.txt").Passes();
    }

    [TestMethod]
    public void Another_working_tree_is_judged_by_its_own_index()
    {
        using var repository = Pair();
        repository.Git("worktree", "add", "--quiet", "../tree");
        var tree = Path.Combine(repository.Root, "tree");
        File.WriteAllText(Path.Combine(tree, "requirements.in"), "numpy>=2\npandas\n");
        repository.GitIn(tree, "add", "requirements.in");
        repository.Run(Programs.FrontDoor, ["verify-requirements"], tree).Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Verify().Passes();
    }

    [TestMethod]
    public void An_environment_of_conda_has_its_files_in_the_commit()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("environment.yml", "name: a\ndependencies:\n  - python=3.12\n  - pip:\n    - -r requirements.txt\n    - -c limits.txt\n");
        repository.Verify().Blocks("environment.yml:5:5", "missing-include").Blocks("environment.yml:6:5", "missing-include");
        repository.Stage("limits.txt", "numpy<3\n");
        repository.StagePair();
        repository.Verify().Passes();
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Commit();
        repository.Stage("environment.yml", "name: b\ndependencies:\n  - pip:\n    - -r requirements.txt\n");
        repository.Verify().Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Commit();
        repository.Git("rm", "--quiet", "requirements.txt");
        repository.Verify("--all-files").Blocks("environment.yml:4:5", "missing-include");
    }

    /// <summary>A pair whose source takes in a file that lies behind a link to a folder.</summary>
    private static void StageBehindLink(TemporaryRepository repository)
    {
        repository.Stage("common/base.in", "numpy\n");
        Link(repository, "api/common", "../common");
        repository.Stage("api/requirements.in", "-r common/base.in\n");
        repository.Stage("api/requirements.txt", LockOf("pip-compile api/requirements.in", "api/common/base.in", "numpy==1.26.4"));
    }

    private static void Link(TemporaryRepository repository, string name, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(repository.PathOf(name))!);
        File.Delete(repository.PathOf(name));
        File.CreateSymbolicLink(repository.PathOf(name), target);
        repository.Git("add", "--", name);
        Assert.StartsWith("120000 ", repository.Git("ls-files", "--stage", "--", name));
    }
}
