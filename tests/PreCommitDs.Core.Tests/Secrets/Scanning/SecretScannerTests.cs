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
