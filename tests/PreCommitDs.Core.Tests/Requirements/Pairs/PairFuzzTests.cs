using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;
using PreCommitDs.Requirements.Checks;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>However real files are damaged, they are judged.</summary>
[TestClass]
public sealed class PairFuzzTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\\\n", " \\", "#", " ", "==", ">=", "1", "a", ";", "-r ", "-c ", "-e ", "-r requirements.txt\n", "--hash=", "    # via ", "    # via\n", "    #   -r ", "<<<<<<< x\n", "=======\n", "\0", "\ufeff", "\u2028", "(", "[", "]", "@ git+https://e.com/a.git@", "${A}", "sys_platform == 'win32'",
        "precommit-ds: allow[verify-requirements] ", "../", "/", "'", "\"", "[project]\n", "{",
    ];

    private static readonly RequirementsOptions Everything = new() { RequireHashes = true, RequireLock = true, RequirePins = true };

    [TestMethod]
    public void Damaged_files_of_real_repositories_are_judged()
    {
        List<Dictionary<string, byte[]>> trees = [.. Directory.EnumerateDirectories(SharedData.Of("requirements-pairs")).Select(MemoryTree.Load).Where(static tree => tree.Values.Sum(static file => file.Length) < 60_000)];
        Assert.IsGreaterThan(5, trees.Count);
        Property.Holds(Gen.Choose(0, int.MaxValue - 1), seed => IsJudged(trees[seed % trees.Count], new Random(seed)), times: 400);
    }

    [TestMethod]
    public void Damaged_samples_are_judged() => Property.Holds(CompiledSample.Any, static sample => IsJudged(sample.Files(), new Random(sample.Seed)), times: 600);

    private static void IsJudged(Dictionary<string, byte[]> before, Random random)
    {
        var after = new Dictionary<string, byte[]>(before, StringComparer.Ordinal);
        List<string> paths = [.. after.Keys.Where(static path => !path.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var path = paths[random.Next(paths.Count)];
            after[path] = Damaged(after[path], random);
        }

        var check = new RequirementsCheck(new RequirementsTree(new MemoryTree(after)), new ChangeSample(before, after, paths[0]), static _ => Everything, static path => path);
        foreach (var finding in check.Pairs.SelectMany(check.Check).Concat(check.CheckAlone(after.Keys)))
            Assert.IsTrue(after.ContainsKey(finding.Path) && !finding.Finding.Message.Any(static unit => unit is '\n' or '\r'), $"{finding}");
        foreach (var pair in check.Pairs) Assert.IsNotEmpty(check.FilesOf(pair));
    }

    private static byte[] Damaged(byte[] content, Random random)
    {
        var at = random.Next(content.Length + 1);
        var length = Math.Min(content.Length - at, random.Next(60));
        return random.Next(4) switch
        {
            0 => [.. content[..at], .. Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]), .. content[at..]],
            1 => [.. content[..at], .. content[(at + length)..]],
            2 => [.. content[..at], .. content.AsSpan(random.Next(content.Length + 1 - length), length), .. content[at..]],
            _ => [.. content[..at], (byte)random.Next(256), .. content[Math.Min(content.Length, at + 1)..]],
        };
    }
}
