using System.Diagnostics;
using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;
using PreCommitDs.LargeData.Folders;
using PreCommitDs.LargeData.Kinds;
using PreCommitDs.LargeData.Pointers;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Nothing that the first bytes of a file hold makes any of this fail, or take long.</summary>
[TestClass]
public sealed class HostileHeadTests
{
    private static readonly string[] Names = [.. FormatTable.All.SelectMany(static format => format.Extensions).Select(static extension => "x" + extension), "x", "x.csv.gz", "x.pkl.xz", "saved_model.pb", "MANIFEST-000001", "a.zarr/0", "x.dvc"];

    private static readonly byte[][] Heads = [.. FormatFixture.All.Select(static fixture => fixture.Content)];

    [TestMethod]
    public void Random_bytes_are_looked_at_and_nothing_happens() => Property.Holds(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        var head = new byte[random.Next(300)];
        random.NextBytes(head);
        Look(head, random);
    }, times: 3000);

    [TestMethod]
    public void Heads_that_are_cut_changed_and_lengthened_are_looked_at_and_nothing_happens() => Property.Holds(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        var head = Heads[random.Next(Heads.Length)].ToList();
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(head.Count + 1);
            switch (random.Next(5))
            {
                case 0: head.RemoveRange(at, head.Count - at); break;
                case 1: head.RemoveRange(at, Math.Min(random.Next(20), head.Count - at)); break;
                case 2: head.InsertRange(at, Enumerable.Range(0, random.Next(20)).Select(_ => (byte)random.Next(256))); break;
                case 3 when head.Count > 0: head[at % head.Count] ^= (byte)(1 << random.Next(8)); break;
                default: for (var j = at; j < Math.Min(head.Count, at + random.Next(1, 9)); j++) head[j] = 0xff; break;
            }
        }

        Look([.. head], random);
    }, times: 6000);

    [TestMethod]
    public void Every_short_beginning_of_every_format_is_looked_at_and_nothing_happens()
    {
        var random = new Random(1);
        foreach (var head in Heads)
            for (var length = 0; length <= Math.Min(64, head.Length); length++) Look(head[..length], random);
    }

    [TestMethod]
    public void Every_format_by_itself_stands_every_short_beginning_of_every_other()
    {
        foreach (var head in Heads)
            for (var length = 1; length <= Math.Min(40, head.Length); length++)
                foreach (var format in FormatTable.All) format.IsIn(head.AsSpan(0, length), length == 40 ? long.MaxValue : length, isText: false);
    }

    [TestMethod]
    [DataRow("(")]
    [DataRow("}p0\n")]
    [DataRow("(lp0\n")]
    [DataRow("N0")]
    [DataRow("I1\n")]
    [DataRow("V\n")]
    [DataRow("a,")]
    [DataRow("a,b\n")]
    [DataRow("\"")]
    [DataRow("{\"a\"\n")]
    [DataRow("\t")]
    [DataRow(" ")]
    [DataRow("\n")]
    [DataRow("PK\u0003\u0004")]
    [DataRow("PK\u0003\u0004\0\0\u0008\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")]
    [DataRow("\n\u0001")]
    [DataRow("\n\0")]
    [DataRow("\u0008\u0001\u0012\0")]
    [DataRow("\u0080\u0002(")]
    [DataRow("1 2\na ")]
    [DataRow("1 100\na 1")]
    [DataRow("II*\0\u0008\0\0\0\u00ff\u00ff")]
    [DataRow("\u00ff\u00fb\u0090\0")]
    [DataRow("\u001f\u008b\u0008\0\0\0\0\0\0\0")]
    [DataRow("<net ")]
    [DataRow(">")]
    [DataRow("@a\nA\n+\n")]
    [DataRow("%PDF")]
    [DataRow("outs:\n- size: 1\n")]
    public void A_head_full_of_the_same_takes_no_time(string piece)
    {
        var head = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(piece, (Sniffer.HeadLength / piece.Length) + 1)))[..Sniffer.HeadLength];
        var best = TimeSpan.MaxValue;
        // On a busy machine some tries take long, all never do.
        for (var i = 0; i < 5 || (best.TotalMilliseconds >= 20 && i < 50); i++)
        {
            var watch = Stopwatch.StartNew();
            Look(head, new Random(i));
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        Assert.IsLessThan(20, best.TotalMilliseconds);
    }

    private static void Look(byte[] head, Random random)
    {
        head = head.Length > Sniffer.HeadLength ? head[..Sniffer.HeadLength] : head;
        var size = random.Next(4) switch { 0 => long.MaxValue, 1 => head.Length + random.NextInt64(1L << 40), _ => head.Length };
        var name = Names[random.Next(Names.Length)];
        var sniffed = Sniffer.Look(name, head, size, wantsText: random.Next(2) == 0);
        Assert.AreEqual(sniffed.Format is null, sniffed.Name.Length == 0);
        Assert.IsFalse(sniffed is { Format: null, IsDisguised: true });
        Pointer.Read(name, head, size);
        LeftFiles.Of(name, head);
    }
}
