using System.Runtime.Versioning;
using System.Text.Json;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>Repositories of all kinds, and what is none.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class PlaceTests
{
    [TestMethod]
    public void Without_a_repository()
    {
        using var repository = TemporaryRepository.WithoutGit();
        repository.Doctor().Exits(2).Complains("is no git repository; make it one with: git init");
        repository.Doctor(null, "no such folder").Exits(2).Complains("no such folder is no folder");
        repository.Doctor(null, "--format", "sarif").Exits(2).Complains("one of text, json");
        repository.Doctor(null, "--fial-on").Exits(2).Complains("did you mean --fail-on?");
    }

    [TestMethod]
    public void A_bare_repository_and_the_folder_of_git()
    {
        using var repository = TemporaryRepository.Unborn("--bare");
        repository.Doctor().Exits(2).Complains("is a bare repository, in which nobody commits; look at a clone or a working tree of it");
        using var other = TemporaryRepository.Create();
        other.Doctor(other.PathOf(".git")).Exits(2).Complains("belongs to git itself");
    }

    [TestMethod]
    public void Before_the_first_commit()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.Doctor().Exits(1);
        repository.Mends("error", "not installed").IsWell();
    }

    [TestMethod]
    public void From_elsewhere_and_in_a_folder_with_a_name_of_its_own()
    {
        using var repository = TemporaryRepository.Create();
        var place = Path.Combine(repository.Root, "it's a plåce");
        repository.Git("clone", "--quiet", ".", place);
        File.WriteAllText(Path.Combine(place, ".env"), "KEY=hunter2-hunter2\n");
        repository.GitIn(place, "config", "core.hooksPath", "/no/such");
        var result = repository.Doctor(repository.Root, place).Exits(1);
        foreach (var (severity, what) in new[] { ("error", "hooks folder"), ("warning", ".env") }) repository.Shell(DoctorRuns.MendOf(result, severity, what), repository.Root).Exits(0);
        repository.Shell(DoctorRuns.MendOf(result, "error", "pre-commit: "), repository.Root).Exits(0);
        repository.Doctor(repository.Root, "it's a plåce").IsWell();
    }

    [TestMethod]
    public void Linked_working_trees_and_submodules()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        var tree = Path.Combine(repository.Root, "linked");
        repository.Git("worktree", "add", "--quiet", "-b", "linked", tree);
        repository.Doctor(tree).IsWell();
        using var other = TemporaryRepository.Create();
        repository.Git("submodule", "--quiet", "add", other.Top, "sub module");
        repository.Doctor(repository.PathOf("sub module")).Exits(1).Says("error   pre-commit: not installed");
        repository.Mends("error", "not installed", repository.PathOf("sub module")).IsWell();
        repository.Doctor().IsWell();
    }

    [TestMethod]
    public void Nothing_of_the_repositorys_own_is_started()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        var trap = $"touch '{repository.Root}/sprung'";
        repository.InstallHook("post-index-change", trap);
        foreach (var name in (string[])["filter.x.clean", "filter.x.smudge", "filter.x.process", "diff.x.textconv", "diff.external", "core.fsmonitor", "gpg.program", "core.sshCommand", "core.pager", "alias.lfs"])
            repository.Git("config", name, name.StartsWith("alias", StringComparison.Ordinal) ? "!" + trap : trap + "; cat");
        repository.Git("config", "log.showSignature", "true");
        File.WriteAllText(repository.PathOf(".git/info/attributes"), "* filter=x diff=x\nlfs.bin filter=lfs\n");
        repository.Write("new.ipynb", Notebook.Dirty());
        repository.Write("README", "changed\n"u8.ToArray());
        File.Delete(Path.Combine(repository.Root, "sprung"));
        repository.Doctor();
        Assert.IsFalse(File.Exists(Path.Combine(repository.Root, "sprung")));
    }

    [TestMethod]
    public void What_cannot_be_read_is_told_and_the_rest_is_looked_at()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        Directory.CreateDirectory(repository.PathOf("pyproject.toml"));
        repository.Write(".precommit-ds.baseline", [0xff, 0xfe, 10]);
        repository.Mends("error", ".precommit-ds.baseline:1: not UTF-8").IsWell();
        repository.Write(".git/index", "no index"u8.ToArray());
        repository.Run(Programs.FrontDoor, ["doctor"]).Exits(2).Says("could not be looked at: git: ", "ok      configuration", "ok      pre-push");
    }

    [TestMethod]
    public void Names_that_no_command_can_say()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        repository.Shell("printf 'KEY=hunter2-hunter2\\n' > \"$(printf 'nl\\nx.env')\"; git add -f *.env; git update-index --add --cacheinfo 100644,$(git hash-object -w *.env),\"$(printf 'b\\377.env')\"").Exits(0);
        repository.Run(Programs.FrontDoor, ["doctor"]).Exits(1).Says(".env is tracked, with values\n  the file stays here");
        repository.Shell(DoctorRuns.MendOf(repository.Run(Programs.FrontDoor, ["doctor"]), "error", "nl\\nx.env")).Exits(0);
        Assert.DoesNotContain("nl", repository.Git("ls-files"));
    }

    [TestMethod]
    public void Another_program_of_the_name_comes_first()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        var folder = Directory.CreateDirectory(Path.Combine(repository.Root, "other programs")).FullName;
        var other = Path.Combine(folder, "precommit-ds");
        File.WriteAllText(other, "#!/bin/sh\necho precommit-ds 0.0.9\n");
        File.SetUnixFileMode(other, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        repository.Set("PATH", folder + ":" + Environment.GetEnvironmentVariable("PATH"));
        repository.Mends("warning", "is version 0.0.9, this one").IsWell().Says("ok      PATH: precommit-ds is this program", "note    PATH: ");
    }

    [TestMethod]
    public void An_old_git_is_told()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        var folder = Directory.CreateDirectory(Path.Combine(repository.Root, "old")).FullName;
        var git = repository.Shell("command -v git").Output.Trim();
        // No git so old can be had: this one but says so.
        File.WriteAllText(Path.Combine(folder, "git"), $"#!/bin/sh\nif [ \"$1\" = version ]; then echo git version 2.25.1; else exec '{git}' \"$@\"; fi\n");
        File.SetUnixFileMode(Path.Combine(folder, "git"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        repository.Set("PATH", folder + ":" + Environment.GetEnvironmentVariable("PATH"));
        repository.Doctor().Exits(1).Says("error   git: git version 2.25.1 is too old: 2.26 is the oldest that does");
    }

    [TestMethod]
    public void Json_says_the_same()
    {
        using var repository = TemporaryRepository.Create();
        using var json = JsonDocument.Parse(repository.Doctor(null, "--format", "json").Exits(1).Output);
        var root = json.RootElement;
        Assert.AreEqual(1, root.GetProperty("exit_code").GetInt32());
        Assert.AreEqual(repository.Top, root.GetProperty("repository").GetString());
        var program = root.GetProperty("diagnoses")[0];
        Assert.AreEqual("program", program.GetProperty("check").GetString());
        Assert.IsGreaterThan(0.0, program.GetProperty("start_ms").GetDouble());
        var missing = root.GetProperty("diagnoses").EnumerateArray().Single(item => item.GetProperty("check").GetString() == "pre-commit");
        Assert.AreEqual("error", missing.GetProperty("severity").GetString());
        Assert.EndsWith("install", missing.GetProperty("mend").GetString()!);
    }
}
