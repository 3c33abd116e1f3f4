using System.Security.Cryptography;

namespace PreCommitDs.Secrets.Structures;

/// <summary>Private keys are found however they are written; public ones and certificates are not.</summary>
[TestClass]
public sealed class PemBlockTests
{
    private static readonly ECDsa Key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    [TestMethod]
    [DataRow("{0}")]
    [DataRow("key = \"\"\"{0}\"\"\"")]
    [DataRow("first -----BEGIN PRIVATE KEY----- in words, then {0} and more")]
    public void A_private_key_is_found(string carrier)
    {
        var text = carrier.Replace("{0}", Key.ExportPkcs8PrivateKeyPem(), StringComparison.Ordinal);
        Assert.AreEqual(Key.ExportPkcs8PrivateKeyPem(), Found(text).Single());
        Assert.HasCount(1, Found(text.Replace("\n", "\\n", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void Several_keys_are_several() => Assert.HasCount(2, Found(Key.ExportPkcs8PrivateKeyPem() + "\n" + Key.ExportSubjectPublicKeyInfoPem() + "\n" + Key.ExportECPrivateKeyPem()));

    [TestMethod]
    public void A_public_key_is_none() => Assert.IsEmpty(Found(Key.ExportSubjectPublicKeyInfoPem()));

    [TestMethod]
    public void Beginnings_without_ends_take_no_longer_than_text() => Assert.IsEmpty(Found(string.Concat(Enumerable.Repeat("-----BEGIN PRIVATE KEY-----", 200_000)) + "-----END PRIVATE KEY-----"));

    private static List<string> Found(string text) => FoundParts.Of(PemBlock.Find, text);
}
