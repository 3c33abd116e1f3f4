using System.Text;

namespace PreCommitDs.Secrets.Scanning;

[TestClass]
public sealed class SecretScannerTests
{
    private const string Random = "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn";

    private static readonly SecretScanner Scanner = new();

    [TestMethod]
    [DataRow("os.environ['HF_TOKEN'] = 'hf_" + Random + "'", "hugging-face-user-token")]
    [DataRow("engine = create_engine('postgresql://ds:Tr4in-Me@db.corp.net/ml')", "url-password")]
    [DataRow("internal_api_key = '" + Random + "'", "generic-secret")]
    [DataRow("DB_PASSWORD=Tr4in-Me!", "password")]
    [DataRow("MISTRAL_API_KEY=q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1", "mistral-api-key")]
    [DataRow("MISTRAL_API_KEY=q7Lw2ZpXvN4bKcR9sJWmE6", "")]
    [DataRow("api_key = os.environ['API_KEY']", "")]
    [DataRow("api_key = config.keys.internal", "")]
    [DataRow("api_key = '<your api key>'", "")]
    [DataRow("token = 'xxxxxxxxxxxxxxxxxxxxxxxx'", "")]
    [DataRow("sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'", "")]
    [DataRow("tokenizer = AutoTokenizer.from_pretrained('bert-base-uncased')", "")]
    [DataRow("MISTRAL='q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1'", "mistral-api-key")]
    [DataRow("mistral access q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1", "mistral-api-key")]
    [DataRow("<mistralToken>\n  q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1\n</mistralToken>", "mistral-api-key")]
    [DataRow("calling mistral\nkey = 'q7Lw2ZpXvN4bKcR9sJWmE6'", "")]
    [DataRow("calling mistral\napi_key = 'q7Lw2ZpXvN4bKcR9sJWmE6'", "")]
    [DataRow("mistral commit: q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1", "")]
    [DataRow("mistral access id q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1", "")]
    [DataRow("machine h login u password hunter2x9", "password")]
    [DataRow("docker run --env MYPASSWORD=sdf4otwe3789 image", "password")]
    [DataRow("API TOKEN=q7Lw2ZpXvN4bKcR9", "generic-secret")]
    [DataRow("api_key = 'a1b2c3d4e5f6g7h8i9j0k1l2'", "")]
    [DataRow("api_key = 'aaaabbbbccccdddd1234'", "")]
    [DataRow("api_key = '0123456789abcdef0123456789abcdef'", "")]
    [DataRow("api_key = 'not-a-valid-key-here-1'", "")]
    [DataRow("api_key = 'x-amz-server-side-encryption-customer-key-MD5'", "")]
    [DataRow("api_key = 'msCwufakeod43s2aD0emLbIBpZqH3UTno'", "generic-secret")]
    [DataRow("api_key = 'my-fake-q7Lw2ZpXvN4bKcR9'", "")]
    [DataRow("token = '550e8400-e29b-41d4-a716-446655440002'", "")]
    [DataRow("ClientRequestToken = 'a8ca07e4-61ec-4399-99f4-19853801bcd5'", "")]
    [DataRow("key = 'q7Lw2ZpXvN4bKcR9sJWmE6'", "")]
    [DataRow("access key = 'q7Lw2ZpXvN4bKcR9sJWmE6'", "generic-secret")]
    [DataRow("{\"username\": \"joe\", \"key\": \"4c1e0f9b7d2a86350b9e1f4d7c3a5208\"}", "generic-secret")]
    [DataRow("key = MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5", "")]
    [DataRow("self.key_password = key_password", "")]
    [DataRow("PASSWORD: LPCWSTR;", "")]
    [DataRow("'NuGet.Credentials': '7.9.0-rc.42413'", "")]
    [DataRow("you pass ``smart_strings=False``", "")]
    [DataRow("  Jwt: 01a76730d65312d8b7e66cdd2e77b6a459b467a4\n  Sdk: ef1b94d03ecfe6b431f25e36ef057c3f3f8ea7ad\n", "")]
    [DataRow("amqp://app:xK9!mN2$@broker.corp.net:5672/x", "url-password")]
    [DataRow("postgresql://user:D1fficult-Pw@localhost/x", "url-password")]
    [DataRow("postgresql://user:pass@localhost/x", "")]
    [DataRow("'http://diff:auth@www.example.com'", "")]
    [DataRow("cookie eyJwYXJ0cwofIGFyZSBubyBKU09O.eyJwYXJ0cwofIGFyZSBubyBKU09O.q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn", "")]
    public void What_a_text_holds(string text, string ids) =>
        Assert.AreEqual(ids, string.Join(' ', Scanner.Scan(Encoding.UTF8.GetBytes(text)).Select(secret => secret.Id)));

    [TestMethod]
    public void Nothing_overlaps_and_all_come_in_order()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 200).Select(i => $"api_key{i} = 'hf_{Random}'\nu = 'redis://:a{i}b-secret@cache.corp.net/password={Random}{i}'\npassword = 'Tr4in-Me{i}'\n")));
        var secrets = Scanner.Scan(text);
        Assert.IsGreaterThanOrEqualTo(600, secrets.Count);
        for (var i = 1; i < secrets.Count; i++) Assert.IsGreaterThanOrEqualTo(secrets[i - 1].End, secrets[i].Start);
    }
}
