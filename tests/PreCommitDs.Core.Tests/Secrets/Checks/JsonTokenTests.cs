using System.Text;

namespace PreCommitDs.Secrets.Checks;

/// <summary>Tokens that are JSON, or a user and a password, in base64.</summary>
[TestClass]
public sealed class JsonTokenTests
{
    private static readonly Dictionary<string, Func<ReadOnlySpan<byte>, TokenVerdict>> Checks = new(StringComparer.Ordinal)
    {
        ["neptune"] = NeptuneToken.Check,
        ["grafana"] = GrafanaApiKey.Check,
        ["glc"] = GrafanaCloudToken.Check,
        ["ops"] = OnePasswordToken.Check,
        ["docker"] = DockerAuth.Check,
    };

    [TestMethod]
    [DataRow("neptune", "", """{"api_address":"https://app.neptune.ai","api_url":"https://app.neptune.ai","api_key":"made-up"}""")]
    [DataRow("grafana", "", """{"k":"made-up","n":"name","id":1}""")]
    [DataRow("glc", "glc_", """{"o":"12345","n":"name","k":"made-up","m":{"r":"us"}}""")]
    [DataRow("ops", "ops_", """{"signInAddress":"my.1password.com","muk":{"k":"x"},"secretKey":"A3-made-up"}""")]
    [DataRow("docker", "", "user:pass:word")]
    public void What_decodes_and_has_its_key_is_proven(string kind, string prefix, string text)
    {
        var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        foreach (var form in (string[])[base64, base64.TrimEnd('='), base64.Replace('+', '-').Replace('/', '_')])
            Assert.AreEqual(TokenVerdict.Proven, Checks[kind](Encoding.ASCII.GetBytes(prefix + form)));
    }

    [TestMethod]
    [DataRow("neptune", "", """{"api_address":"https://app.neptune.ai"}""", DisplayName = "no key")]
    [DataRow("neptune", "", """{"api_key":{"api_key":"x"}}""", DisplayName = "the key is an object")]
    [DataRow("neptune", "", """{"deeper":{"api_key":"x"}}""", DisplayName = "the key is further in")]
    [DataRow("neptune", "", """{"api_key":""}""", DisplayName = "the key is empty")]
    [DataRow("neptune", "", """["api_key","x"]""", DisplayName = "a list")]
    [DataRow("grafana", "", """{"k":"made-up","n":"name","id":1""", DisplayName = "cut off")]
    [DataRow("grafana", "", """{"k":"made-up","n":"name";"id":1}""", DisplayName = "mistyped behind the key")]
    [DataRow("grafana", "", "{\"k\":\"made-up\"} {\"k\":\"made-up\"}", DisplayName = "two objects")]
    [DataRow("glc", "glc_", """{"o":"12345"}""")]
    [DataRow("ops", "ops_", """{"email":"a@b"}""")]
    [DataRow("docker", "", "user:", DisplayName = "no password")]
    [DataRow("docker", "", ":password", DisplayName = "no user")]
    [DataRow("docker", "", "user", DisplayName = "no colon")]
    [DataRow("docker", "", "us\u0001er:password", DisplayName = "no text")]
    public void What_does_not_is_refuted(string kind, string prefix, string text) =>
        Assert.AreEqual(TokenVerdict.Refuted, Checks[kind](Encoding.ASCII.GetBytes(prefix + Convert.ToBase64String(Encoding.UTF8.GetBytes(text)))));

    [TestMethod]
    [DataRow("eyJr·IjoieCJ9=")]
    [DataRow("eyJr·IjoieCJ9===")]
    [DataRow("eyJr·IjoieCJ9a")]
    [DataRow("eyJr·Ijoi eCJ9")]
    [DataRow("eyJr·Ijo=ieCJ9")]
    public void What_is_no_base64_is_refuted(string cut)
    {
        Assert.AreEqual(TokenVerdict.Proven, GrafanaApiKey.Check(Token.Whole("eyJr·IjoieCJ9")));
        Assert.AreEqual(TokenVerdict.Refuted, GrafanaApiKey.Check(Token.Whole(cut)));
    }

    [TestMethod]
    public void Nesting_without_end_is_refuted()
    {
        var json = """{"k":"x","d":""" + new string('[', 3000) + new string(']', 3000) + "}";
        Assert.AreEqual(TokenVerdict.Refuted, GrafanaApiKey.Check(Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.ASCII.GetBytes(json)))));
    }
}
