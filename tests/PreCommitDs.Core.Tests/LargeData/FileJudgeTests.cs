using System.Text;
using PreCommitDs.Files;
using PreCommitDs.LargeData.Limits;
using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.LargeData;

[TestClass]
public sealed class FileJudgeTests
{
    private const long Limit = 500 << 10;
    private const long Fixture = 100 << 10;

    private static readonly byte[] Text = Encoding.ASCII.GetBytes("some words of text\n");
    private static readonly byte[] Pickled = Convert.FromHexString("80024b052e");
    private static readonly byte[] Database = [.. "SQLite format 3\0"u8, .. new byte[84]];
    private static readonly byte[] Pointer = Encoding.ASCII.GetBytes("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n");

    [TestMethod]
    [DataRow(0L, null)]
    [DataRow(Limit, null)]
    [DataRow(Limit + 1, "large-file")]
    [DataRow(long.MaxValue, "large-file")]
    public void A_new_file_may_be_as_large_as_its_limit(long size, string? rule) => Is(rule, Change.New("a.txt", size), Text);

    [TestMethod]
    [DataRow("a.pkl", "pickle-file")]
    [DataRow("a.txt", "pickle-file")]
    [DataRow("a", "pickle-file")]
    public void A_pickle_is_one_whatever_it_is_called(string path, string rule)
    {
        Is(rule, Change.New(path, Pickled.Length), Pickled);
        Assert.AreEqual(path != "a.pkl", Judge(Change.New(path, Pickled.Length), Pickled)!.IsDisguised);
    }

    [TestMethod]
    public void Models_pickles_and_databases_pass_at_no_size()
    {
        Is("database-file", Change.New("a.sqlite", 8192), Database);
        Is("model-file", Change.New("a.gguf", 24), [.. "GGUF"u8, 3, 0, 0, 0, .. new byte[16]]);
        Is("model-file", Change.New("a.ipynb", 24), [.. "GGUF"u8, 3, 0, 0, 0, .. new byte[16]]);
        Is(null, Change.New("a.png", 24), [0x89, .. "PNG"u8, .. new byte[20]]);
    }

    [TestMethod]
    [DataRow("tests/a.sqlite", Fixture, null)]
    [DataRow("tests/a.sqlite", Fixture + 1, "database-file")]
    [DataRow("docs/deep/a.sqlite", 8192L, null)]
    [DataRow("src/a.sqlite", 8192L, "database-file")]
    public void Fixtures_pass_up_to_100_KiB(string path, long size, string? rule) => Is(rule, Change.New(path, size), Database);

    [TestMethod]
    public void Large_files_among_fixtures_are_large_files()
    {
        Is(null, Change.New("tests/a.csv", Limit), Text);
        Is("large-file", Change.New("tests/a.csv", Limit + 1), Text);
    }

    [TestMethod]
    public void A_lower_limit_holds_among_fixtures_too_above_100_KiB()
    {
        var options = new LargeDataOptions { Limits = [new("csv", 10)] };
        Is(null, Change.New("tests/a.csv", Fixture), Text, options);
        Is("large-file", Change.New("tests/a.csv", Fixture + 1), Text, options);
        Is("large-file", Change.New("src/a.csv", 11), Text, options);
        Is(null, Change.New("src/a.txt", 11), Text, options);
    }

    [TestMethod]
    public void A_limit_of_its_own_lets_a_kind_in_up_to_it()
    {
        var options = new LargeDataOptions { Limits = [new("database", 8192), new("pkl", 5)] };
        Is(null, Change.New("a.sqlite", 8192), Database, options);
        Is("database-file", Change.New("a.sqlite", 8193), Database, options);
        Is(null, Change.New("a.pkl", 5), Pickled, options);
        Is("pickle-file", Change.New("a.pickle", 5), Pickled, options);
    }

    [TestMethod]
    public void A_package_of_R_may_bring_its_data_up_to_the_limit()
    {
        var package = new Surroundings { Paths = ["pkg/DESCRIPTION"] };
        Is(null, Change.New("pkg/inst/extdata/a.sqlite", 8192), Database, surroundings: package);
        Is("database-file", Change.New("pkg/inst/extdata/a.sqlite", Limit + 1), Database, surroundings: package);
        Is("database-file", Change.New("inst/extdata/a.sqlite", 8192), Database, surroundings: package);
        Is("session-file", Change.New("pkg/data/.RData", 10), Text, surroundings: package);
    }

    [TestMethod]
    public void A_pointer_of_git_lfs_passes_where_it_is_expected()
    {
        Is(null, Change.New("a.bin", Pointer.Length) with { IsForLfs = true }, Pointer);
        Is("lfs-untracked-pointer", Change.New("a.bin", Pointer.Length), Pointer);
        Is(null, Change.Changed("a.bin", 100, Pointer.Length), Pointer);
    }

