using System.Text;
using System.Text.Json;
using PreCommitDs.Harness;
using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>Locks of real repositories, as they are and with one thing broken in each.</summary>
[TestClass]
public sealed class RealPairsTests
{
    private static string Data => SharedData.Of("requirements-pairs");

    [TestMethod]
    public void No_lock_that_is_in_sync_has_an_error_and_every_other_has()
    {
        var wrong = new List<string>();
        using var labels = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Data, "_labels.json")));
        foreach (var group in labels.RootElement.EnumerateArray().GroupBy(item => item.GetProperty("dir").GetString()!))
        {
            var found = PairSamples.Judge(MemoryTree.Load(Path.Combine(Data, group.Key)));
            foreach (var item in group)
            {
                var (path, label) = (item.GetProperty("txt").GetString()!, item.GetProperty("label").GetString()!);
                var errors = found.Where(entry => entry.Lock == path && entry.Finding.Severity == Severity.Error).Select(static entry => entry.Finding).ToList();
                if (label == "in_sync" && errors.Count > 0) wrong.AddRange(errors.Select(error => $"{group.Key} {path}: {error.Path}:{error.Location.Line} {error.Rule} {error.Message}"));
                if (label == "out_of_sync" && errors.Count == 0) wrong.Add($"{group.Key} {path}: nothing is found");
            }
        }

        Assert.IsEmpty(wrong, string.Join('\n', wrong));
    }

    [TestMethod]
    public void What_is_broken_in_them_is_found_and_nothing_else()
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var line in File.ReadLines(Path.Combine(Data, "mutations.jsonl")))
        {
            using var mutation = JsonDocument.Parse(line);
            var root = mutation.RootElement;
            var (folder, path, kind) = (root.GetProperty("dir").GetString()!, root.GetProperty("txt").GetString()!, root.GetProperty("kind").GetString()!);
            var files = MemoryTree.Load(Path.Combine(Data, folder));
            var before = Keys(PairSamples.Judge(files), path);
            foreach (var edit in root.GetProperty("edits").EnumerateArray()) Apply(files, edit);
            var added = Keys(PairSamples.Judge(files), path).Except(before).ToList();
            count++;
            var isBroken = root.GetProperty("expect").GetString() == "out_of_sync";
            if (isBroken != added.Count > 0) wrong.Add($"{folder} {path} {kind}: {string.Join("; ", added)} {root.GetProperty("edits")}");
        }

        Assert.IsGreaterThan(900, count);
        Assert.IsEmpty(wrong, $"{wrong.Count}\n" + string.Join('\n', wrong));
    }

    private static HashSet<string> Keys(List<(string Lock, Finding Finding)> found, string path) => [.. found.Where(item => item.Lock == path).Select(static item => $"{item.Finding.Rule} {item.Finding.Severity} {item.Finding.ContentHash} {item.Finding.Message}")];

    private static void Apply(Dictionary<string, byte[]> files, JsonElement edit)
    {
        var path = edit.GetProperty("path").GetString()!;
        var (start, end) = (edit.GetProperty("start").GetInt32(), edit.GetProperty("end").GetInt32());
        var content = files[path];
        files[path] = [.. content[..start], .. Encoding.UTF8.GetBytes(edit.GetProperty("text").GetString()!), .. content[end..]];
    }
}
