using System.Text;

namespace PreCommitDs.Hosting.Doctor;

[TestClass]
public sealed class GitSettingsTests
{
    [TestMethod]
    public void The_last_one_counts_and_names_are_found()
    {
        var settings = GitSettings.Parse(Encoding.UTF8.GetBytes("global\0filter.a.b.clean\nx\0local\0filter.z.clean\none\ntwo\0local\0core.bare\0global\0filter.a.b.clean\ny\0"));
        Assert.AreEqual("y", settings.Of("filter.a.b.clean")!.Value.Value);
        Assert.AreEqual("one\ntwo", settings.Of("filter.z.clean")!.Value.Value);
        Assert.AreEqual(new GitSetting("local", "core.bare", "true"), settings.Of("core.bare"));
        Assert.IsNull(settings.Of("filter.clean"));
        CollectionAssert.AreEqual(new[] { "a.b", "z" }, settings.Names("filter", "clean").ToArray());
    }

    [TestMethod]
    public void Nothing_is_nothing() => Assert.IsEmpty(GitSettings.Parse([]).All);
}
