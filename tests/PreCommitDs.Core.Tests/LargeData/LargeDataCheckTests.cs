using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using PreCommitDs.Files;
using PreCommitDs.Harness;
using PreCommitDs.LargeData.Limits;
using PreCommitDs.Reporting;

namespace PreCommitDs.LargeData;

[TestClass]
public sealed class LargeDataCheckTests
{
    private const long Limit = 500 << 10;
    private const string First = "1111111111111111111111111111111111111111";
    private const string Second = "2222222222222222222222222222222222222222";

    private static readonly byte[] Text = Encoding.ASCII.GetBytes("some words of text\n");

    [TestMethod]
    public void A_file_that_was_only_moved_is_judged_by_what_it_was()
    {
        var moved = new Surroundings { Moved = { ["same.csv"] = Limit * 3, ["little.csv"] = Limit * 3, ["much.csv"] = Limit * 3, ["over.csv"] = 10, ["a.sqlite"] = 8192 } };
        var flagged = Check(moved, [Change.New("same.csv", Limit * 3), Change.New("little.csv", (Limit * 3) + 5), Change.New("much.csv", (Limit * 4) + 1), Change.New("over.csv", Limit + 1), Change.New("new.csv", Limit + 1)]);
        Assert.AreEqual("grown-file much.csv, large-file new.csv, grown-file over.csv", Told(flagged));
    }

    [TestMethod]
    public void A_database_that_was_only_moved_passes()
    {
        byte[] database = [.. "SQLite format 3\0"u8, .. new byte[84]];
        var check = new LargeDataCheck(new FileJudge(_ => new LargeDataOptions(), new Surroundings()), new CommitLimits(), new Surroundings { Moved = { ["new/a.sqlite"] = 8192 } }, static name => name);
        check.Look(Change.New("new/a.sqlite", 8192), database);
        Assert.IsEmpty(check.Finish());
    }

    [TestMethod]
    public void What_weighs_most_comes_first_and_the_same_weight_by_name()
    {
        var flagged = Check(new Surroundings(), [Change.New("b.csv", Limit + 1), Change.New("a.csv", Limit + 1), Change.New("c.csv", Limit * 4), Change.New("d.csv", Limit * 2)]);
        Assert.AreEqual("large-file c.csv, large-file d.csv, large-file a.csv, large-file b.csv", Told(flagged));
    }

    [TestMethod]
    [DataRow(50L << 20, "")]
    [DataRow((50L << 20) + 1, "; GitHub warns of files over 50 MiB")]
    [DataRow(100L << 20, "; GitHub warns of files over 50 MiB")]
    [DataRow((100L << 20) + 1, "; GitHub refuses files over 100 MiB")]
    public void What_GitHub_does_is_said(long size, string note)
    {
        var message = Check(new Surroundings(), [Change.New("a.csv", size)])[0].Finding.Message;
        Assert.AreEqual(note, message.Contains("GitHub", StringComparison.Ordinal) ? message[message.IndexOf("; GitHub", StringComparison.Ordinal)..] : "");
    }

    [TestMethod]
    public void A_folder_is_told_once_with_its_files()
    {
        var flagged = Check(new Surroundings(), [Change.New("node_modules/b/c.js", 5), Change.New("node_modules/a.js", 7), Change.New("node_modules/b/node_modules/d.js", 1), Change.New("web/node_modules/a.js", 3)]);
        Assert.AreEqual("environment-folder node_modules, environment-folder web/node_modules", Told(flagged));
        Assert.AreEqual("node_modules", flagged[0].Folder);
        Assert.AreEqual("node_modules/a.js node_modules/b/c.js node_modules/b/node_modules/d.js", string.Join(' ', flagged[0].Files.Select(static file => file.Path)));
        Assert.AreEqual("packages of Node.js: 3 files, 13 B", flagged[0].Finding.Message);
        Assert.AreEqual("packages of Node.js: 1 file, 3 B", flagged[1].Finding.Message);
    }

