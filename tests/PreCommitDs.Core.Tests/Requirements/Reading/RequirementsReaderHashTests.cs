namespace PreCommitDs.Requirements.Reading;

[TestClass]
public sealed class RequirementsReaderHashTests
{
    private static readonly string Sha256 = new('a', 64);
    private static readonly string Sha384 = new('B', 96);
    private static readonly string Sha512 = new('0', 128);

    [TestMethod]
    public void Hashes_are_counted_in_every_way_of_writing()
    {
        string[] texts =
        [
            $"a==1 --hash=sha256:{Sha256} --hash=sha384:{Sha384}",
            $"a==1 \\\n    --hash=sha256:{Sha256} \\\n    --hash=sha512:{Sha512}",
            $"a==1 --hash sha256:{Sha256} --hash\tsha256:{Sha256}",
            $"a==1 --hash='sha256:{Sha256}' --hash \"sha256:{Sha256}\"",
            $"a==1 --has=sha256:{Sha256} --ha sha256:{Sha256}",
            $"a==1 \\\n    --hash=sha256:{Sha256} \\\n    --hash=sha256:{Sha256} # why",
            $"a==1 ; os_name == 'nt' --hash=sha256:{Sha256} --hash=sha256:{Sha256}",
            $"a @ https://e.com/a.zip --hash=sha256:{Sha256} --hash=sha256:{Sha256}",
            $"a==1 --config-settings=x=y --hash=sha256:{Sha256} --global-option=--hash=sha256:00 --hash=sha256:{Sha256}",
        ];
        foreach (var text in texts)
        {
            var file = ReadingSample.Read(text);
            Assert.AreEqual((2, null), (file.Entries.Single().Hashes, file.Entries[0].HashFault), text);
            Assert.IsEmpty(file.Faults);
            Assert.IsEmpty(file.StrayHashes);
        }
    }

    [TestMethod]
    [DataRow("a==1 --hash=sha256:", 6, "has 64 digits, this one has 0")]
    [DataRow("a==1 --hash=sha256:abc", 6, "has 64 digits, this one has 3")]
    [DataRow("a==1 --hash=sha512:abc", 6, "has 128 digits")]
    [DataRow("a==1 --hash=md5:abc", 6, "takes no md5")]
    [DataRow("a==1 --hash=abc", 6, "looks like")]
    [DataRow("a==1 --hash=sha256:xyz", 6, "letters a to f")]
    [DataRow("a==1  --hash sha256:abc", 14, "has 64 digits")]
    public void A_broken_hash_is_told_with_its_place(string text, int column, string message)
    {
        var fault = ReadingSample.Read(text).Entries.Single().HashFault!;
        Assert.AreEqual((1, column), (fault.Place.Line, fault.Place.Column));
        Assert.Contains(message, fault.Message);
    }

    [TestMethod]
    public void A_broken_hash_has_the_line_that_it_stands_on()
    {
        var fault = ReadingSample.Read($"# \u00e9\na==1 \\\n    --hash=sha256:{Sha256} \\\n    --hash=sha256:00").Entries.Single().HashFault!;
        Assert.AreEqual((4, 5), (fault.Place.Line, fault.Place.Column));
    }

    [TestMethod]
    [DataRow("--hash=sha256:00", "1:1")]
    [DataRow("a==1\n    --hash=sha256:00 \\\n    --hash=sha256:11\n", "2:5 3:5")]
    [DataRow("a==1 \\\n    --hash=sha256:00\n    --hash=sha256:11\n", "3:5")]
    [DataRow("a==1 \\\n# why\n    --hash=sha256:11\n", "3:5")]
    public void A_hash_of_no_line_is_stray(string text, string places) =>
        Assert.AreEqual(places, string.Join(' ', ReadingSample.Read(text).StrayHashes.Select(static place => $"{place.Line}:{place.Column}")));
}
