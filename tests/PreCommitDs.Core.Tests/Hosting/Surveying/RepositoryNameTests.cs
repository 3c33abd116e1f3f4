namespace PreCommitDs.Hosting.Surveying;

[TestClass]
public sealed class RepositoryNameTests
{
    [TestMethod]
    [DataRow("https://example.com/team/analysis.git", "analysis")]
    [DataRow("https://user:secret@example.com/team/analysis/", "analysis")]
    [DataRow("git@example.com:team/my-repo.v2.git", "my-repo.v2")]
    [DataRow("git@example.com:repo", "repo")]
    [DataRow("/srv/git/данные.git", "данные")]
    [DataRow("https://user:secret@example.com", null)]
    [DataRow("https://secret", null)]
    [DataRow("https://example.com/x?token=secret", null)]
    [DataRow("", null)]
    [DataRow(".git", null)]
    public void A_name_is_taken_from_a_url_only_where_it_is_one(string url, string? name) => Assert.AreEqual(name, RepositoryName.OfUrl(url));
}
