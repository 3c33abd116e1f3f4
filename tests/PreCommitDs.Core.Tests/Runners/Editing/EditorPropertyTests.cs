using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Runners.Editing;

/// <summary>Configurations of any layout.</summary>
[TestClass]
public sealed class EditorPropertyTests
{
    private static readonly string[] Types = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];
    private static readonly NewRepository New = new("https://example.com/hooks", "v0.1.0", "every-hook", ["pre-commit", "pre-push"]);

    [TestMethod]
    public void An_entry_comes_in_and_all_else_stays() => Property.Holds(
        ConfigSample.Any(),
        text =>
        {
            var before = Encoding.UTF8.GetBytes(text);
            var old = PreCommitConfig.Parse("c.yaml", before);
            var after = PreCommitEditor.AddInstallTypes("c.yaml", PreCommitEditor.Add("c.yaml", before, New), Types);
            var changed = PreCommitConfig.Parse("c.yaml", after);
            Assert.AreEqual(Model(old.Repositories) + "\nhttps://example.com/hooks v0.1.0: every-hook() pre-commit pre-push", Model(changed.Repositories));
            CollectionAssert.IsSubsetOf(Types, changed.DefaultInstallHookTypes!.ToArray());
            Assert.AreEqual(old.Exclude, changed.Exclude);
            foreach (var edit in LineDifference.Between(before, after).InOrder)
                Assert.IsTrue(edit.Length == 0 || (edit.End == before.Length && edit.Replacement.Span.StartsWith(before.AsSpan(edit.Start, edit.Length))), "only lines are added");
            Assert.AreEqual(text.Contains("\r\n", StringComparison.Ordinal), !Encoding.UTF8.GetString(after).Replace("\r\n", "", StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal), "line ends");
            Assert.AreEqual(text.EndsWith('\n'), after[^1] == '\n');
            var undone = PreCommitEditor.Remove("c.yaml", after, static (repository, _) => repository.Url == New.Url);
            Assert.AreEqual(Model(old.Repositories), Model(PreCommitConfig.Parse("c.yaml", undone).Repositories));
        },
        times: 300);

    [TestMethod]
    public void Differences_make_the_one_text_of_the_other()
    {
        var text = Gen.Elements("a\n", "b\n", "c\r\n", "\n", "d").ArrayOf().Select(string.Concat);
        Property.Holds(
            text.Two(),
            pair =>
            {
                var (before, after) = (Encoding.UTF8.GetBytes(pair.Item1), Encoding.UTF8.GetBytes(pair.Item2));
                Assert.AreEqual(pair.Item2, Encoding.UTF8.GetString(LineDifference.Between(before, after).Apply(before)));
            },
            times: 1000);
    }

    private static string Model(IEnumerable<ConfiguredRepository> repositories) => string.Join('\n', repositories.Select(static repository =>
        $"{repository.Url} {repository.Revision}: {string.Join(", ", repository.Hooks.Select(static hook => $"{hook.Id}({string.Join(' ', hook.Arguments)}) {string.Join(' ', hook.Stages ?? [])}".TrimEnd()))}"));
}
