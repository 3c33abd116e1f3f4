using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>All that a report tells of a repository, gathered: what is left is to lay it out.</summary>
/// <param name="Head">Which repository, as it is when.</param>
/// <param name="Hooks">What each hook finds, what is to be mended first before the rest.</param>
/// <param name="Sizes">How large it is.</param>
internal sealed record Survey(SurveyHead Head, IReadOnlyList<HookSurvey> Hooks, SizeSurvey Sizes)
{
    /// <summary>What notebooks cost; null where no hook is about them.</summary>
    public NotebookSurvey? Notebooks { get; init; }

    /// <summary>Locks and what they are compiled from, by path.</summary>
    public IReadOnlyList<PairSurvey> Pairs { get; init; } = [];

    /// <summary>What could not be looked at, by path.</summary>
    public IReadOnlyList<UnreadFile> Unread { get; init; } = [];

    /// <summary>What else hooks say of files, such as why one is left alone.</summary>
    public IReadOnlyList<FileMessage> Remarks { get; init; } = [];

    /// <summary>Commands to go on with.</summary>
    public IReadOnlyList<NextStep> NextSteps { get; init; } = [];

    /// <summary>How the command ends that has made it: 2 where something could not be looked at, though it should.</summary>
    public int ExitCode { get; init; }

    /// <summary>How many files could not be looked at.</summary>
    public int UnreadCount => Unread.Select(static file => file.Message.Path).Distinct(StringComparer.Ordinal).Count();
}
