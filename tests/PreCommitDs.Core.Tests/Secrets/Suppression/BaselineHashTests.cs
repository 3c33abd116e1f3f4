using static PreCommitDs.Secrets.SecretSample;

namespace PreCommitDs.Secrets.Suppression;

[TestClass]
public sealed class BaselineHashTests
{
    private const string Digits = "94e4390f" + "7ab1c2d8";
    private const string LongDigits = "be4fc4886bd949b3" + "69d5e092eb87494f12e57e5b";

    [TestMethod]
    [DataRow(".precommit-ds.baseline", "block-secrets/hugging-face-user-token " + Digits + " a.py", 0)]
    [DataRow("a.txt", "block-secrets/hugging-face-user-token " + Digits + " a.py", 1)]
    [DataRow(".precommit-ds.baseline", "block-secrets/hugging-face-user-token " + Token + " a.py", 1)]
    [DataRow(".precommit-ds.baseline", "api_token = '" + Digits + "'", 1)]
    [DataRow(".secrets.baseline", "  \"hashed_secret\": \"" + LongDigits + "\",", 0)]
    [DataRow(".secrets.baseline", "  \"hashed_secret\": \"" + Token + "\",", 1)]
    [DataRow(".secrets.baseline", "  \"other_secret\": \"" + LongDigits + "\",", 1)]
    public void A_hash_of_a_baseline_is_no_secret_and_whatever_else_stands_there_is(string name, string line, int count) => Assert.HasCount(count, Check(name, line + "\n"));
}
