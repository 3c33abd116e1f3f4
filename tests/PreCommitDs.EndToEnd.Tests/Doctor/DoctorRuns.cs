using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Installing;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>Runs doctor, and what it says to do.</summary>
internal static class DoctorRuns
{
    private const string MendLabel = "  mend: ";

    /// <summary>Runs doctor, and fails the test if anything is changed by that.</summary>
    public static ProcessResult Doctor(this TemporaryRepository repository, string? directory = null, params string[] arguments)
    {
        var before = FolderImage.Of(repository.Root);
        var result = repository.Run(Programs.FrontDoor, ["doctor", .. arguments], directory);
        Assert.AreEqual(before, FolderImage.Of(repository.Root), "doctor has changed something: " + result);
        Assert.DoesNotContain("internal error", result.Error, result.ToString());
        return result;
    }

    /// <summary>Sees a trouble, does what is printed below it as it is printed, and sees it gone.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="severity">How bad it is.</param>
    /// <param name="what">A part of its line.</param>
    /// <param name="directory">Where doctor is called, and the command pasted.</param>
    /// <returns>What doctor says afterwards.</returns>
    public static ProcessResult Mends(this TemporaryRepository repository, string severity, string what, string? directory = null)
    {
        var before = repository.Doctor(directory);
        var mend = MendOf(before, severity, what);
        var pasted = repository.Shell($"{mend}\n\"$DOCTOR\" doctor", directory, ("DOCTOR", Programs.FrontDoor));
        Assert.IsEmpty(Lines(pasted, severity, what), $"not mended by: {mend}\nbefore: {before}\nafter: {pasted}");
        Assert.Contains("ok      program: ", pasted.Output, pasted.ToString());
        return pasted;
    }

    /// <summary>The command below a line.</summary>
    public static string MendOf(ProcessResult result, string severity, string what)
    {
        var lines = result.Output.Split('\n');
        var found = Lines(result, severity, what);
        Assert.HasCount(1, found, $"one {severity} '{what}' was expected: {result}");
        var below = lines.SkipWhile(line => line != found[0]).Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).ToList();
        var mends = below.Where(line => line.StartsWith(MendLabel, StringComparison.Ordinal)).ToList();
        Assert.HasCount(1, mends, $"one command below '{found[0]}' was expected: {result}");
        return mends[0][MendLabel.Length..];
    }

    /// <summary>Fails the test unless doctor ends with 0 and has nothing to say but notes.</summary>
    public static ProcessResult IsWell(this ProcessResult result)
    {
        result.Exits(0);
        Assert.IsEmpty(Lines(result, "error", ""), result.ToString());
        Assert.IsEmpty(Lines(result, "warning", ""), result.ToString());
        return result;
    }

    /// <summary>The lines of one severity that hold a text.</summary>
    public static IReadOnlyList<string> Lines(ProcessResult result, string severity, string what) =>
        [.. result.Output.Split('\n').Where(line => line.StartsWith(severity.PadRight(8), StringComparison.Ordinal) && line.Contains(what, StringComparison.Ordinal))];

    /// <summary>Puts the program on PATH, as those who call it by its name have it.</summary>
    public static void PutOnPath(this TemporaryRepository repository, params string[] folders) =>
        repository.Set("PATH", string.Join(Path.PathSeparator, [.. folders, Path.GetDirectoryName(Programs.FrontDoor)!, Environment.GetEnvironmentVariable("PATH") ?? ""]));

    /// <summary>Writes a configuration of pre-commit or prek whose hook is the program itself, and has the runner write its hooks.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="runner">pre-commit or prek.</param>
    /// <param name="keys">Further keys of the hook, a line each.</param>
    public static void InstallRunner(this TemporaryRepository repository, string runner, params string[] keys)
    {
        UseRunner(repository, runner);
        repository.Stage(".pre-commit-config.yaml", Yaml(keys));
        repository.Commit("configuration");
        RunnerPrograms.Install(repository, runner);
    }

    /// <summary>Puts the runner on PATH; the test is skipped where it is not there.</summary>
    public static void UseRunner(this TemporaryRepository repository, string runner)
    {
        var program = RunnerPrograms.Find(runner);
        repository.PutOnPath(Path.GetDirectoryName(program) is { Length: > 0 } folder ? [folder] : []);
    }

    /// <summary>A configuration with one hook of ours and one of somebody else.</summary>
    public static byte[] Yaml(params string[] keys)
    {
        string[] lines =
        [
            "repos:", "  - repo: local", "    hooks:", "      - id: other", "        name: other", "        language: system", "        entry: 'true'",
            "      - id: precommit-ds", "        name: all", "        language: system", "        entry: precommit-ds run", .. keys.Select(key => "        " + key),
        ];
        return System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    private static ProcessResult Shell(this TemporaryRepository repository, string script, string? directory, params (string Name, string? Value)[] environment) =>
        repository.Run("sh", ["-c", script], directory, null, environment);
}
