using System.Text;
using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>A report for a terminal, 100 columns wide; names and commands are never broken.</summary>
internal sealed partial class SurveyText
{
    private const int Width = 100;

    /// <summary>The longest grade.</summary>
    private const int GradeWidth = 10;

    private readonly StringBuilder _text = new();
    private readonly Survey _survey;
    private readonly ListLimit _limit;

    private SurveyText(Survey survey, ListLimit limit) => (_survey, _limit) = (survey, limit);

    /// <param name="survey">What is told.</param>
    /// <param name="limit">How much is listed.</param>
    public static string Of(Survey survey, ListLimit limit)
    {
        var text = new SurveyText(survey, limit);
        text.WriteHead();
        text.WriteHooks();
        text.WriteFindings();
        text.WriteUnread();
        text.WriteSizes();
        text.WriteNotebooks();
        text.WritePairs();
        text.WriteNextSteps();
        return text._text.ToString();
    }

    private void WriteHead()
    {
        var head = _survey.Head;
        Line(head.Commit is null ? $"{DisplayPath.Of(head.Repository)}, no commit yet (precommit-ds {head.Version})"
            : $"{DisplayPath.Of(head.Repository)}, commit {head.ShortCommit} of {head.CommitDay} (precommit-ds {head.Version})");
        foreach (var path in head.Paths) Line($"only {DisplayPath.Of(path)}");
        Line(string.Join(", ", HeadFacts(_survey)));
        if (_survey.UnreadCount > 0) Line($"{Counted.Of(_survey.UnreadCount, "file")} could not be looked at");
        if (head.Folder.Length > 0) Line($"findings name files as seen from {DisplayPath.Of(head.Folder)}");
    }

    /// <summary>What is said of a repository before all else.</summary>
    public static IEnumerable<string> HeadFacts(Survey survey)
    {
        var head = survey.Head;
        yield return $"{Counted.Of(head.TrackedFiles, "tracked file")}{(head.Links > 0 ? $" ({Counted.Of(head.Links, "symbolic link")})" : "")}";
        yield return ByteSize.Format(survey.Sizes.Top.Bytes);
        if (head.Submodules > 0) yield return $"{Counted.Of(head.Submodules, "submodule")} left out";
        if (head.Staged > 0) yield return $"{Counted.Of(head.Staged, "file")} staged and not committed";
    }

    private void WriteHooks()
    {
        Heading("Hooks");
        var rows = _survey.Hooks.Select(static hook => (string[])
        [
            GradeName.Of(hook.Grade).PadRight(GradeWidth), Counted.Of(hook.Count(Severity.Error)), Counted.Of(hook.Count(Severity.Warning)), Counted.Of(hook.Count(Severity.Note)), Counted.Of(hook.Accepted), hook.Id,
        ]);
        Table(["grade".PadRight(GradeWidth), "errors", "warnings", "notes", "accepted", ""], [.. rows]);
    }

    private void WriteUnread()
    {
        if (_survey.Unread.Count > 0)
        {
            Heading("Could not be looked at");
            Limited(_survey.Unread, file => Wrap($"{TextFormat.Of(file.Message)}{(file.Hook.Length > 0 ? $" ({file.Hook})" : "")}", 2, 4));
        }

        if (_survey.Remarks.Count == 0) return;
        Heading("Said of files");
        Limited(_survey.Remarks, remark => Wrap(TextFormat.Of(remark), 2, 4));
    }

    private void WriteNextSteps()
    {
        if (_survey.NextSteps.Count == 0) return;
        Heading("To go on");
        foreach (var step in _survey.NextSteps)
        {
            Line($"  {step.Purpose}:");
            Command($"    {step.Command}");
        }
    }

    private void Heading(string text)
    {
        _text.Append('\n');
        Line(text);
    }

    private void Line(string text) => Command(VisibleText.Of(text));

    /// <summary>A line that may be pasted, and so stays as it is.</summary>
    private void Command(string text) => _text.Append(text.TrimEnd(' ')).Append('\n');

    /// <summary>As many of a list as are to be shown, and how many more there are.</summary>
    private void Limited<T>(IReadOnlyList<T> items, Action<T> write, string indent = "  ")
    {
        for (var i = 0; i < items.Count && i < _limit.Lines; i++) write(items[i]);
        More(items.Count, indent);
    }

    private void More(int count, string indent)
    {
        if (count > _limit.Lines) Line($"{indent}... {Counted.Of(count - _limit.Lines)} more; --limit 0 shows all");
    }

    /// <summary>Words on as many lines as they need; one that is longer than a line stays whole.</summary>
    private void Wrap(string text, int indent, int indentOfOthers)
    {
        var line = new StringBuilder().Append(' ', indent);
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                Line(line.ToString());
                line.Clear().Append(' ', indentOfOthers);
                isEmpty = true;
            }

            if (!isEmpty) line.Append(' ');
            line.Append(word);
            isEmpty = false;
        }

        Line(line.ToString());
    }

    /// <summary>Rows below a head: all columns to the right but the last, which are names.</summary>
    private void Table(string[] head, IReadOnlyList<string[]> rows)
    {
        var widths = head.Select((title, i) => Math.Max(title.Length, rows.Select(row => row[i].Length).DefaultIfEmpty().Max())).ToArray();
        foreach (var row in rows.Prepend(head))
        {
            var line = new StringBuilder("  ");
            for (var i = 0; i < row.Length - 1; i++) line.Append(row[i].PadLeft(widths[i])).Append("  ");
            Line(line.Append(row[^1]).ToString());
        }
    }
}
