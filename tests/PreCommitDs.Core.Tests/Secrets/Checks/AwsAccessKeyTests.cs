namespace PreCommitDs.Secrets.Checks;

/// <summary>What an access key id of AWS tells.</summary>
[TestClass]
public sealed class AwsAccessKeyTests
{
    /// <summary>From the article that found it out.</summary>
    [TestMethod]
    [DataRow("ASIAQNZGKI·QY56JQ7WML", 29608264753L)]
    [DataRow("AKIAQAAAAA·AAAAAAAAAB", 0L, DisplayName = "only the bit of the format")]
    [DataRow("AKIA2IJZZKAA·AAAAAAAB", 705_032_704_000L)]
    public void The_account_is_read(string cut, long account)
    {
        Assert.AreEqual(TokenVerdict.Unknown, AwsAccessKey.Check(Token.Whole(cut)));
        Assert.AreEqual(account, AwsAccessKey.AccountOf(Token.Whole(cut)));
    }

    [TestMethod]
    [DataRow("AKIAIOSFODNN7·EXAMPLE", DisplayName = "documentation")]
    [DataRow("AKIAZZZZZZZZ·ZZZZZZZZ", DisplayName = "one letter")]
    [DataRow("AKIAQNZGKI0Y·56JQ7WML", DisplayName = "no base 32")]
    [DataRow("AKIA77777777·7777777A", DisplayName = "an account of 13 digits")]
    public void Made_up_ones_are_refuted(string cut)
    {
        Assert.AreEqual(TokenVerdict.Refuted, AwsAccessKey.Check(Token.Whole(cut)));
        Assert.IsNull(AwsAccessKey.AccountOf(Token.Whole(cut)));
    }

    [TestMethod]
    [DataRow("AKIAIAAAAB·BBBBCCCCDD", DisplayName = "an older one")]
    [DataRow("ABIA77777777·7777777A", DisplayName = "another prefix")]
    public void Others_hold_no_account(string cut)
    {
        Assert.AreEqual(TokenVerdict.Unknown, AwsAccessKey.Check(Token.Whole(cut)));
        Assert.IsNull(AwsAccessKey.AccountOf(Token.Whole(cut)));
    }
}
