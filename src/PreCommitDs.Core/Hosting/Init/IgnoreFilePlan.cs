using PreCommitDs.Files;
using PreCommitDs.Hosting.TakingOut;

namespace PreCommitDs.Hosting.Init;

/// <summary>Lines of <c>.gitignore</c>: those that are not in force already and would hide nothing that is tracked.</summary>
internal sealed class IgnoreFilePlan(SetupSurvey survey)
{
    private const string Comment = "# data, archives and secrets stay out of commits (precommit-ds init)";
    private const string Environment = ".env";

    private static readonly string[] Archives = ["*.zip", "*.tar", "*.tar.gz", "*.tgz", "*.7z", "*.rar"];

    /// <summary>What is said instead of a line that would do harm.</summary>
    public List<string> Remarks { get; } = [];

    public void Plan(PlannedFiles files)
    {
        IgnoreWish[] wishes = [.. Archives.Select(static line => new IgnoreWish(line, "some/folder/archive" + line[1..])), .. survey.Ignored, new IgnoreWish(Environment, "some/folder/.env")];
        var ignored = survey.Repository.Ignored([.. wishes.Select(static wish => wish.Probe)]);
        var lines = wishes.Where(wish => !ignored.Contains(wish.Probe) && !IsHarmful(wish)).Select(static wish => wish.Line).ToList();
        // What is ignored for one folder after another needs no line of its own.
        if (lines.Count == 0) return;
        if (new FileInfo(Path.Combine(survey.TopLevel, CompanionFiles.IgnoreFile)).LinkTarget is not null)
        {
            Remarks.Add($"{CompanionFiles.IgnoreFile} is a symbolic link, which git does not read its rules through: it gets no lines");
            return;
        }

        var file = files.Of(CompanionFiles.IgnoreFile);
        file.Content = IgnoreLines.Append(file.Content, file.Content.Length == 0 ? [Comment, .. lines] : ["", Comment, .. lines]);
    }

    private bool IsHarmful(IgnoreWish wish)
    {
        var tracked = survey.Tracked.Where(entry => Hides(wish.Line, entry.Path)).Select(static entry => entry.Path).ToList();
        if (tracked.Count > 0)
        {
            Remarks.Add($"{wish.Line} is not ignored, as {tracked[0]}{(tracked.Count > 1 ? $" and {tracked.Count - 1} more are" : " is")} tracked{(wish.Line == Environment ? $"; take it out: {ShellQuote.Git("rm --cached", [tracked[0]])}" : "")}");
            return true;
        }

        if (survey.Repository.Attribute("filter", [wish.Probe]) is not ["lfs"]) return false;
        Remarks.Add($"{wish.Line} is not ignored, as Git LFS keeps such files");
        return true;
    }

    /// <summary>Whether a line of those that are written here would match a path.</summary>
    private static bool Hides(string line, string path) => line[0] switch
    {
        '*' => FileName.Of(path).EndsWith(line[1..], StringComparison.Ordinal),
        '/' => path.StartsWith(line[1..], StringComparison.Ordinal),
        _ => path.Split('/').Contains(line),
    };
}
