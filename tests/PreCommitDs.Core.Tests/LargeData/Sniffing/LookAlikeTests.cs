using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;
using PreCommitDs.LargeData.Kinds;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Sources, settings and prose are no data that may not be committed at any size, whatever they begin with.</summary>
[TestClass]
public sealed class LookAlikeTests
{
    /// <summary>Names that sources and texts have, some of which data has too.</summary>
    private static readonly string[] Names =
        ["x", "x.txt", "x.py", "x.json", "x.yaml", "x.md", "x.csv", "x.xml", "x.pt", "x.jl", "x.ann", "x.plan", "x.engine", "x.lite", "x.vec", "x.p", "x.sav", "x.sql", "x.rdb", "x.ldb", "x.ort", "x.bin", "x.model", "x.ckpt", "x.mdb", "x.index"];

    /// <summary>What begins opcodes of pickle, marks of formats and lines of sources.</summary>
    private static readonly string[] Pieces =
        ["p0\n", "(", ")", "l", "d", "V", "S'", "I", "F1.0", ".", "\n", "\n.\n", "c", "a", "s", "0", "1", "12", "N", "X", "U", "K", "q", "r", " ", "{", "}", "[", "]", "\"", ":", ",", ";", "tree\nversion", "import os\n", "def f():\n    ", "= ", "#", "//", "<net", "GGU", "PK", "IxF", "é", "漢", "🚀", "\t", "\r\n", "- "];

    /// <summary>Behind which nothing is a pickle: by chance some text is one in truth, such as <c>Very\n.</c></summary>
    private const string NoPickle = "\n~";

    private static readonly string FixtureFolder = Path.Combine(SourceTree.Fixtures("block-large-data"), "look-alikes");

    public static IEnumerable<object[]> Fixtures => Directory.GetFiles(FixtureFolder, "*", SearchOption.AllDirectories).Select(static file => (object[])[Path.GetRelativePath(FixtureFolder, file).Replace('\\', '/')]);

    [TestMethod]
    [DynamicData(nameof(Fixtures))]
    public void A_look_alike_is_what_its_name_says(string name)
    {
        var content = File.ReadAllBytes(Path.Combine(FixtureFolder, name));
        IsHarmless(name, content);
        IsHarmless("x", content);
        IsHarmless("x.txt", content);
    }

    [TestMethod]
    public void Every_text_file_of_this_repository_is_harmless()
    {
        var top = Path.GetFullPath(Path.Combine(SourceTree.Core, "..", ".."));
        var count = 0;
        foreach (var file in ((string[])["src", "tests", "docs", "hooks", "install"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(top, folder), "*", SearchOption.AllDirectories)))
        {
            var path = Path.GetRelativePath(top, file).Replace('\\', '/');
            if (path.Contains("/bin/", StringComparison.Ordinal) || path.Contains("/obj/", StringComparison.Ordinal) || path.Contains("fixtures/block-large-data/formats", StringComparison.Ordinal)) continue;
            var content = File.ReadAllBytes(file);
            if (content.AsSpan().Contains((byte)0) || !System.Text.Unicode.Utf8.IsValid(content)) continue;
            IsHarmless(path, content);
            IsHarmless("x", content);
            count++;
        }

        Assert.IsGreaterThan(500, count);
    }

    [TestMethod]
    public void Random_printable_text_is_harmless() => Property.Holds(Samples, sample =>
    {
        var random = new Random(sample.Seed);
        var text = new StringBuilder().Append((char)(random.Next(2) == 0 ? 'A' + random.Next(26) : 'a' + random.Next(26)));
        for (var i = random.Next(Sizes[random.Next(Sizes.Length)]); i > 0; i--) text.Append(random.Next(20) == 0 ? '\n' : (char)random.Next(' ', 0x7f));
        IsHarmless(sample.Name, Encoding.ASCII.GetBytes(text.Append(NoPickle).ToString()));
    }, times: 3000);

    [TestMethod]
    public void Pieces_of_sources_and_of_marks_are_harmless_behind_a_word() => Property.Holds(Samples, sample =>
    {
        var random = new Random(sample.Seed);
        var text = new StringBuilder(new[] { "import", "The ", "class ", "Set ", "Values: ", "from ", "Items\n" }[random.Next(7)]);
        for (var i = random.Next(Sizes[random.Next(Sizes.Length)] / 2); i > 0; i--) text.Append(Pieces[random.Next(Pieces.Length)]);
        IsHarmless(sample.Name, Encoding.UTF8.GetBytes(text.Append(NoPickle).ToString()));
    }, times: 3000);

    [TestMethod]
    public void Random_JSON_is_harmless() => Property.Holds(Samples, sample =>
    {
        var random = new Random(sample.Seed);
        var text = new StringBuilder();
        Json(text, new JsonNoise(random, isPython: false), random, 4);
        IsHarmless(sample.Name, Encoding.UTF8.GetBytes(text.ToString()));
    }, times: 2000);

