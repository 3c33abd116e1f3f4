using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>What lies in the repository already, or is about to: the hooks look at what changes.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class ContentTests
{
    private const string Value = "hunter2-hunter2-hunter2";
    private static readonly byte[] Secret = "DB_PASSWORD=hunter2-hunter2-hunter2\n"u8.ToArray();

    [TestMethod]
    [DataRow(".env", null)]
    [DataRow("a folder/täst.env", "a folder")]
    public void A_tracked_environment_file(string path, string? folder)
    {
        using var repository = Installed();
        repository.Stage(path, Secret);
        repository.Commit();
        var directory = folder is null ? null : repository.PathOf(folder);
        Assert.DoesNotContain(Value, repository.Doctor(directory).Exits(1).Says($"error   .env: {path} is tracked, with values").Output);
        repository.Mends("error", "is tracked, with values", directory).IsWell();
        CollectionAssert.AreEqual(Secret, repository.Read(path));
    }

    [TestMethod]
    public void An_environment_file_that_is_not_ignored()
    {
        using var repository = Installed();
        repository.Write("sub/.env", Secret);
        repository.Write(".gitignore", "*.log"u8.ToArray());
        repository.Mends("warning", "sub/.env holds values and is not ignored", repository.PathOf("sub")).IsWell();
    }

    [TestMethod]
    public void Environment_files_that_may_be_there()
    {
        using var repository = Installed();
        repository.Stage(".env.template", "DB_PASSWORD=\n"u8.ToArray());
        repository.Stage(".env.example", "DB_PASSWORD=changeme\n"u8.ToArray());
        repository.Stage("vendor/.env", Secret);
        repository.Stage(".precommit-ds.toml", "[block-secrets]\nexclude = [\"vendor/\"]\n"u8.ToArray());
        repository.Doctor().IsWell();
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Notebooks_that_are_tracked_with_outputs(bool withFilter)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a folder/a.ipynb", Notebook.Dirty());
        repository.Stage("-b.ipynb", Notebook.Dirty("2"));
        repository.Commit();
        repository.Run(Programs.FrontDoor, withFilter ? ["install"] : ["install", "--no-filter"]).Exits(0);
        repository.Mends("warning", "2 tracked with outputs: -b.ipynb, a folder/a.ipynb", repository.PathOf("a folder")).IsWell();
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Staged("a folder/a.ipynb"));
        CollectionAssert.AreEqual(withFilter ? Notebook.Dirty() : Notebook.Clean(), repository.Read("a folder/a.ipynb"));
    }

    [TestMethod]
    public void Notebooks_whose_outputs_are_accepted()
    {
        using var repository = Installed();
        repository.Stage("a.ipynb", Notebook.Dirty());
        repository.Stage("docs/b.ipynb", Notebook.Dirty());
        repository.Commit();
        repository.Stage(".precommit-ds.toml", "[strip-notebooks]\nexclude = [\"docs/\"]\n"u8.ToArray());
        repository.Run(Programs.FrontDoor, ["strip-notebooks", "--write-baseline", "a.ipynb"]).Exits(0);
        repository.Doctor().IsWell().Says("ok      notebooks: 1 tracked, none with outputs", "ok      baseline: .precommit-ds.baseline, ");
    }

    [TestMethod]
    public void Data_that_is_not_ignored()
    {
        using var repository = Installed();
        repository.Write("my data/x.csv", [1]);
        repository.Write("sub/data/x.csv", new byte[5000]);
        repository.Write("sub/data/y.csv", new byte[5000]);
        repository.Write("sub/data/README.md", [1]);
        repository.Write("model [1].bin", new byte[600 << 10]);
        repository.Mends("warning", "sub/data/ has 2 data files, 9.8 KiB, not ignored", repository.PathOf("sub"));
        repository.Mends("warning", "model [1].bin, 600.0 KiB, not ignored").IsWell();
    }

    [TestMethod]
    public void Data_that_goes_to_lfs_is_no_matter()
    {
        using var repository = Installed();
        repository.Write("model.bin", new byte[600 << 10]);
        repository.Write("data/.gitkeep", []);
        repository.Write("data/make.py", [1]);
        repository.Write(".git/info/attributes", "*.bin filter=lfs\n"u8.ToArray());
        repository.Git("config", "filter.lfs.clean", "cat");
        repository.Doctor().IsWell();
    }

    [TestMethod]
    public void A_mistake_in_the_configuration()
    {
        using var repository = Installed();
        repository.Write("pyproject.toml", "[tool.precommit-ds.strip-notebooks]\nkeep-cuont = true\n"u8.ToArray());
        var mend = DoctorRuns.MendOf(repository.Doctor().Exits(1).Says("error   configuration: pyproject.toml:2:1: ", "keep-count"), "error", "configuration");
        // The editor of this user puts the word right.
        repository.Set("EDITOR", "fix() { sed -i.bak s/cuont/count/ \"$2\"; }; fix");
        Assert.AreEqual("${EDITOR:-vi} +2 pyproject.toml", mend);
        repository.Shell("eval \"$EDITOR +2 pyproject.toml\"").Exits(0);
        repository.Doctor().Says("ok      configuration: pyproject.toml").IsWell();
    }

    [TestMethod]
    public void Two_configurations()
    {
        using var repository = Installed();
        repository.Write("pyproject.toml", "[tool.precommit-ds]\nexclude = []\n"u8.ToArray());
        repository.Write(".precommit-ds.toml", "exclude = []\n"u8.ToArray());
        repository.Doctor().Exits(0).Says("warning configuration: .precommit-ds.toml alone counts");
        repository.Doctor(null, "--fail-on", "warning").Exits(1);
    }

    [TestMethod]
    public void Lines_of_the_baseline_that_cannot_be_read()
    {
        using var repository = Installed();
        repository.Write(".precommit-ds.baseline", "# comment\n<<<<<<< HEAD\nblock-secrets/generic-secret 0123456789abcdef README\n=======\n"u8.ToArray());
        repository.Mends("error", ".precommit-ds.baseline:2: a conflict marker; 2 such lines").IsWell();
        Assert.AreEqual("# comment\nblock-secrets/generic-secret 0123456789abcdef README\n", System.Text.Encoding.UTF8.GetString(repository.Read(".precommit-ds.baseline")));
    }

    [TestMethod]
    public void Entries_of_the_baseline_for_files_that_are_gone()
    {
        using var repository = Installed();
        repository.Write(".precommit-ds.baseline", "block-secrets/generic-secret 0123456789abcdef README\nblock-secrets/generic-secret 0123456789abcdef gone away\n"u8.ToArray());
        repository.Mends("note", "files that are gone, as in line 2").IsWell().Says("1 accepted");
    }

    [TestMethod]
    public void A_configuration_of_a_runner_that_cannot_be_read()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallRunner("pre-commit");
        repository.Write(".pre-commit-config.yaml", "repos:\n  - repo: [\n"u8.ToArray());
        repository.Doctor().Exits(1).Says("error   runner configuration: .pre-commit-config.yaml:", "  mend: ${EDITOR:-vi} +");
    }

    private static TemporaryRepository Installed()
    {
        var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        return repository;
    }
}
