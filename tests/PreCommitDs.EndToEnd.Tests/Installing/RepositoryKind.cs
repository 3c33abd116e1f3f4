using System.Runtime.Versioning;
using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>A kind of repository that people install into.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Prepare">Makes it so and returns the folder to install in, or null: the top of the working tree.</param>
/// <param name="Options">What <c>install</c> needs there.</param>
/// <param name="Initialize">How it is made.</param>
[UnsupportedOSPlatform("windows")]
internal sealed record RepositoryKind(string Name, Func<TemporaryRepository, string?> Prepare, string[] Options, Func<TemporaryRepository> Initialize)
{
    private static readonly string[] Hooks = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];

    private const string Script = "#!/bin/sh\nexit 0\n";

    public static IReadOnlyList<RepositoryKind> All { get; } =
    [
        Kind("plain", _ => { }),
        Kind("own hooks", repository => WriteHooks(repository, 0b111_101_101)),
        Kind("own hooks, read-only", repository => WriteHooks(repository, 0b101_101_101)),
        Kind("own hooks, not executable", repository => WriteHooks(repository, 0b110_100_100)),
        Kind("own hooks, links", repository => LinkHooks(repository, exist: true)),
        Kind("own hooks, broken links", repository => LinkHooks(repository, exist: false)),
        Kind("own hooks, legacy ones beside", repository =>
        {
            WriteHooks(repository, 0b111_101_101);
            foreach (var hook in Hooks) repository.InstallHook(hook + ".legacy", "echo mine");
        }),
        Kind("pre-commit", repository => Install(repository, "pre-commit"), "--plain"),
        Kind("pre-commit over own hooks", repository =>
        {
            WriteHooks(repository, 0b111_101_101);
            Install(repository, "pre-commit");
        }, "--plain"),
        Kind("prek", repository => Install(repository, "prek"), "--plain"),
        Kind("prek over pre-commit", repository =>
        {
            Install(repository, "pre-commit");
            Install(repository, "prek");
        }, "--plain"),
        Kind("core.hooksPath", repository =>
        {
            repository.Git("config", "core.hooksPath", "my hooks");
            Directory.CreateDirectory(repository.PathOf("my hooks"));
        }),
        Kind("core.hooksPath, not there", repository => repository.Git("config", "core.hooksPath", "some/deep/hooks")),
        Kind("core.hooksPath, absolute", repository => repository.Git("config", "core.hooksPath", Path.Combine(repository.Root, "hooks"))),
        Kind("attributes", repository => repository.Write(".git/info/attributes", "*.csv text\n"u8.ToArray())),
        Kind("attributes without final newline", repository => repository.Write(".git/info/attributes", "*.csv text"u8.ToArray())),
        Kind("attributes, private", repository =>
        {
            repository.Write(".git/info/attributes", "*.csv text\n"u8.ToArray());
            File.SetUnixFileMode(repository.PathOf(".git/info/attributes"), (UnixFileMode)0b110_000_000);
        }),
        Kind("attributes, a link", repository =>
        {
            repository.Write("shared", "*.csv text\n"u8.ToArray());
            File.CreateSymbolicLink(repository.PathOf(".git/info/attributes"), "../../shared");
        }),
        Kind("attributes, a broken link", repository => File.CreateSymbolicLink(repository.PathOf(".git/info/attributes"), "../../shared")),
        Kind("no folder for hooks", repository => Directory.Delete(repository.PathOf(".git/hooks"), recursive: true)),
        Kind("empty folders", repository =>
        {
            foreach (var folder in (string[])["hooks", "info"])
            {
                Directory.Delete(repository.PathOf(".git/" + folder), recursive: true);
                Directory.CreateDirectory(repository.PathOf(".git/" + folder));
            }
        }),
        Kind("sparse checkout", repository =>
        {
            repository.Stage("deep/a.txt", "a\n"u8.ToArray());
            repository.Commit();
            repository.Git("sparse-checkout", "set", "other");
            Assert.AreEqual("true\n", repository.Git("config", "extensions.worktreeConfig"));
        }),
        new("linked working tree", Linked, [], () => TemporaryRepository.Create()),
        new("submodule", Submodule, [], () => TemporaryRepository.Create()),
        new("unborn", _ => null, [], () => TemporaryRepository.Unborn()),
        new("unborn, no folders", _ => null, [], () => TemporaryRepository.Unborn("--template=")),
    ];

    public override string ToString() => Name;

    private static RepositoryKind Kind(string name, Action<TemporaryRepository> prepare, params string[] options) => new(
        name,
        repository =>
        {
            prepare(repository);
            return null;
        },
        options,
        () => TemporaryRepository.Create());

    private static void WriteHooks(TemporaryRepository repository, int mode)
    {
        foreach (var hook in Hooks)
        {
            repository.Write(".git/hooks/" + hook, Encoding.UTF8.GetBytes(Script + "# " + hook));
            File.SetUnixFileMode(repository.PathOf(".git/hooks/" + hook), (UnixFileMode)mode);
        }
    }

    private static void LinkHooks(TemporaryRepository repository, bool exist)
    {
        if (exist)
        {
            repository.Write("tools/hook.sh", Encoding.UTF8.GetBytes(Script));
            File.SetUnixFileMode(repository.PathOf("tools/hook.sh"), (UnixFileMode)0b111_101_101);
        }

        foreach (var hook in Hooks) File.CreateSymbolicLink(repository.PathOf(".git/hooks/" + hook), "../../tools/hook.sh");
    }

    private static void Install(TemporaryRepository repository, string runner)
    {
        repository.Write(".pre-commit-config.yaml", "repos: []\n"u8.ToArray());
        RunnerPrograms.Install(repository, runner);
    }

    private static string Linked(TemporaryRepository repository)
    {
        var linked = Path.Combine(repository.Root, "linked");
        repository.Git("worktree", "add", "--quiet", linked);
        return linked;
    }

    private static string Submodule(TemporaryRepository repository)
    {
        repository.Shell("git init --quiet library && git -C library commit --quiet --allow-empty -m first && mv library ..").Exits(0);
        repository.Git("submodule", "--quiet", "add", Path.Combine(repository.Root, "library"), "library");
        repository.Commit("submodule");
        return repository.PathOf("library");
    }
}
