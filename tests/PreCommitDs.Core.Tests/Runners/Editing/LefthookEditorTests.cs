using System.Text;

namespace PreCommitDs.Runners.Editing;

[TestClass]
public sealed class LefthookEditorTests
{
    private static readonly NewJob Job = new("pre-commit", "ours", "run it");

    [TestMethod]
    [DataRow("lefthook.yml", "", "pre-commit:\n  jobs:\n    - name: ours\n      run: run it\n")]
    [DataRow("lefthook.yml", "# c\npre-push:\n  jobs: []\n", "# c\npre-push:\n  jobs: []\npre-commit:\n  jobs:\n    - name: ours\n      run: run it\n")]
    [DataRow("lefthook.yml", "pre-commit:\n  parallel: true # yes\n  jobs:\n  -   name: a\n      run: a\n  # b\n\npre-push:\n  jobs:\n    - run: x", "pre-commit:\n  parallel: true # yes\n  jobs:\n  -   name: a\n      run: a\n  -   name: ours\n      run: run it\n  # b\n\npre-push:\n  jobs:\n    - run: x")]
    [DataRow("lefthook.yml", "pre-commit:\r\n  commands:\r\n    a:\r\n      run: a\r\n", "pre-commit:\r\n  commands:\r\n    a:\r\n      run: a\r\n    ours:\r\n      run: run it\r\n")]
    [DataRow("lefthook.yml", "pre-commit:\n  parallel: true\n", "pre-commit:\n  parallel: true\n  jobs:\n    - name: ours\n      run: run it\n")]
    [DataRow("lefthook.yml", "pre-commit:\n", "pre-commit:\n  jobs:\n    - name: ours\n      run: run it\n")]
    [DataRow("lefthook.json", "{\n  \"pre-commit\": {\n    \"jobs\": [\n      {\"run\": \"a\"}\n    ]\n  }\n}\n", "{\n  \"pre-commit\": {\n    \"jobs\": [\n      {\"run\": \"a\"},\n      {\"name\": \"ours\", \"run\": \"run it\"}\n    ]\n  }\n}\n")]
    [DataRow("lefthook.json", "{\"pre-push\": {}}", "{\"pre-push\": {}, \"pre-commit\": {\"jobs\": [{\"name\": \"ours\", \"run\": \"run it\"}]}}")]
    [DataRow("lefthook.toml", "[pre-push.commands.a]\nrun = \"a\"\n", "[pre-push.commands.a]\nrun = \"a\"\n\n[[pre-commit.jobs]]\nname = \"ours\"\nrun = \"run it\"\n")]
    [DataRow("lefthook.toml", "[pre-commit.commands.a]\nrun = \"a\"\n", "[pre-commit.commands.a]\nrun = \"a\"\n\n[pre-commit.commands.ours]\nrun = \"run it\"\n")]
    public void A_job_is_added(string file, string before, string after) => Assert.AreEqual(after, Encoding.UTF8.GetString(LefthookEditor.Add(file, Encoding.UTF8.GetBytes(before), Job)));

    [TestMethod]
    [DataRow("lefthook.yml", "x: &x {jobs: [{run: a}]}\npre-commit: *x\n")]
    [DataRow("lefthook.toml", "pre-commit = { jobs = [] }\n")]
    [DataRow("lefthook.yml", "pre-commit: [a]\n")]
    public void What_no_program_can_add_to_is_told(string file, string text) =>
        Assert.Contains("by hand", Assert.ThrowsExactly<RunnerConfigurationException>(() => LefthookEditor.Add(file, Encoding.UTF8.GetBytes(text), Job)).Message);
}