    [TestMethod]
    public void Many_small_files_are_too_much_together_and_the_heaviest_folders_are_named()
    {
        List<FileChange> files = [];
        foreach (var (folder, count) in new[] { ("light", 1), ("heavy", 12), ("middle", 6), ("fourth", 4), ("fifth", 3) })
            for (var i = 0; i < count; i++) files.Add(Change.New($"{folder}/{i}.csv", Limit));
        files.Add(Change.New("top.csv", Limit));
        var flagged = Check(new Surroundings(), files);
        Assert.AreEqual("large-commit heavy", Told(flagged));
        var message = flagged[0].Finding.Message;
        Assert.StartsWith("this commit: 27 files, ", message);
        StringAssert.Matches(message, new Regex(@"most in heavy \(12 files, [^)]+\), middle \(6 files, [^)]+\), fourth \(4 files, [^)]+\), fifth \(3 files, [^)]+\)$"));
        Assert.IsTrue(flagged[0].IsOfCommit);
        Assert.HasCount(27, flagged[0].Files);
    }

    [TestMethod]
    public void Too_many_new_files_are_told_by_the_folders_that_have_most()
    {
        var files = Enumerable.Range(0, 7).Select(static i => Change.New($"many/{i}", 1)).Append(Change.New("heavy/one", 1000)).ToList();
        Assert.AreEqual("many-files many", Told(Check(new Surroundings(), files, new CommitLimits(MaxFiles: 7))));
        Assert.IsEmpty(Check(new Surroundings(), files, new CommitLimits(MaxFiles: 8)));
        var both = Check(new Surroundings(), files, new CommitLimits(MaxTotal: 1006, MaxFiles: 7));
        Assert.AreEqual("large-commit heavy, many-files many", string.Join(", ", Told(both).Split(", ").Order(StringComparer.Ordinal)));
        Assert.IsEmpty(Check(new Surroundings(), files, new CommitLimits(MaxTotal: 1007, MaxFiles: 8)));
    }

    [TestMethod]
    public void A_first_commit_may_bring_in_as_much_as_it_likes()
    {
        var files = Enumerable.Range(0, 20).Select(static i => Change.New($"{i}.csv", 100)).ToList();
        var limits = new CommitLimits(MaxTotal: 10, MaxFiles: 3);
        Assert.HasCount(2, Check(new Surroundings(), files, limits));
        Assert.IsEmpty(Check(new Surroundings { HasHistory = false }, files, limits));
        var inRange = files.Select(static file => file with { Commit = First, IsInFirstCommit = true }).Concat(files.Select(static file => file with { Commit = Second }));
        var flagged = Check(new Surroundings { HasHistory = false }, inRange, limits);
        Assert.HasCount(2, flagged);
        foreach (var item in flagged) Assert.EndsWith(", in commit " + Second[..10], item.Finding.Message);
    }

    [TestMethod]
    public void Each_commit_counts_by_itself()
    {
        var one = Enumerable.Range(0, 6).Select(static i => Change.New($"{i}.csv", 100) with { Commit = First });
        var other = Enumerable.Range(0, 6).Select(static i => Change.New($"{i}.txt", 100) with { Commit = Second });
        Assert.IsEmpty(Check(new Surroundings(), one.Concat(other), new CommitLimits(MaxTotal: 600, MaxFiles: 6)));
        Assert.HasCount(4, Check(new Surroundings(), one.Concat(other), new CommitLimits(MaxTotal: 599, MaxFiles: 5)));
    }

    [TestMethod]
    public void What_is_told_by_itself_or_allowed_or_was_moved_is_not_counted()
    {
        var limits = new CommitLimits(MaxTotal: 10, MaxFiles: 1);
        Assert.AreEqual("large-file a.csv", Told(Check(new Surroundings(), [Change.New("a.csv", Limit + 1), Change.New("b.txt", 1)], limits)));
        Assert.IsEmpty(Check(new Surroundings { Moved = { ["a"] = 400, ["b"] = 500, ["c"] = 7 } }, [Change.New("a", 400), Change.New("b", 300), Change.New("c", 7)], limits));
        var options = new LargeDataOptions { Allowed = [new AllowedFile(static path => path != "c", 400, null)] };
        Assert.IsEmpty(Check(new Surroundings(), [Change.New("a", 400), Change.New("b", 300), Change.New("c", 7)], limits, options));
        Assert.AreEqual("environment-folder node_modules", Told(Check(new Surroundings(), [Change.New("node_modules/a", 400), Change.New("node_modules/b", 300), Change.New("c", 7)], limits)));
    }

