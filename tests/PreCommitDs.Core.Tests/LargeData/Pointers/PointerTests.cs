using System.Text;

namespace PreCommitDs.LargeData.Pointers;

[TestClass]
public sealed class PointerTests
{
    private const string Hash = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
    private const string Version = "version https://git-lfs.github.com/spec/v1\n";
    private const string Lfs = Version + "oid sha256:" + Hash + "\nsize 12345\n";

    [TestMethod]
    [DataRow(Lfs, 12345L)]
    [DataRow(Version + "oid sha256:" + Hash + "\nsize 0\n", 0L)]
    [DataRow(Version + "oid sha256:" + Hash + "\nsize 9223372036854775807\n", long.MaxValue)]
    [DataRow("version https://hawser.github.com/spec/v1\noid sha256:" + Hash + "\nsize 1\n", 1L)]
    [DataRow("version http://git-media.io/v/2\noid sha256:" + Hash + "\nsize 1\n", 1L)]
    [DataRow(Version + "ext-0-foo sha256:" + Hash + "\next-1-bar sha256:" + Hash + "\noid sha256:" + Hash + "\nsize 7\n", 7L)]
    [DataRow(Version + "oid sha256:" + Hash + "\nsize 7", 7L)]
    [DataRow("version https://git-lfs.github.com/spec/v1\r\noid sha256:" + Hash + "\r\nsize 7\r\n", 7L)]
    public void Pointers_of_git_lfs_are_read(string text, long size)
    {
        var pointer = Read("a.bin", text);
        Assert.AreEqual(new Pointer("Git LFS", size), pointer);
        Assert.IsTrue(pointer!.IsLfs);
    }

    [TestMethod]
    [DataRow("", "empty")]
    [DataRow("oid sha256:" + Hash + "\n" + Version + "size 1\n", "the version is not first")]
    [DataRow(Version + "size 1\noid sha256:" + Hash + "\n", "keys are not sorted")]
    [DataRow(Version + "oid sha256:" + Hash + "\n", "no size")]
    [DataRow(Version + "size 1\n", "no id")]
    [DataRow(Version + "oid sha256:" + Hash + "\nsize \n", "no number")]
    [DataRow(Version + "oid sha256:" + Hash + "\nsize -1\n", "below zero")]
    [DataRow(Version + "oid sha256:" + Hash + "\nsize 12a\n", "not a number")]
    [DataRow(Version + "oid sha256:" + Hash + "\nsize 1.5\n", "not whole")]
    [DataRow(Version + "oid sha256:" + Hash + "\nsize 99999999999999999999\n", "too large a number")]
    [DataRow(Version + "oid sha256:" + Hash + "0\nsize 1\n", "too long a hash")]
    [DataRow(Version + "oid sha256:4d7a\nsize 1\n", "too short a hash")]
    [DataRow(Version + "oid sha256:4D7A214614AB2935C943F9E0FF69D22EADBB8F32B1258DAAA5E2CA24D17E2393\nsize 1\n", "capitals")]
    [DataRow(Version + "oid md5:" + Hash + "\nsize 1\n", "another hash")]
    [DataRow("version https://git-lfs.github.com/spec/v2\noid sha256:" + Hash + "\nsize 1\n", "another version")]
    [DataRow(" " + Lfs, "a blank before it")]
    [DataRow("\ufeff" + Lfs, "a byte order mark before it")]
    [DataRow(Lfs + "x-more 1\n", "another key behind it")]
    [DataRow(Lfs + Lfs, "two of them")]
    [DataRow(Lfs + "<<<<<<< HEAD\n", "a conflict")]
    public void What_only_looks_like_a_pointer_of_git_lfs_is_none(string text, string why) => Assert.IsNull(Read("a.bin", text), why);

    [TestMethod]
    public void A_pointer_of_git_lfs_is_under_1024_bytes()
    {
        string Of(int length) => Version + "ext-0-" + new string('a', length - Lfs.Length - "ext-0- sha256:\n".Length - Hash.Length) + " sha256:" + Hash + "\n" + Lfs[Version.Length..];
        Assert.AreEqual(1023, Of(1023).Length);
        Assert.IsNotNull(Read("a", Of(1023)));
        Assert.IsNull(Read("a", Of(1024)));
    }

    [TestMethod]
    public void What_goes_on_behind_the_first_bytes_is_no_pointer() => Assert.IsNull(Pointer.Read("a", Encoding.ASCII.GetBytes(Lfs), Lfs.Length + 1));

    [TestMethod]
    [DataRow("outs:\n- md5: a\n  size: 12\n  path: data.csv\n", 12L)]
    [DataRow("outs:\n- md5: a.dir\n  size: 12\n  nfiles: 3\n  hash: md5\n  path: data\n", 12L)]
    [DataRow("outs:\n- md5: a\n  size: 12\n  path: a\n- md5: b\n  size: 30\n  path: b\n", 42L)]
    [DataRow("outs:\n- md5: a\n  path: data.csv\n", null)]
    [DataRow("md5: x\nfrozen: true\ndeps:\n- etag: e\n  size: 100\n  path: https://example.org/a.csv\nouts:\n- md5: a\n  size: 100\n  path: a.csv\n", 100L)]
    [DataRow("outs:\r\n- md5: a\r\n  size: 12\r\n  path: data.csv\r\n", 12L)]
    public void Pointers_of_DVC_are_read(string text, long? size) => Assert.AreEqual(new Pointer("DVC", size), Read("data.csv.dvc", text));

    [TestMethod]
    [DataRow("data.csv.dvc", "a,b\n1,2\n")]
    [DataRow("data.csv.dvc", "outs: []\n")]
    [DataRow("data.csv.dvc", "")]
    [DataRow("data.yaml", "outs:\n- md5: a\n  size: 12\n  path: data.csv\n")]
    [DataRow("dvc", "outs:\n- md5: a\n  size: 12\n  path: data.csv\n")]
    public void What_only_looks_like_a_pointer_of_DVC_is_none(string path, string text) => Assert.IsNull(Read(path, text));

    [TestMethod]
    [DataRow("/annex/objects/SHA256E-s31390--f50d7ac4c6b9031379986bc362fcefb65f1e52621ce1708d537e740fefc59cc0.mp3\n", 31390L)]
    [DataRow("/annex/objects/WORM-s3-m1289672605--file\n", 3L)]
    [DataRow("/annex/objects/MD5-s7--d41d8cd98f00b204e9800998ecf8427e", 7L)]
    [DataRow("/annex/objects/URL--http&c%%example.org%a\n", null)]
    [DataRow("/annex/objects/SHA256E-s5--abc\nmore may follow\n", 5L)]
    public void Pointers_of_git_annex_are_read(string text, long? size)
    {
        Assert.AreEqual(new Pointer("git-annex", size), Read("a.mp3", text));
        Assert.IsFalse(Read("a.mp3", text)!.IsLfs);
    }

    [TestMethod]
    [DataRow("/annex/objects/")]
    [DataRow("/annex/objects/\n")]
    [DataRow("/annex/objects/SHA256E-s5\n")]
    [DataRow("/annex/objects/--name\n")]
    [DataRow("/annex/objects/SHA256E-s5--\n")]
    [DataRow("annex/objects/SHA256E-s5--abc\n")]
    [DataRow("see /annex/objects/SHA256E-s5--abc\n")]
    public void What_only_looks_like_a_pointer_of_git_annex_is_none(string text) => Assert.IsNull(Read("a.mp3", text));

    private static Pointer? Read(string path, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        return Pointer.Read(path, content, content.Length);
    }
}
