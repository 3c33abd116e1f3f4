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
    [DataRow("api_key = (\n    \"VALUE\"\n)")]
    [DataRow("api_key = \"VALUE\" \\\n    \"tail\"")]
    [DataRow("api_key = \"ab\" + \"VALUE\"")]
    [DataRow("if (api_key := \"VALUE\"):")]
    [DataRow("api_key = SecretStr(\"VALUE\")")]
    [DataRow("os.environ.setdefault(\"API_KEY\", \"VALUE\")")]
    [DataRow("api_key: |\n  VALUE\n")]
    [DataRow("api_key: >-\n  VALUE\n")]
    [DataRow("- name: API_KEY\n  value: VALUE\n")]
    [DataRow("- name: API_KEY\n  value: \"VALUE\"\n")]
    [DataRow("<add key=\"ApiKey\" value=\"VALUE\"/>")]
    [DataRow("{\"Name\": \"API_KEY\", \"Value\": \"VALUE\"}")]
    [DataRow("<api_key>\n  VALUE\n</api_key>")]
    [DataRow("<ns:api_key kind=\"x\">VALUE</ns:api_key>")]
    [DataRow("<api_key><![CDATA[VALUE]]></api_key>")]
    [DataRow("api_key <- \"VALUE\"")]
    [DataRow("Sys.setenv(API_KEY = \"VALUE\")")]
    [DataRow("API_KEY ?= VALUE")]
    [DataRow("API_KEY := VALUE")]
    [DataRow("$api_key .= \"VALUE\"")]
    [DataRow("char api_key[] = \"VALUE\";")]
    [DataRow("std::string ApiKey{\n    \"VALUE\"};")]
    [DataRow("api_key - 'VALUE'")]
    [DataRow("| api_key | VALUE |")]
    [DataRow("the api_key is VALUE")]
    [DataRow("api_key: ${API_KEY:-VALUE}")]
    [DataRow("setx API_KEY VALUE")]
    [DataRow("docker run -e API_KEY=VALUE image")]
    [DataRow("      - API_KEY=VALUE\n")]
    [DataRow("API TOKEN=VALUE")]
    [DataRow("machine h login u password VALUE")]
    [DataRow("machine h\n  login u\n  password VALUE\n")]
    [DataRow("requests.get(url, auth=(\"user\", \"VALUE\"))")]
    [DataRow("HTTPBasicAuth('user', 'VALUE')")]
    [DataRow("new NetworkCredential(\"user\", \"VALUE\")")]
    [DataRow("ConvertTo-SecureString \"VALUE\" -AsPlainText")]
    [DataRow("CREATE USER ml WITH PASSWORD 'VALUE';")]
    [DataRow("Server=h;User Id=u;Password=VALUE;Database=d;")]
    [DataRow("jdbc:postgresql://h/d?user=u&password=VALUE")]
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
    [DataRow("['api_key', 'VALUE']")]
    [DataRow("tuple('x', 'api_key', 'VALUE')")]
    [DataRow("add_argument('--api-key', 'VALUE', help=None)")]
    [DataRow("${API_KEY:s!VALUE!x!}")]
    [DataRow("if x > api_key > VALUE")]
    [DataRow("<api_key/> VALUE")]
    public void What_stands_beside_a_name_and_is_no_value(string text) => CollectionAssert.DoesNotContain(Found(text.Replace("VALUE", Value, StringComparison.Ordinal)), Value);

    [TestMethod]
    public void Long_lines_take_no_longer_than_short_ones()
    {
        foreach (var unit in (string[])["=", "\"", " ", "(", "key=", "key:", "a", "key ", "key\n", "key=\"", "key('a'+", "key value", "<key>", "password login ", "key: |\n", "auth=('", "${key:-", "key=(\n"])
            Found(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)));
    }

    private static List<string> Found(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [.. Assigned.In(bytes).Select(assignment => Encoding.UTF8.GetString(assignment.Value.Of(bytes)))];
    }
}
