using System.Text;
using System.Text.RegularExpressions;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.LargeData;
using PreCommitDs.EndToEnd.Requirements;
using PreCommitDs.EndToEnd.Secrets;

namespace PreCommitDs.EndToEnd.Documents;

/// <summary>The repositories that the pages show commands in.</summary>
internal static partial class Scenes
{
    private static readonly Dictionary<(string Page, string Heading), Action<TemporaryRepository>> All = new()
    {
        [("README.md", "PreCommitDs")] = Readme,
        [("docs/strip-notebooks.md", "Three ways to work")] = Demo,
        [("docs/block-secrets.md", "block-secrets")] = Secrets,
        [("docs/block-large-data.md", "block-large-data")] = LargeData,
        [("docs/verify-requirements.md", "verify-requirements")] = Requirements,
        [("docs/reports.md", "Baseline")] = Baseline,
    };

    /// <summary>Makes a repository what a page takes for granted, with the programs on PATH.</summary>
    public static void Set(TemporaryRepository repository, string page, string heading)
    {
        if (!All.TryGetValue((page, heading), out var make)) throw new AssertFailedException($"{page}, below \"{heading}\": nothing says in which repository these commands are run");
        repository.Set("PATH", Path.GetDirectoryName(Programs.FrontDoor) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"));
        foreach (var who in (string[])["AUTHOR", "COMMITTER"]) repository.Set($"GIT_{who}_DATE", "2026-01-01T00:00:00Z");
        make(repository);
    }

    /// <summary>What differs from machine to machine, as a page has it.</summary>
    public static string Normalize(TemporaryRepository repository, string printed) =>
        Milliseconds().Replace(printed.Replace(repository.Top + "/", "", StringComparison.Ordinal).Replace(repository.Home, "~", StringComparison.Ordinal), "2.4 ms");

    /// <summary>The repository that the installer makes to try the hooks in.</summary>
    private static void Demo(TemporaryRepository repository) => MakeDemo(repository, 20_000_000);

    /// <summary>The same with a checkpoint as large as people have them, under pre-commit and with the published programs.</summary>
    private static void Readme(TemporaryRepository repository)
    {
        PreCommitRunner.Require();
        PackedPrograms.Require();
        MakeDemo(repository, 2_040_109_466);
        PackedPrograms.UseIn(repository);
        repository.Write(".pre-commit-config.yaml", string.Join('\n', Pages.Blocks("README.md").First(static block => block.Language == "yaml").Text) + "\n");
        repository.Git("add", ".pre-commit-config.yaml");
        repository.Commit("Set up the hooks");
        repository.Shell("pre-commit install --install-hooks").Exits(0);
    }

    private static void MakeDemo(TemporaryRepository repository, long size)
    {
        Directory.Delete(repository.Top, recursive: true);
        repository.Run(Path.Combine(Programs.RepositoryRoot, "install", "demo", "make.sh"), [repository.Top, $"{size}"], repository.Root).Exits(0);
    }

    private static void Secrets(TemporaryRepository repository)
    {
        Begin(repository);
        repository.InstallBlockSecrets();
        repository.StageText("train.py", $"import os\nfrom huggingface_hub import login\n\nlogin(token=\"{SecretRuns.Token}\")\n");
        repository.Stage("explore.ipynb", Explore());
    }

    private static byte[] Explore()
    {
        static string Cell(int number, string outputs) => $$"""{"cell_type": "code", "execution_count": null, "id": "3fa1c0{{number:00}}", "metadata": {}, "outputs": [{{outputs}}], "source": ["step({{number}})"]}""";
        var output = $$"""{"name": "stdout", "output_type": "stream", "text": ["connecting\n", "with\n", "postgresql://ada:{{SecretRuns.Real}}@db.acme.test/sales\n"]}""";
        var cells = Enumerable.Range(1, 7).Select(number => Cell(number, number == 7 ? output : ""));
        return Encoding.UTF8.GetBytes($$"""{"cells": [{{string.Join(",\n", cells)}}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""" + "\n");
    }

    private static void LargeData(TemporaryRepository repository)
    {
        Begin(repository);
        repository.Stage("sales.csv", LargeRuns.Csv(100));
        repository.Commit();
        repository.InstallLarge();
        repository.Write("sales.csv", LargeRuns.Csv(20 << 20));
        repository.Write("myenv/pyvenv.cfg", "home = /usr/bin\n"u8.ToArray());
        for (var i = 1; i < 12; i++) repository.Write($"myenv/lib/python3.12/site-packages/p{i}.py", LargeRuns.Bytes(100_000, i));
        repository.Write("checkpoint.bin", [.. "PK\x03\x04"u8, .. new byte[22], 16, 0, 0, 0, .. "archive/data.pkl"u8]);
        using var file = File.OpenWrite(repository.PathOf("checkpoint.bin"));
        file.SetLength(130_000_000);
    }

    private static void Requirements(TemporaryRepository repository)
    {
        Begin(repository);
        repository.Stage("requirements.in", "numpy\npandas\n");
        repository.Stage("requirements.txt", RequirementRuns.Lock("requirements.in", "numpy==1.26.4", "pandas==2.2.2"));
        repository.Commit();
        repository.InstallVerify();
        repository.Write("requirements.in", "numpy>=2\npandas\nscikit-learn\n");
    }

    private static void Baseline(TemporaryRepository repository)
    {
        Begin(repository);
        for (var i = 1; i <= 12; i++) repository.Stage($"analysis/{i}.ipynb", Notebook.Dirty($"{i} + {i}"));
        repository.Commit();
    }

    private static void Begin(TemporaryRepository repository)
    {
        repository.Git("init", "--quiet");
        repository.Stage("README.md", "An analysis.\n"u8.ToArray());
        repository.Commit();
    }

    [GeneratedRegex(@"\d+(\.\d+)? ms\b")]
    private static partial Regex Milliseconds();
}
