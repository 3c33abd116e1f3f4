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
        [("docs/init.md", "Setting a repository up")] = Init,
        [("docs/doctor.md", "doctor")] = Doctor,
        [("docs/report.md", "Report")] = Report,
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
        Versions().Replace(
            Milliseconds().Replace(
                printed.Replace(Path.GetDirectoryName(Programs.FrontDoor)!, "~/.local/share/precommit-ds/bin", StringComparison.Ordinal).Replace(repository.Top + "/", "", StringComparison.Ordinal).Replace(repository.Home, "~", StringComparison.Ordinal),
                "2.4 ms"),
            static match => match.Value[0] switch
            {
                'g' => "git: 2.39.5: /usr/bin/git",
                // What a small file takes depends on the disk.
                'o' => "on this disk: 176.0 KiB",
                _ => "pre-commit 3.0.4",
            });

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

    private static void Init(TemporaryRepository repository)
    {
        PreCommitRunner.Require();
        Begin(repository);
        repository.StageText(".pre-commit-config.yaml", """
            # what everybody runs
            repos:
              - repo: https://github.com/pre-commit/pre-commit-hooks
                rev: v4.5.0
                hooks:
                  - id: trailing-whitespace
                  - id: check-added-large-files
                    args: [--maxkb=1000]
              - repo: https://github.com/kynan/nbstripout
                rev: 0.7.1
                hooks:
                  - id: nbstripout

            """);
        repository.Stage("analysis.ipynb", Notebook.Dirty());
        repository.StagePair();
        repository.Commit();
        repository.WriteText(".env", "DB_PASSWORD=\nHF_TOKEN=\n");
        repository.Write("data/sales.csv", LargeRuns.Csv(4_000_000));
    }

    private static void Doctor(TemporaryRepository repository)
    {
        PreCommitRunner.Require();
        Begin(repository);
        repository.StageText(".pre-commit-config.yaml", """
            repos:
              - repo: https://github.com/kynan/nbstripout
                rev: 0.7.1
                hooks:
                  - id: nbstripout
              - repo: https://example.com/precommit-ds-mirror
                rev: v0.1.0
                hooks:
                  - id: precommit-ds

            """);
        foreach (var name in (string[])["a.ipynb", "docs/b.ipynb"]) repository.Stage(name, Notebook.Dirty());
        repository.StageText(".env", "DB_HOST=db.acme.test\n");
        repository.Stage("data/big file.bin", LargeRuns.Bytes(1_600_000));
        repository.Commit();
        repository.Git("rm", "--quiet", "data/big file.bin");
        repository.Commit();
        repository.Shell("pre-commit install -t pre-commit -t pre-merge-commit -t commit-msg").Exits(0);
    }

    private static void Report(TemporaryRepository repository)
    {
        MakeDemo(repository, 2_000_000);
        repository.Git("rm", "--quiet", "README.md");
        repository.Git("add", "--all");
        repository.Write("data/sales.csv", LargeRuns.Csv(600_000));
        repository.Git("add", "data");
        repository.Commit("Train the model");
    }

    private static void Begin(TemporaryRepository repository)
    {
        repository.Git("init", "--quiet");
        repository.Stage("README.md", "An analysis.\n"u8.ToArray());
        repository.Commit();
    }

    [GeneratedRegex(@"on this disk: [\d.]+ [KM]?i?B|git: \d[\d.]*: \S+|pre-commit \d+\.\d+\.\d+")]
    private static partial Regex Versions();

    [GeneratedRegex(@"\d+(\.\d+)? ms\b")]
    private static partial Regex Milliseconds();
}