    [TestMethod]
    public void A_file_itself_where_a_pointer_is_expected_does_not_pass()
    {
        Is("lfs-raw-file", Change.New("a.bin", Text.Length) with { IsForLfs = true }, Text);
        Is("lfs-raw-file", Change.Changed("a.bin", 5, 5) with { IsForLfs = true }, Text[..5]);
        Is(null, Change.New("a.bin", 0) with { IsForLfs = true }, []);
    }

    [TestMethod]
    public void What_a_pointer_stands_for_may_have_a_limit()
    {
        var options = new LargeDataOptions { MaxPointerSize = 12344 };
        var suspect = Judge(Change.New("a.bin", Pointer.Length) with { IsForLfs = true }, Pointer, options);
        Assert.AreEqual(LargeDataRules.LargePointer, suspect?.Rule);
        Assert.AreEqual(12345, suspect!.File.Size);
        Is(null, Change.New("a.bin", Pointer.Length) with { IsForLfs = true }, Pointer, new LargeDataOptions { MaxPointerSize = 12345 });
        Is("large-pointer", Change.New("a.csv.dvc", 40), Encoding.ASCII.GetBytes("outs:\n- md5: a\n  size: 99999\n  path: a\n"), options, isCut: true);
    }

    [TestMethod]
    public void What_is_allowed_passes_whatever_it_is()
    {
        var options = new LargeDataOptions { Allowed = [new AllowedFile(static path => path.EndsWith(".sqlite", StringComparison.Ordinal), 8192, null)] };
        Is(null, Change.New("a.sqlite", 8192), Database, options);
        Is("database-file", Change.New("a.sqlite", 8193), Database, options);
        Is(null, Change.New("node_modules/a.sqlite", 10), Text, options);
        Is("lfs-raw-file", Change.New("a.sqlite", 8192) with { IsForLfs = true }, Database, options);
    }

    [TestMethod]
    public void What_lies_in_a_generated_folder_is_told_as_that_at_any_size_if_it_is_new()
    {
        Is("environment-folder", Change.New("node_modules/a.js", 1), Text);
        Is("cache-folder", Change.New("a/__pycache__/b.pyc", 1), Text);
        Is("raw-data", Change.New("data/raw/a.csv", 1), Text);
        Is(null, Change.Changed("node_modules/a.js", 1, 2), Text);
        Assert.AreEqual("node_modules", Judge(Change.New("node_modules/a/b.js", 1), Text)!.Folder?.Path);
    }

    [TestMethod]
    [DataRow(0L, Limit, false)]
    [DataRow(100L, Limit + 1, true)]
    [DataRow(Limit, Limit + 1, true)]
    [DataRow(Limit + 1, Limit + 2, false)]
    [DataRow(Limit + 1, Limit + 1 + Limit, false)]
    [DataRow(Limit + 1, Limit + 2 + Limit, true)]
    [DataRow(10 * Limit, 9 * Limit, false)]
    [DataRow(10 * Limit, 10 * Limit, false)]
    [DataRow(10 * Limit, 11 * Limit, false)]
    [DataRow(10 * Limit, (11 * Limit) + 1, true)]
    [DataRow(100L, 20_000_000L, true)]
    public void A_file_is_flagged_where_it_grows_over_its_limit_or_by_more(long oldSize, long size, bool isFlagged)
    {
        var suspect = Judge(Change.Changed("a.csv", oldSize, size), Text);
        Assert.AreEqual(isFlagged, suspect is not null && FileJudge.Grown(suspect, oldSize) is { } grown && grown.Rule == LargeDataRules.GrownFile && grown.OldSize == oldSize);
    }

    [TestMethod]
    public void The_first_bytes_of_a_file_without_any_say_nothing() => Is(null, Change.New("a.pkl", 0), []);

    [TestMethod]
    public void Options_are_asked_for_by_the_name_that_the_user_gives()
    {
        var asked = new List<string>();
        var judge = new FileJudge(name =>
        {
            asked.Add(name);
            return new LargeDataOptions();
        }, new Surroundings());
        judge.Judge(new FileChange("sub/a.txt", "a.txt", null, 3), "abc"u8);
        Assert.AreEqual("a.txt", string.Join(' ', asked.Distinct()));
    }

    private static void Is(string? rule, FileChange file, byte[] content, LargeDataOptions? options = null, Surroundings? surroundings = null, bool isCut = false) =>
        Assert.AreEqual(rule is null ? null : "block-large-data/" + rule, Judge(isCut ? file with { Size = content.Length } : file, content, options, surroundings)?.Rule.Id, file.Path);

    private static Suspect? Judge(FileChange file, byte[] content, LargeDataOptions? options = null, Surroundings? surroundings = null) =>
        new FileJudge(_ => options ?? new LargeDataOptions(), surroundings ?? new Surroundings()).Judge(file, content.AsSpan(0, Math.Min(content.Length, Sniffer.HeadLength)));
}