    [TestMethod]
    public void A_file_that_was_moved_and_has_grown_is_no_new_file()
    {
        var surroundings = new Surroundings { Moved = { ["a"] = 5, ["b"] = 5, ["c"] = 5 } };
        Assert.IsEmpty(Check(surroundings, [Change.New("a", 6), Change.New("b", 6), Change.New("c", 6)], new CommitLimits(MaxFiles: 1)));
    }

    [TestMethod]
    public void Sums_and_counts_are_those_of_a_plain_computation() => Property.Holds(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        var surroundings = new Surroundings();
        var files = new List<FileChange>();
        var (total, newFiles) = (0L, 0);
        for (var i = random.Next(30); i > 0; i--)
        {
            var (path, size, oldSize) = ($"{(char)('a' + random.Next(4))}/{i}.csv", random.NextInt64(1000), random.NextInt64(1000));
            var kind = random.Next(6);
            files.Add(kind switch
            {
                0 or 1 => Change.New(path, size),
                2 or 3 => Change.Changed(path, oldSize, size),
                // Too large by itself.
                4 => Change.New(path, 2000 + size),
                _ => Change.New(path, oldSize),
            });
            if (kind == 5) surroundings.Moved[path] = oldSize;
            total += kind switch { 0 or 1 => size, 2 or 3 => Math.Max(0, size - oldSize), _ => 0 };
            newFiles += kind < 2 ? 1 : 0;
        }

        var limits = new CommitLimits(random.NextInt64(8000), random.Next(12));
        var flagged = Check(surroundings, files, limits, new LargeDataOptions { MaxSize = 1500 }).Where(static item => item.IsOfCommit).ToList();
        var large = flagged.SingleOrDefault(static item => item.Finding.Rule == LargeDataRules.LargeCommit.Id);
        var many = flagged.SingleOrDefault(static item => item.Finding.Rule == LargeDataRules.ManyFiles.Id);
        Assert.AreEqual(total > limits.MaxTotal, large is not null, $"{total} of {limits.MaxTotal}");
        Assert.AreEqual(newFiles > limits.MaxFiles, many is not null, $"{newFiles} of {limits.MaxFiles}");
        if (large is not null) Assert.AreEqual(total, large.Finding.Bytes);
        if (many is not null) Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"new files: {newFiles} file"), many.Finding.Message);
    }, times: 1000);

    [TestMethod]
    public void The_same_content_at_the_same_path_of_a_commit_is_told_once()
    {
        var file = Change.New("a.csv", Limit + 1);
        Assert.HasCount(1, Check(new Surroundings(), [file, file]));
        Assert.HasCount(2, Check(new Surroundings(), [file with { Commit = First }, file with { Commit = Second }]));
    }

    [TestMethod]
    public void Warnings_are_those_that_are_no_mistake_by_themselves()
    {
        var flagged = Check(new Surroundings(), [Change.New("data/raw/a.csv", 5)]);
        Assert.AreEqual(Severity.Warning, flagged[0].Finding.Severity);
    }

    private static IReadOnlyList<FlaggedChange> Check(Surroundings surroundings, IEnumerable<FileChange> files, CommitLimits? limits = null, LargeDataOptions? options = null)
    {
        var check = new LargeDataCheck(new FileJudge(_ => options ?? new LargeDataOptions(), surroundings), limits ?? new CommitLimits(), surroundings, static name => name);
        foreach (var file in files)
        {
            check.Count(file);
            check.Look(file, Text);
        }

        return check.Finish();
    }

    private static string Told(IEnumerable<FlaggedChange> flagged) => string.Join(", ", flagged.Select(static item => $"{item.Finding.Rule["block-large-data/".Length..]} {item.Finding.Path}"));
}
