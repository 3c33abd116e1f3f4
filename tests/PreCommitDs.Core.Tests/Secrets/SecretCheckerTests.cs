using System.Globalization;
using System.Text;
using System.Text.Json;
using PreCommitDs.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets;

[TestClass]
public sealed class SecretCheckerTests
{
    private const string Token = "hf_" + "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn";

    [TestMethod]
    public void A_finding_tells_where_and_what_and_never_the_secret()
    {
        var finding = Check("train.py", Encoding.UTF8.GetBytes($"import os\nos.environ['HF_TOKEN'] = '{Token}'\n")).Single();
        Assert.AreEqual(("block-secrets/hugging-face-user-token", Severity.Error, "train.py", 2, 27), (finding.Rule, finding.Severity, finding.Path, finding.Location.Line, finding.Location.Column));
        Assert.StartsWith("Hugging Face user access token (", finding.Message);
        Assert.DoesNotContain(Token[3..], finding.ToString());
    }

    [TestMethod]
    [DataRow("DATABASE_URL = 'postgresql+psycopg2://ada:{0}@db.acme.test/sales'", "DATABASE_PASSWORD")]
    [DataRow("warehouse_url = 'mysql://ada:{0}@db.acme.test/sales'", "WAREHOUSE_PASSWORD")]
    [DataRow("engine = connect('postgresql://ada:{0}@db.acme.test/sales')", "DATABASE_PASSWORD")]
    [DataRow("--extra-index-url https://ada:{0}@packages.acme.test/simple", "URL_PASSWORD")]
    public void Password_of_a_url_is_not_named_after_its_user(string line, string variable)
    {
        var finding = Check("load.py", Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, line, "Vq7" + "xL2mPz" + "9RtK4wYb"))).Single();
        Assert.AreEqual("block-secrets/url-password", finding.Rule);
        Assert.EndsWith($".env.template: {variable}=", finding.Mend!);
    }

    [TestMethod]
    [DataRow("train.py", "os.environ['HF_TOKEN'] = '{0}'", "os.environ[\"HF_TOKEN\"]")]
    [DataRow("train.py", "login(token='{0}')", "os.environ[\"HUGGING_FACE_TOKEN\"]")]
    [DataRow("train.R", "hubToken <- \"{0}\"", "Sys.getenv(\"HUB_TOKEN\")")]
    [DataRow("run.sh", "export HF_TOKEN={0}", "${HF_TOKEN}")]
    [DataRow("notes.txt", "use {0}", "${HUGGING_FACE_USER_TOKEN}")]
    public void The_mend_reads_it_from_the_environment_in_the_language_of_the_file(string file, string text, string read) =>
        Assert.Contains(read, Check(file, Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, text, Token))).Single().Mend!);

    [TestMethod]
    public void In_a_notebook_cell_output_and_line_are_told()
    {
        var notebook = JsonSerializer.SerializeToUtf8Bytes(new
        {
            cells = new object[]
            {
                new { cell_type = "markdown", id = "a1", metadata = new { }, source = "words" },
                new { cell_type = "code", id = "b2", metadata = new { }, source = new[] { "import os\n", $"os.environ[\"HF_TOKEN\"] = \"{Token}\"" }, outputs = new object[] { new { output_type = "stream", name = "stdout", text = new[] { "ok\n", $"key \u001b[31m{Token}\u001b[0m\n" } } } },
            },
            metadata = new { },
            nbformat = 4,
            nbformat_minor = 5,
        });
        var findings = Check("nb.ipynb", notebook);
        Assert.HasCount(2, findings);
        Assert.AreEqual((2, "b2", 2), (findings[0].Location.Cell, findings[0].Location.CellId, findings[0].Location.CellLine));
        Assert.AreEqual((0, 1, 2), (findings[0].Location.CellOutput, findings[1].Location.CellOutput, findings[1].Location.CellLine));
        Assert.AreEqual(findings[0].ContentHash, findings[1].ContentHash, "the same secret is known again wherever it stands");
    }

    [TestMethod]
    public void A_broken_notebook_is_looked_at_as_text() => Assert.HasCount(1, Check("nb.ipynb", Encoding.UTF8.GetBytes($"{{\"cells\": [\"x = \\\"{Token}\\\"\\n\"")));

    [TestMethod]
    [DataRow("utf-16", true)]
    [DataRow("utf-16BE", true)]
    [DataRow("utf-32", true)]
    [DataRow("utf-16", false)]
    [DataRow("utf-16BE", false)]
    public void Wide_text_is_read_and_places_are_right(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes($"first line of the file\nkey = \"{Token}\"\n")];
        var finding = Check("settings.ini", content).Single();
        Assert.AreEqual((2, 8), (finding.Location.Line, finding.Location.Column));
    }

    [TestMethod]
    public void Binary_files_are_passed_over() => Assert.IsEmpty(Check("x.bin", [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, .. Encoding.UTF8.GetBytes(Token)]));

    private static IReadOnlyList<Finding> Check(string name, byte[] content) => new SecretChecker().Check(new FileContent(name, name, () =>
    {
        var buffer = new ByteBuffer();
        buffer.Append(content);
        return buffer;
    }));
}
