using System.Text;

namespace PreCommitDs.Secrets.Checks;

/// <summary>The sums themselves, by values that others publish.</summary>
[TestClass]
public sealed class SumTests
{
    [TestMethod]
    [DataRow("", 0u)]
    [DataRow("123456789", 0xCBF43926u)]
    public void Crc32_is_that_of_zlib(string text, uint expected) => Assert.AreEqual(expected, Crc32.Of(Encoding.ASCII.GetBytes(text)));

    /// <summary>From the tests of dotnet/runtime, both halves folded.</summary>
    [TestMethod]
    [DataRow("", 0x30ED35C1u ^ 0x00CD3C7Du)]
    [DataRow("AF", 0x48E73FC7u ^ 0x7D75DDC1u)]
    [DataRow("E70F", 0xB5F6E1FCu ^ 0x485DBFF8u)]
    [DataRow("37F495", 0xF0B07C78u ^ 0x9B8CF7E8u)]
    [DataRow("8642DC59", 0x7008F2E8u ^ 0x7E9CF556u)]
    public void Marvin_is_that_of_dotnet(string hex, uint expected) => Assert.AreEqual(expected, Marvin32.Of(Convert.FromHexString(hex), 0x004FB61A001BDBCC));

    /// <summary>Valid and invalid ones from BIP 173.</summary>
    [TestMethod]
    [DataRow("A", "2UEL5L", true)]
    [DataRow("AN83CHARACTERLONGHUMANREADABLEPARTTHATCONTAINSTHENUMBER1ANDTHEEXCLUDEDCHARACTERSBIO", "TT5TGS", true)]
    [DataRow("ABCDEF", "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LMQQQXW", true)]
    [DataRow("A", "G7SGD8", false)]
    [DataRow("A", "2UEL5", false)]
    public void Bech32_is_that_of_bip_173(string prefix, string data, bool expected) =>
        Assert.AreEqual(expected, Bech32.IsValid(Encoding.ASCII.GetBytes(prefix), Encoding.ASCII.GetBytes(data)));
}
