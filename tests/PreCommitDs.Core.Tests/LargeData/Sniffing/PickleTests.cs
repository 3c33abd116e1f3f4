using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;
using PreCommitDs.LargeData.Kinds;

namespace PreCommitDs.LargeData.Sniffing;

[TestClass]
public sealed class PickleTests
{
    private static readonly FsCheck.Gen<(int Seed, int Protocol)> AnyOne = from seed in Gen.Choose(0, int.MaxValue - 1) from protocol in Gen.Choose(0, 5) select (seed, protocol);

    private static readonly FsCheck.Gen<(int Seed, int Protocol)> OldOne = from seed in Gen.Choose(0, int.MaxValue - 1) from protocol in Gen.Choose(0, 1) select (seed, protocol);

    [TestMethod]
    public void Whatever_is_pickled_is_told_where_the_protocol_is_marked_or_a_memo_is_kept() => Property.Holds(AnyOne, sample =>
    {
        var pickler = new Pickler(new Random(sample.Seed), sample.Protocol);
        var content = pickler.Pickle();
        // What is cut off after a few opcodes alone may be anything.
        if (sample.Protocol < 2 && content.Length > Sniffer.HeadLength) return;
        Assert.AreEqual(sample.Protocol >= 2 || pickler.HasMemo, Sniff.Of("notes", content).Format == PickleFormats.Pickle, Encoding.Latin1.GetString(content));
    }, times: 2000);

    [TestMethod]
    public void Named_as_one_every_pickle_is_told_even_a_number_alone() => Property.Holds(AnyOne, sample =>
    {
        var content = new Pickler(new Random(sample.Seed), sample.Protocol).Pickle();
        if (sample.Protocol < 2 && content.Length > Sniffer.HeadLength) return;
        foreach (var name in (string[])["a.pkl", "a.pickle", "a.p"]) Assert.AreEqual("pickle", Sniff.Of(name, content).Name, Encoding.Latin1.GetString(content));
    }, times: 1000);

    [TestMethod]
    public void Another_byte_in_place_of_the_last_makes_no_pickle_of_the_old_protocols() => Property.Holds(OldOne, sample =>
    {
        var random = new Random(sample.Seed);
        var content = new Pickler(random, sample.Protocol).Pickle();
        if (content.Length > Sniffer.HeadLength) return;
        content[^1] ^= (byte)random.Next(1, 256);
        Assert.AreNotEqual(PickleFormats.Pickle, Sniff.Of("notes", content).Format, Encoding.Latin1.GetString(content));
    }, times: 1000);

    [TestMethod]
    public void Text_behind_the_end_makes_no_pickle_of_the_old_protocols() => Property.Holds(OldOne, sample =>
    {
        var random = new Random(sample.Seed);
        byte[] content = [.. new Pickler(random, sample.Protocol).Pickle(), .. Enumerable.Range(0, random.Next(1, 60)).Select(_ => (byte)" \nabcdefghijklmnopqrstuvwxyzABCXYZ0123456789()[]"[random.Next(47)])];
        if (content.Length > Sniffer.HeadLength) return;
        Assert.AreNotEqual(PickleFormats.Pickle, Sniff.Of("notes", content).Format, Encoding.Latin1.GetString(content));
    }, times: 1000);

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(4)]
    public void Several_in_one_file_are_told(int protocol)
    {
        var content = new List<byte>();
        for (var i = 0; i < 5; i++)
        {
            var pickler = new Pickler(new Random(i), protocol);
            var one = pickler.Pickle();
            if (protocol >= 2 || pickler.HasMemo) content.AddRange(one);
        }

        Assert.AreEqual("pickle", Sniff.Name([.. content]));
    }

    [TestMethod]
    [DataRow("(lp0\n", "V", "\np1\na.")]
    [DataRow("(dp0\nVkey\np1\n", "V", "\np2\ns.")]
    [DataRow("", "V", "\np0\n.")]
    [DataRow("(lp0\n", "S'", "'\np1\na.")]
    public void A_pickle_whose_text_goes_on_behind_the_head_is_told_by_its_name(string before, string start, string after) =>
        Assert.AreEqual("pickle", Sniff.Of("a.pkl", Encoding.ASCII.GetBytes(before + start + new string('x', 10_000) + after)).Name);

    [TestMethod]
    public void A_pickle_of_protocol_1_whose_text_goes_on_behind_the_head_is_told_by_its_name()
    {
        byte[] content = [(byte)']', (byte)'q', 0, (byte)'X', 0x10, 0x27, 0, 0, .. Enumerable.Repeat((byte)'x', 10_000), (byte)'q', 1, (byte)'a', (byte)'.'];
        Assert.AreEqual("pickle", Sniff.Of("a.pkl", content).Name);
    }

    [TestMethod]
    [DataRow(2)]
    [DataRow(5)]
    public void A_large_array_behind_a_mark_of_the_protocol_is_told(int protocol)
    {
        byte[] content = [0x80, (byte)protocol, (byte)'B', 0, 0, 1, 0, .. new byte[65536], (byte)'.'];
        Assert.AreEqual("pickle", Sniff.Name(content));
    }

    [TestMethod]
    [DataRow("VALUE\np1\n")]
    [DataRow("(some words)\n.")]
    [DataRow("cos\nsystem\n")]
    [DataRow("}\n.")]
    [DataRow("(1)")]
    [DataRow("I am text.")]
    [DataRow("I1\n.")]
    [DataRow("N.")]
    [DataRow("].")]
    [DataRow("Sentences end.\np0\n.")]
    [DataRow("g0\n.p0\n.")]
    [DataRow("(lp0\nI1\naa.")]
    [DataRow("(lp0\nI1\na")]
    [DataRow("(lp\nI1\na.")]
    public void What_the_machine_would_refuse_or_any_text_may_be_is_none(string text) => Assert.AreNotEqual("pickle", Sniff.Name(Encoding.ASCII.GetBytes(text)));

    [TestMethod]
    [DataRow("80020a0a0a0a")]
    [DataRow("8002")]
    [DataRow("80064b012e")]
    [DataRow("80014b012e")]
    [DataRow("80022e")]
    [DataRow("8002302e")]
    [DataRow("80024b014b022e")]
    public void Bytes_behind_a_mark_that_make_no_sense_are_none(string hex) => Assert.AreNotEqual("pickle", Sniff.Name(Convert.FromHexString(hex)));
}
