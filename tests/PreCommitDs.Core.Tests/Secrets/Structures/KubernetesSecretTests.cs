namespace PreCommitDs.Secrets.Structures;

[TestClass]
public sealed class KubernetesSecretTests
{
    [TestMethod]
    [DataRow("kind: Secret\ndata:\n  db: VHI0aW4tTWU5eA==\n", "VHI0aW4tTWU5eA==")]
    [DataRow("data:\n  x: |\n    VHI0aW4tTWU5eA==\nkind: Secret\n", "VHI0aW4tTWU5eA==")]
    [DataRow("kind: Secret\nstringData:\n  db: Tr4in-Me9x\n", "Tr4in-Me9x")]
    [DataRow("kind: ConfigMap\ndata:\n  a: VHI0aW4tTWU5eA==\n---\nkind: Secret\ndata:\n  b: VHI0aW4tTWU5eQ==\n", "VHI0aW4tTWU5eQ==")]
    public void What_is_a_secret(string text, string secret) => Assert.AreEqual(secret, string.Join(' ', FoundParts.Of(KubernetesSecret.Find, text)));

    [TestMethod]
    [DataRow("kind: ConfigMap\ndata:\n  db: VHI0aW4tTWU5eA==\n")]
    [DataRow("kind: Secret\ndata:\n  db: {{ .Values.db }}\n")]
    [DataRow("kind: SecretStore\ndata:\n  db: VHI0aW4tTWU5eA==\n")]
    [DataRow("kind: Secret\nmetadata:\n  name: VHI0aW4tTWU5eA==\n")]
    [DataRow("kind: Secret\ndata:\n  user: YWRtaW4=\n")]
    public void What_is_none(string text) => Assert.IsEmpty(FoundParts.Of(KubernetesSecret.Find, text));

    [TestMethod]
    [Timeout(20_000)]
    public void Long_texts() => FoundParts.AreFoundInLinearTime(KubernetesSecret.Find, "kind: Secret\n", "kind:", "kind: Secret\ndata:\n  a: b\n");
}
