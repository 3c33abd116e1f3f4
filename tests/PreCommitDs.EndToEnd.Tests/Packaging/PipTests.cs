using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Secrets;

namespace PreCommitDs.EndToEnd.Packaging;

/// <summary>The wheel as pip installs it, for somebody without .NET and without a network.</summary>
[TestClass]
[TestCategory("slow")]
[UnsupportedOSPlatform("windows")]
public sealed class PipTests
{
    [TestMethod]
    public void Installed_programs_stop_a_commit_and_leave_nothing_behind()
    {
        using var repository = TemporaryRepository.Create();
        PackedPrograms.UseIn(repository);
        var environment = Python.Environment(repository, "an environment");
        var before = Files(environment);
        repository.Pip(environment, "install", "precommit-ds").Exits(0);
        repository.Pip(environment, "check").Exits(0);
        repository.Pip(environment, "show", "--files", "precommit-ds").Exits(0).Says("Name: precommit-ds", "Version: " + PackedPrograms.Version, "bin/precommit-ds");
        var program = Path.Combine(environment, "bin", "precommit-ds");
        Assert.AreEqual("755", Convert.ToString((int)File.GetUnixFileMode(program), 8));
        CollectionAssert.AreEqual(File.ReadAllBytes(Programs.WithoutLibGit2("precommit-ds")), File.ReadAllBytes(program));

        var path = repository.Environment["PATH"];
        repository.Set("PATH", Path.GetDirectoryName(program) + Path.PathSeparator + path);
        repository.Shell("precommit-ds --version").Exits(0).Says($"precommit-ds {PackedPrograms.Version}");
        repository.Shell("precommit-ds install").Exits(0);
        // Whatever is on PATH at the commit: the hooks name the program.
        repository.Set("PATH", path);
        HookSample.All[0].IsStoppedAndThenPasses(repository);
        repository.Run(program, ["uninstall"]).Exits(0);
        repository.StageText("config.py", $"token = \"{SecretRuns.Token}\"\n");
        repository.TryGit(["commit", "-m", "nobody stops it"]).Exits(0);

        repository.Pip(environment, "uninstall", "--yes", "precommit-ds").Exits(0);
        CollectionAssert.AreEqual(before, Files(environment));
    }

    [TestMethod]
    public void Mirror_is_built_and_installed_with_nothing_but_the_wheel()
    {
        using var repository = TemporaryRepository.Create();
        PackedPrograms.UseIn(repository);
        var environment = Python.Environment(repository, "an environment");
        var before = Files(environment);
        repository.Pip(environment, "install", PackedPrograms.Mirror).Exits(0);
        repository.Pip(environment, "check").Exits(0);
        repository.Pip(environment, "show", "--files", "precommit-ds-mirror").Exits(0).Says("Version: " + PackedPrograms.Version, "Requires: precommit-ds");
        repository.Run(Path.Combine(environment, "bin", "precommit-ds"), ["--version"]).Exits(0);
        repository.Pip(environment, "uninstall", "--yes", "precommit-ds-mirror", "precommit-ds").Exits(0);
        CollectionAssert.AreEqual(before, Files(environment));
    }

    private static List<string> Files(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/__pycache__/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
