using System.Text;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.LargeData;
using PreCommitDs.EndToEnd.Requirements;
using PreCommitDs.EndToEnd.Secrets;

namespace PreCommitDs.EndToEnd.Packaging;

/// <summary>What a hook stops, what it says then, and what passes in its place.</summary>
internal sealed record HookSample(string Id, string File, byte[] Stopped, string Told, byte[] Passed)
{
    public static IReadOnlyList<HookSample> All { get; } =
    [
        new("precommit-ds", "config.py", Text($"token = \"{SecretRuns.Token}\"\n"), "config.py:1:10: block-secrets/hugging-face-user-token", Text("import os\n\ntoken = os.environ[\"HF_TOKEN\"]\n")),
        new("strip-notebooks", "nb.ipynb", Notebook.Dirty(), "stripped nb.ipynb: 1 output", Notebook.Clean()),
        new("block-secrets", "config.py", Text($"token = \"{SecretRuns.Token}\"\n"), "config.py:1:10: block-secrets/hugging-face-user-token", Text("token = None\n")),
        new("block-large-data", "train.csv", LargeRuns.Csv(2_000_000), "train.csv: block-large-data/large-file", LargeRuns.Csv(2_000)),
        new("verify-requirements", "requirements.txt", Text(RequirementRuns.Lock("requirements.in", "numpy==1.26.5")), "requirements.in:1:1: verify-requirements/unsatisfied-specifier",
            Text(RequirementRuns.Lock("requirements.in", "numpy==2.1.0"))),
    ];

    /// <summary>Commits the one and the other, with what runs the hook in place.</summary>
    public void IsStoppedAndThenPasses(TemporaryRepository repository)
    {
        repository.Stage("requirements.in", "numpy>=2\n"u8.ToArray());
        repository.Commit("what is asked for");
        var before = repository.Git("rev-parse", "HEAD");
        repository.Stage(File, Stopped);
        var stopped = repository.TryGit(["commit", "-m", "stopped"]).Stops(Told).TellsNoSecret();
        Assert.AreEqual(before, repository.Git("rev-parse", "HEAD"), stopped.ToString());
        repository.Stage(File, Passed);
        repository.TryGit(["commit", "-m", "passed"]).Exits(0);
        CollectionAssert.AreEqual(Passed, repository.Blob("HEAD:" + File));
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