    [TestMethod]
    public void Random_YAML_is_harmless() => Property.Holds(Samples, sample =>
    {
        var random = new Random(sample.Seed);
        var text = new StringBuilder(random.Next(2) == 0 ? "---\n" : "");
        for (var i = random.Next(80); i > 0; i--)
        {
            text.Append(' ', random.Next(4) * 2).Append(random.Next(3) == 0 ? "- " : "");
            text.Append(new[] { "name: ", "on:\n", "steps:\n", "I: ", "p0: ", "version: ", "\"quoted\": ", "# " }[random.Next(8)]).Append(new[] { "1", "true", "text", "[a, b]", "{a: 1}", "'x'", "|" }[random.Next(7)]).Append('\n');
        }

        IsHarmless(sample.Name, Encoding.UTF8.GetBytes(text.ToString()));
    }, times: 1000);

    [TestMethod]
    public void Random_text_of_any_script_and_encoding_is_harmless() => Property.Holds(Samples, sample =>
    {
        var random = new Random(sample.Seed);
        var (low, high) = new[] { (0x20, 0x7e), (0xa1, 0x24f), (0x391, 0x3c9), (0x410, 0x44f), (0x5d0, 0x5ea), (0x621, 0x64a), (0x904, 0x939), (0x3041, 0x3096), (0x4e00, 0x9fff), (0xac00, 0xd7a3), (0x1f300, 0x1f64f) }[random.Next(11)];
        var text = new StringBuilder();
        for (var i = random.Next(Sizes[random.Next(Sizes.Length)]); i > 0; i--) text.Append(random.Next(8) == 0 ? " " : random.Next(30) == 0 ? "\r\n" : new Rune(random.Next(low, high + 1)).ToString());
        Encoding encoding = random.Next(4) switch { 0 => Encoding.Unicode, 1 => Encoding.BigEndianUnicode, 2 => Encoding.UTF32, _ => Encoding.UTF8 };
        IsHarmless(sample.Name, [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())]);
    }, times: 2000);

    [TestMethod]
    [DataRow("analysis.jl.gz", "module Analysis\nusing Plots\nend\n")]
    [DataRow("tutor.pt.gz", "Este texto foi escrito em portugues, e nada mais.\n")]
    [DataRow("letter.ann.gz", "T1\tPerson 0 4\tAnna\n")]
    [DataRow("family.p.gz", "parent(anna, bert).\n")]
    [DataRow("short.rdb.gz", "agasc_id\tn_noids\n4N\t4N\n115345072\t4\n")]
    [DataRow("model.onnx.gz", "a note about where the model has gone\n")]
    public void Text_that_is_compressed_is_as_harmless_as_it_was(string name, string text) => IsHarmless(name, Gzipped(text));

    [TestMethod]
    [DataRow("family.p.bz2")]
    [DataRow("release.plan.xz")]
    [DataRow("game.sav.zst")]
    [DataRow("warp.engine.lz4")]
    public void A_name_that_others_have_too_tells_nothing_of_what_is_compressed(string name)
    {
        byte[] content = name[name.LastIndexOf('.')..] switch
        {
            ".bz2" => [.. "BZh9"u8, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, .. new byte[40]],
            ".xz" => [0xfd, .. "7zXZ"u8, 0, .. new byte[40]],
            ".zst" => [0x28, 0xb5, 0x2f, 0xfd, .. new byte[40]],
            _ => [0x04, 0x22, 0x4d, 0x18, .. new byte[40]],
        };
        Assert.AreEqual(DataKind.Archive, Sniff.Of(name, content).Format?.Kind);
    }

    [TestMethod]
    [DataRow("PyTorch checkpoint", "net.pt.xz")]
    [DataRow("joblib dump", "net.joblib.xz")]
    [DataRow("SQLite database", "app.sqlite.xz")]
    public void A_name_of_its_own_tells_what_is_compressed(string format, string name) => Assert.AreEqual(format + " (xz)", Sniff.Of(name, [0xfd, .. "7zXZ"u8, 0, .. new byte[40]]).Name);

    private static readonly int[] Sizes = [10, 60, 400, 6000];

    private static FsCheck.Gen<(string Name, int Seed)> Samples => from name in Gen.Elements(Names) from seed in Gen.Choose(0, int.MaxValue - 1) select (name, seed);

    private static byte[] Gzipped(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal)) stream.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private static void IsHarmless(string name, byte[] content)
    {
        foreach (var wantsText in (bool[])[true, false])
        {
            var sniffed = Sniff.Of(name, content, wantsText: wantsText);
            Assert.IsNull(LargeDataRules.AtAnySize(sniffed.Format?.Kind), $"{name} is told as {sniffed.Name}: {Encoding.Latin1.GetString(content.AsSpan(0, Math.Min(content.Length, 200)))}");
        }
    }

    private static void Json(StringBuilder text, JsonNoise noise, Random random, int depth)
    {
        text.Append(noise.Space());
        var count = random.Next(5);
        switch (depth == 0 ? 2 : random.Next(depth == 4 ? 2 : 3))
        {
            case 0:
                text.Append('[');
                for (var i = 0; i < count; i++)
                {
                    if (i > 0) text.Append(',');
                    Json(text, noise, random, depth - 1);
                }

                text.Append(']');
                break;
            case 1:
                text.Append('{');
                for (var i = 0; i < count; i++)
                {
                    if (i > 0) text.Append(',');
                    text.Append(noise.Space()).Append(noise.Quote(noise.Text())).Append(noise.Space()).Append(':');
                    Json(text, noise, random, depth - 1);
                }

                text.Append('}');
                break;
            default:
                text.Append(noise.Scalar());
                break;
        }

        text.Append(noise.Space());
    }
}
