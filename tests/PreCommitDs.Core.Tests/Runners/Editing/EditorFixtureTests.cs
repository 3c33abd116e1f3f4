using System.Text;
using PreCommitDs.Harness;
using PreCommitDs.Runners.Foreign;

namespace PreCommitDs.Runners.Editing;

/// <summary>A case is a folder: <c>before.*</c>, and <c>after.*</c> or, where nothing may be done, <c>message.txt</c>.</summary>
[TestClass]
public sealed class EditorFixtureTests
{
    private static readonly string[] Types = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];
    private static readonly NewRepository New = new("https://example.com/hooks", "v0.1.0", "every-hook");

    public static IEnumerable<object[]> Added => Cases("add");

    public static IEnumerable<object[]> Removed => Cases("remove");

    [TestMethod]
    [DynamicData(nameof(Added))]
    public void An_entry_is_added_as_the_fixture_says(string name) =>
        Compare("add", name, static (file, before) => PreCommitEditor.AddInstallTypes(file, PreCommitEditor.Add(file, before, New), Types));

    [TestMethod]
    [DynamicData(nameof(Removed))]
    public void Hooks_of_others_are_taken_out_as_the_fixture_says(string name) => Compare("remove", name, static (file, before) =>
    {
        for (var (content, found) = (before, true); ;)
        {
            found = KnownHooks.In(PreCommitConfig.Parse(file, content)).Any(static hook => hook.Known.Use == ForeignUse.Replaced);
            if (!found) return content;
            content = PreCommitEditor.Remove(file, content, static (repository, hook) => KnownHooks.Of(repository, hook) is { Use: ForeignUse.Replaced });
        }
    });

    [TestMethod]
    [DynamicData(nameof(Added))]
    public void What_is_added_are_lines_of_their_own_wherever_the_file_has_such(string name)
    {
        var (file, before) = Before("add", name);
        if (name.StartsWith("refused", StringComparison.Ordinal) || Encoding.UTF8.GetString(before).AsSpan().IndexOfAny('[', '{') >= 0 || name is "repos-null") return;
        var after = PreCommitEditor.AddInstallTypes(file, PreCommitEditor.Add(file, before, New), Types);
        foreach (var edit in LineDifference.Between(before, after).InOrder)
        {
            // A first line moves behind the byte order mark, a last line without an end gets one, and that is all that may happen to them.
            var gone = Encoding.UTF8.GetString(before.AsSpan(edit.Start, edit.Length)).TrimStart('\uFEFF');
            Assert.Contains(gone, Encoding.UTF8.GetString(edit.Replacement.Span));
        }
    }

    private static void Compare(string kind, string name, Func<string, byte[], byte[]> change)
    {
        var (file, before) = Before(kind, name);
        var folder = Path.Combine(SourceTree.Fixtures("runners"), kind, name);
        if (File.Exists(Path.Combine(folder, "message.txt")))
        {
            var failure = Assert.ThrowsExactly<RunnerConfigurationException>(() => change(file, before));
            Assert.AreEqual(File.ReadAllText(Path.Combine(folder, "message.txt")).TrimEnd('\n'), failure.Message);
            return;
        }

        var expected = File.ReadAllBytes(Path.Combine(folder, "after" + Path.GetExtension(file)));
        var actual = change(file, before);
        Assert.AreEqual(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual), name);
        Assert.IsTrue(actual.AsSpan().SequenceEqual(LineDifference.Between(before, actual).Apply(before)), "the difference makes the one of the other");
        if (kind == "add") Assert.IsTrue(ReferenceEquals(PreCommitEditor.AddInstallTypes(file, actual, Types), actual), "once is enough");
    }

    private static (string File, byte[] Content) Before(string kind, string name)
    {
        var path = Directory.GetFiles(Path.Combine(SourceTree.Fixtures("runners"), kind, name), "before.*").Single();
        return ("config" + Path.GetExtension(path), File.ReadAllBytes(path));
    }

    private static IEnumerable<object[]> Cases(string kind) =>
        Directory.GetDirectories(Path.Combine(SourceTree.Fixtures("runners"), kind)).Order(StringComparer.Ordinal).Select(static folder => new object[] { Path.GetFileName(folder) });
}
