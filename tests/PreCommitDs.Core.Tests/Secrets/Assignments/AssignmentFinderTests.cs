using System.Text;

namespace PreCommitDs.Secrets.Assignments;

/// <summary>A value is found behind a credential's name in the grammar of each carrier.</summary>
[TestClass]
public sealed class AssignmentFinderTests
{
    private const string Value = "q7Lw2ZpXvN4bKcR9";

    [TestMethod]
    [DataRow("api_key = \"VALUE\"")]
    [DataRow("api_key='VALUE'")]
    [DataRow("apiKey: 'VALUE',")]
    [DataRow("API_KEY=VALUE\n")]
    [DataRow("export API_KEY=VALUE; run")]
    [DataRow("os.environ[\"API_KEY\"] = \"VALUE\"")]
    [DataRow("os.environ['API_KEY'] = b'VALUE'")]
    [DataRow("client(api_key=\"VALUE\", timeout=3)")]
    [DataRow("{\"api_key\": \"VALUE\"}")]
    [DataRow("{\"api_key\":\"VALUE\"}")]
    [DataRow("  api_key: VALUE\n")]
    [DataRow("api-key: VALUE # comment")]
    [DataRow("api_key: str = \"VALUE\"")]
    [DataRow("api_key: Optional[str] = 'VALUE'")]
    [DataRow("apiKey := `VALUE`")]
    [DataRow("'api_key' => 'VALUE',")]
    [DataRow("run --api-key VALUE --fast")]
    [DataRow("run --api-key=VALUE")]
    [DataRow("set_api_key(\"VALUE\")")]
    [DataRow("os.getenv(\"API_KEY\", \"VALUE\")")]
    [DataRow("<api_key>VALUE</api_key>")]
    [DataRow("?api_key=VALUE&page=2")]
    [DataRow("Authorization: Bearer VALUE")]
    [DataRow("'Authorization': 'Bearer VALUE'")]
    [DataRow("ENV API_KEY VALUE")]
    [DataRow("\\\"api_key\\\": \\\"VALUE\\\"")]
    [DataRow("API_KEY_PROD = 'VALUE'")]
    [DataRow("docker run --env API_KEY=VALUE image")]
    [DataRow("password = '''VALUE'''")]
    public void Carriers(string text) => CollectionAssert.Contains(Found(text.Replace("VALUE", Value, StringComparison.Ordinal)), Value);

    [TestMethod]
    [DataRow("public_key = 'VALUE'")]
    [DataRow("primary_key='VALUE'")]
    [DataRow("pad_token = 'VALUE'")]
    [DataRow("tokenizer = 'VALUE'")]
    [DataRow("keyboard = 'VALUE'")]
    [DataRow("author = 'VALUE'")]
    [DataRow("cache-key: VALUE")]
    [DataRow("key_id: VALUE")]
    [DataRow("sha256_key = 'VALUE'")]
    public void Names_that_are_no_credentials(string text) => Assert.IsEmpty(Found(text.Replace("VALUE", Value, StringComparison.Ordinal)));

    [TestMethod]
    public void Long_lines_take_no_longer_than_short_ones()
    {
        foreach (var unit in (string[])["=", "\"", " ", "(", "key=", "key:", "a", "key "])
            Found(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)));
    }

    private static List<string> Found(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [.. Assigned.In(bytes).Select(assignment => Encoding.UTF8.GetString(assignment.Value.Of(bytes)))];
    }
}
