using System.Text;

namespace PreCommitDs.Secrets.Judgement;

[TestClass]
public sealed class PlaceholderTests
{
    [TestMethod]
    [DataRow("acme_xxxxxxxxxxxx", true, true, true)]
    [DataRow("acme_00000000000000000000000000000000", true, true, false)]
    [DataRow("acme_0000000000000000123456", true, true, false)]
    [DataRow("AAAAAAAAAAAAAAAAAAAAAAq7YqwS29uJO2rlwYwvdf", true, false, false)]
    [DataRow("0x4AAAAAAAi0md1OnHzIf58Fdi5a1fOm4GopR", true, false, false)]
    [DataRow("acme_iNValIdinValiDinvalidinvalid_5b582697", true, true, true)]
    [DataRow("q7YqwS29uJO2rlwYwvdfQ0", false, false, false)]
    public void Runs_count_less_in_what_issuers_make(string value, bool isPlaceholder, bool isIssued, bool isIssuedAndProven)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Assert.AreEqual(isPlaceholder, Placeholder.Is(bytes));
        Assert.AreEqual(isIssued, Placeholder.IsIssued(bytes));
        Assert.AreEqual(isIssuedAndProven, Placeholder.IsIssued(bytes, TokenVerdict.Proven));
    }
}
