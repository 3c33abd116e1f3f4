using System.Text;

namespace PreCommitDs.Secrets.Decoding;

/// <summary>However a token is written, it is found, and at its place.</summary>
[TestClass]
public sealed class DeepScannerTests
{
    private const string Token = "hf_" + "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn";

    private static readonly DeepScanner Scanner = new();

    private static string Hex => Convert.ToHexStringLower(Encoding.ASCII.GetBytes(Token));

    private static string Unicode => string.Concat(Token.Select(letter => $"\\u{(int)letter:x4}"));

    private static string Bytes => string.Concat(Token.Select(letter => $"\\x{(int)letter:x2}"));

    private static string Percent => string.Concat(Token.Select(letter => $"%{(int)letter:X2}"));

    public static IEnumerable<object[]> Written =>
    [
        ["{\"k\": \"{0}\"}", Token, "All", ""],
        ["{\"k\": \"{0}\"}", Unicode, "All", ""],
        ["{\"k\": \"{0}\"}", "\\u0068" + Token[1..], "All", ""],
        ["{\"k\": \"{\\\"k\\\": \\\"{0}\\\"}\"}", "\\\\u0068" + Token[1..], "All", ""],
        ["{\"k\": \"see\\n{0}\\nthere\"}", Token, "All", ""],
        ["{\"k\": \"\\u001b[31m{0}\\u001b[0m\"}", Token[..9] + "\\u001b[32m" + Token[9..], "All", ""],
        ["k: \"{0}\"\n", "\\x68\\u0066\\U0000005f" + Token[3..], "Folded", ""],
        ["k: \"{0}\"\n", Token[..9] + "\\\n     " + Token[9..], "Folded", ""],
        ["k = \"\"\"{0}\"\"\"\n", Token[..9] + "\\\n\t" + Token[9..], "Folded", ""],
        ["k = '{0}'\n", Unicode, "Some", ""],
        ["k = '{0}'\n", Bytes, "Some", ""],
        ["k = '{0}'\n", Token[..9] + "\\\n" + Token[9..], "Some", ""],
        ["k = '{0}'\n", Token[..9] + "\\\r\n" + Token[9..], "Some", ""],
        ["see {0} there\n", "hf\\_" + Token[3..], "Some", ""],
        ["see {0} there\n", Token[..9] + "\u001b[1;31m" + Token[9..], "Some", ""],
        ["k = '{0}'\n", Hex, "Some", " in hex"],
        ["k = 0x{0}\n", Hex, "Some", " in hex"],
        ["k = '{0}'\n", Convert.ToBase64String(Encoding.ASCII.GetBytes(Token)), "Some", " in base64"],
        ["k = '{0}'\n", Convert.ToBase64String(Encoding.ASCII.GetBytes("x: " + Token)).TrimEnd('='), "Some", " in base64"],
        ["k = 'data:text/plain;base64,{0}'\n", Convert.ToBase64String(Encoding.ASCII.GetBytes(Token)), "Some", " in base64"],
        ["https://h.net/some-path/{0}/x\n", Convert.ToBase64String(Encoding.ASCII.GetBytes("{\"a\": \"" + Token + "\"}")).TrimEnd('='), "Some", " in base64"],
        ["Content:\r\n\r\n{0}\r\n", Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('-', 90) + "\n" + Token + "\n" + new string('=', 90)), Base64FormattingOptions.InsertLineBreaks), "Some", " in base64"],
        ["k=a&u={0}&b=c\n", Percent, "Some", ", percent-encoded"],
        ["k=a&u={0}&b=c\n", "hf%5F" + Token[3..], "Some", ", percent-encoded"],
        ["k=a%20u%3D{0}&b=c\n", Token, "Some", ""],
    ];

    [TestMethod]
    [DynamicData(nameof(Written))]
    public void However_it_is_written_it_is_found_at_its_place(string carrier, string written, string use, string encoding)
    {
        var text = "first line\n" + carrier.Replace("{0}", written, StringComparison.Ordinal);
        var found = Scanner.Scan(Encoding.UTF8.GetBytes(text), Enum.Parse<EscapeUse>(use)).Single();
        Assert.AreEqual(("hugging-face-user-token", encoding), (found.Secret.Id, found.Encoding));
        // Two characters that belong to the number stand before it.
        var place = text[found.Secret.Start..found.Secret.End];
        Assert.AreEqual(written, place.StartsWith("0x", StringComparison.Ordinal) ? place[2..] : place);
        if (encoding.Length == 0 && found.Value is not null) Assert.AreEqual(Token, Encoding.UTF8.GetString(found.Value));
    }

    [TestMethod]
    [DataRow("data:image/svg+xml;base64,{0}")]
    [DataRow("//# sourceMappingURL=data:application/json;charset=utf-8;base64,{0}")]
    public void Pictures_and_maps_of_sources_are_not_decoded(string carrier) =>
        Assert.IsEmpty(Scanner.Scan(Encoding.UTF8.GetBytes(carrier.Replace("{0}", Convert.ToBase64String(Encoding.ASCII.GetBytes("<svg> " + Token)), StringComparison.Ordinal)), EscapeUse.Some));

    [TestMethod]
    public void What_is_longer_than_a_credential_is_not_decoded()
    {
        Assert.HasCount(1, Scanner.Scan(Encoded(2000), EscapeUse.Some));
        Assert.IsEmpty(Scanner.Scan(Encoded(4000), EscapeUse.Some));
        static byte[] Encoded(int words) => Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.ASCII.GetBytes(Token + new string(' ', words))));
    }

    [TestMethod]
    public void It_is_decoded_once_and_no_more()
    {
        var once = Convert.ToBase64String(Encoding.ASCII.GetBytes(Token));
        Assert.IsEmpty(Scanner.Scan(Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.ASCII.GetBytes(once))), EscapeUse.Some));
    }

    [TestMethod]
    public void Passwords_in_encoded_URLs_are_found()
    {
        var text = "redirect=postgresql%3A%2F%2Fds%3ATr4in-Me%40db.corp.net%2Fml";
        var found = Scanner.Scan(Encoding.UTF8.GetBytes(text), EscapeUse.Some).Single();
        Assert.AreEqual(("url-password", "Tr4in-Me"), (found.Secret.Id, text[found.Secret.Start..found.Secret.End]));
    }

    [TestMethod]
    public void A_key_of_a_cluster_configuration_is_found()
    {
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var text = "users:\n- user:\n    client-key-data: " + Convert.ToBase64String(Encoding.ASCII.GetBytes(key.ExportRSAPrivateKeyPem())) + "\n";
        var found = Scanner.Scan(Encoding.UTF8.GetBytes(text), EscapeUse.Folded).Single();
        Assert.EndsWith("private-key", found.Secret.Id);
        Assert.StartsWith("LS0tLS1CRUdJTi", text[found.Secret.Start..]);
    }

    [TestMethod]
    public void Nothing_is_found_twice()
    {
        var line = $"{{\"a\": \"\\u0041 {Token}\", \"url\": \"https:\\/\\/ds:Tr4in-Me@db.corp.net\", \"password\": \"Tr4in\\u002dMe!\"}}\n";
        var found = Scanner.Scan(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 50))), EscapeUse.All);
        Assert.HasCount(150, found);
    }
}
