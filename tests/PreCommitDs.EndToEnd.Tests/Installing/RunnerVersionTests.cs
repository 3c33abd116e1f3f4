using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.Hosting.Installing;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>What runners say of themselves.</summary>
[TestClass]
public sealed class RunnerVersionTests
{
    [TestMethod]
    [DataRow("pre-commit 3.0.4\n", "3.0.4")]
    [DataRow("prek 0.5.3 (2026-01-01)\n", "0.5.3")]
    [DataRow("2.2.2\n", "2.2.2")]
    [DataRow("no number\n", null)]
    public void A_version_is_the_first_number_with_a_dot(string output, string? version) => Assert.AreEqual(version, RunnerProgram.ParseVersion(output)?.ToString());

    [TestMethod]
    public void The_real_pre_commit_tells_its_version()
    {
        PreCommitRunner.Require();
        Assert.IsGreaterThanOrEqualTo(new Version(3, 0), RunnerProgram.Find("pre-commit")!.Version!);
        Assert.IsNull(RunnerProgram.Find("no-such-runner"));
    }
}
