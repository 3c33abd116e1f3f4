using System.Globalization;
using PreCommitDs.Git;
using PreCommitDs.Git.LibGit2;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Which git there is, and whether it can do what hooks ask of it.</summary>
internal sealed class GitExamination : IExamination
{
    /// <summary><c>git config --show-scope</c> came with it; merges without conflicts have a hook since 2.24.</summary>
    private static readonly Version Oldest = new(2, 26);

    private const string Variable = "PRECOMMIT_DS_GIT";

    public string Check => "git";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        var (line, version) = (patient.GitVersionLine, patient.GitVersion);
        if (version is not null && version < Oldest)
            yield return Diagnosis.Error(Check, $"{line} is too old: {Oldest} is the oldest that does", PackageManager.Install("git"));
        else
            yield return Diagnosis.Ok(Check, $"{line["git version ".Length..]}: {Reporting.DisplayPath.Of(GitExecutable.Path)}");
        if (Environment.GetEnvironmentVariable(Variable) is "libgit2" && !NativeLibraryFile.IsPresent)
            yield return Diagnosis.Error(Check, $"{Variable} is libgit2, but its library is not beside this program, so that every hook fails", $"unset {Variable}");
    }

    /// <summary>The first two numbers; vendors write more behind them.</summary>
    public static Version? Read(string line)
    {
        var words = line.Split(' ');
        if (words is not ["git", "version", var text, ..] || text.Split('.') is not [var major, var minor, ..]) return null;
        return int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var second) ? new Version(first, second) : null;
    }
}
