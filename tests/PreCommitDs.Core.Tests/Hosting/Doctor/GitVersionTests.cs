namespace PreCommitDs.Hosting.Doctor;

[TestClass]
public sealed class GitVersionTests
{
    [TestMethod]
    [DataRow("git version 2.39.5", "2.39")]
    [DataRow("git version 2.39.5 (Apple Git-154)", "2.39")]
    [DataRow("git version 2.45.1.windows.1", "2.45")]
    [DataRow("git version 3.0", "3.0")]
    [DataRow("not git", null)]
    public void The_first_two_numbers(string line, string? version) => Assert.AreEqual(version, GitExamination.Read(line)?.ToString());
}
