using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>Variables that leave hooks out.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class VariablesTests
{
    [TestMethod]
    [DataRow("SKIP", "other,strip-notebooks", "SKIP leaves out strip-notebooks")]
    [DataRow("SKIP", "precommit-ds-script", "SKIP leaves out precommit-ds-script")]
    [DataRow("PREK_SKIP", "block-secrets", "PREK_SKIP leaves out block-secrets")]
    [DataRow("GIT_CONFIG", "/nonexistent/config", "GIT_CONFIG has git config")]
    public void One_that_leaves_out_ours(string name, string value, string what)
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Set(name, value);
        repository.Mends("warning", what).IsWell();
    }

    [TestMethod]
    [DataRow("SKIP", "other")]
    [DataRow("HUSKY", "0")]
    [DataRow("LEFTHOOK", "0")]
    public void One_that_is_about_others(string name, string value)
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Set(name, value);
        repository.Doctor().IsWell().Says("ok      environment");
    }

    [TestMethod]
    public void A_runner_that_passes_without_configuration()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallRunner("pre-commit");
        repository.Git("rm", "--quiet", ".pre-commit-config.yaml");
        repository.Set("PRE_COMMIT_ALLOW_NO_CONFIG", "1");
        repository.Mends("warning", "lets every commit pass");
    }
}
