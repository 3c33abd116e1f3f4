using System.Security.Cryptography;
using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Secrets.Checks;

/// <summary>Keys that .NET has just made, in every form it writes, and OpenSSH's by its description.</summary>
[TestClass]
public sealed class PemPrivateKeyTests
{
    private static readonly RSA Rsa = RSA.Create(2048);
    private static readonly ECDsa Curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly PbeParameters Passphrase = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 10);

    private static readonly Dictionary<string, (string Pem, PemKind Kind)> Keys = new(StringComparer.Ordinal)
    {
        ["PKCS #1"] = (Rsa.ExportRSAPrivateKeyPem(), PemKind.Private),
        ["PKCS #8"] = (Rsa.ExportPkcs8PrivateKeyPem(), PemKind.Private),
        ["SEC 1"] = (Curve.ExportECPrivateKeyPem(), PemKind.Private),
        ["curve in PKCS #8"] = (Curve.ExportPkcs8PrivateKeyPem(), PemKind.Private),
        ["encrypted"] = (Rsa.ExportEncryptedPkcs8PrivateKeyPem("made up", Passphrase), PemKind.EncryptedPrivate),
        ["encrypted curve"] = (Curve.ExportEncryptedPkcs8PrivateKeyPem("made up", Passphrase), PemKind.EncryptedPrivate),
        ["headers"] = (Block("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n" + Lines(new byte[608])), PemKind.EncryptedPrivate),
        ["OpenSSH"] = (Block("OPENSSH PRIVATE KEY", Lines(OpenSsh("none"))), PemKind.Private),
        ["OpenSSH, encrypted"] = (Block("OPENSSH PRIVATE KEY", Lines(OpenSsh("aes256-ctr"))), PemKind.EncryptedPrivate),
        ["OpenSSH, encrypted and sealed"] = (Block("OPENSSH PRIVATE KEY", Lines(OpenSsh("aes256-gcm@openssh.com", 16))), PemKind.EncryptedPrivate),
        ["OpenSSH under another label"] = (Block("RSA PRIVATE KEY", Lines(OpenSsh("none"))), PemKind.Private),
    };

    public static IEnumerable<object[]> EveryKey => Keys.Keys.Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(EveryKey))]
    public void Keys_are_told_in_every_writing(string name)
    {
        var (pem, kind) = Keys[name];
        foreach (var form in Writings(pem))
        {
            Assert.AreEqual(kind, PemPrivateKey.KindOf(Encoding.ASCII.GetBytes(form)), form);
            Assert.AreEqual(TokenVerdict.Proven, PemPrivateKey.Check(Encoding.ASCII.GetBytes(form)));
        }
    }

    [TestMethod]
    [DynamicData(nameof(EveryKey))]
    public void Shortened_keys_are_refuted(string name)
    {
        var lines = Keys[name].Pem.Split('\n');
        string[] shortened = [.. lines.Take(lines.Length / 2), .. lines.Skip(lines.Length / 2 + 1)];
        // Nothing but its length tells of one that is encrypted as a whole.
        if (name != "headers")
            Assert.AreEqual(TokenVerdict.Refuted, PemPrivateKey.Check(Encoding.ASCII.GetBytes(string.Join('\n', shortened))));
        Assert.AreEqual(TokenVerdict.Refuted, PemPrivateKey.Check(Encoding.ASCII.GetBytes(lines[0] + "\n" + lines[^1])), "nothing between");
        Assert.AreEqual(TokenVerdict.Refuted, PemPrivateKey.Check(Encoding.ASCII.GetBytes(lines[0] + "\n...\n" + lines[^1])), "dots");
        Assert.AreEqual(TokenVerdict.Unknown, PemPrivateKey.Check(Encoding.ASCII.GetBytes(string.Join('\n', lines[..^1]))), "no end");
    }

    [TestMethod]
    public void Public_ones_are_told_apart()
    {
        foreach (var pem in (string[])[Rsa.ExportRSAPublicKeyPem(), Curve.ExportSubjectPublicKeyInfoPem()])
        {
            Assert.AreEqual(PemKind.Public, PemPrivateKey.KindOf(Encoding.ASCII.GetBytes(pem)));
            Assert.AreEqual(TokenVerdict.Refuted, PemPrivateKey.Check(Encoding.ASCII.GetBytes(pem)));
            var mislabelled = pem.Replace("PUBLIC", "PRIVATE", StringComparison.Ordinal);
            Assert.AreEqual(TokenVerdict.Refuted, PemPrivateKey.Check(Encoding.ASCII.GetBytes(mislabelled)), mislabelled);
        }
    }

    [TestMethod]
    public void Another_end_than_its_start_is_none() =>
        Assert.AreEqual(PemKind.None, PemPrivateKey.KindOf(Encoding.ASCII.GetBytes(Keys["SEC 1"].Pem.Replace("END EC", "END RSA", StringComparison.Ordinal))));

    [TestMethod]
    public void A_change_of_anything_throws_nothing()
    {
        var samples = from name in Gen.Elements(Keys.Keys.ToArray())
                      from at in Gen.Choose(0, Keys[name].Pem.Length - 1)
                      from unit in Gen.Choose(0, 255)
                      from length in Gen.Choose(at, Keys[name].Pem.Length)
                      select (name, at, unit, length);
        Property.Holds(
            samples,
            sample =>
            {
                var bytes = Encoding.ASCII.GetBytes(Keys[sample.name].Pem);
                bytes[sample.at] = (byte)sample.unit;
                PemPrivateKey.Check(bytes);
                Assert.AreNotEqual(TokenVerdict.Proven, PemPrivateKey.Check(bytes.AsSpan(0, sample.length - sample.length / 10)));
            },
            1000);
    }

    private static IEnumerable<string> Writings(string pem)
    {
        var lines = pem.Split('\n');
        yield return pem;
        foreach (var line in (string[])["\r\n", "\\n", "\\\\n", "\\r\\n", "\n    ", "\\n\" +\n    \"", "\" +\n\"", "\\n\",\n   \"", "\\n'\n'"]) yield return string.Join(line, lines);
        yield return pem.Replace("\n", "\\n", StringComparison.Ordinal).Replace("/", "\\/", StringComparison.Ordinal);
    }

    private static string Block(string label, string body) => $"-----BEGIN {label}-----\n{body}\n-----END {label}-----";

    private static string Lines(byte[] bytes) => string.Join('\n', Convert.ToBase64String(bytes).Chunk(70).Select(line => new string(line)));

    private static byte[] OpenSsh(string cipher, int tag = 0) =>
    [
        .. "openssh-key-v1\0"u8, .. WithLength(Encoding.ASCII.GetBytes(cipher)), .. WithLength("bcrypt"u8), .. WithLength([]), 0, 0, 0, 1,
        .. WithLength(new byte[51]), .. WithLength([.. Enumerable.Range(0, 160).Select(i => (byte)(i * 7))]), .. new byte[tag],
    ];

    private static byte[] WithLength(ReadOnlySpan<byte> bytes) => [0, 0, 0, (byte)bytes.Length, .. bytes];
}
