using System.Text;

namespace PreCommitDs.EndToEnd.Harness.Runners;

/// <summary>
/// The real husky and lint-staged, with the programs on PATH. lint-staged has a task for every file, which changes none: it
/// hides, adds and restores as it does for any task.
/// </summary>
internal sealed class HuskyRunner() : CommitRunner("husky and lint-staged", Verdict.StripsIndex)
{
    private const string Section = "husky + lint-staged";

    public override void Require() => NodeTools.Require();

    /// <summary>git looks for hooks in <c>.husky/_</c> of each working tree, which husky makes and nobody commits.</summary>
    public override void InstallInLinkedTree(TemporaryRepository repository, string folder)
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), NodeTools.Modules);
        repository.Run("npx", ["husky"], folder).Exits(0);
    }

    protected override void Configure(TemporaryRepository repository)
    {
        PutOnPath(repository, Path.GetDirectoryName(Programs.FrontDoor)!);
        Directory.CreateSymbolicLink(repository.PathOf("node_modules"), NodeTools.Modules);
        repository.Stage(".gitignore", "node_modules\n"u8.ToArray());
        repository.Write("package.json", "{\"private\": true, \"lint-staged\": {\"*\": \"true\"}}\n"u8.ToArray());
        // npm install is done already, once for all tests.
        foreach (var command in Documented.Commands(Section).Where(line => line.StartsWith("npx ", StringComparison.Ordinal))) repository.Shell(command).Exits(0);
        repository.Write(".husky/pre-commit", Encoding.UTF8.GetBytes(Documented.File(Section, ".husky/pre-commit")));
        repository.Git("add", "package.json", ".husky");
    }
}
