using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>How much is listed where not all is.</summary>
/// <param name="Lines">How many lines a list may have, and of how many files a rule tells.</param>
internal readonly record struct ListLimit(int Lines)
{
    /// <summary>In text, unless another is asked for.</summary>
    public const int Text = 10;

    /// <summary>On a page.</summary>
    public const int Page = 100;

    /// <summary>A page of more findings than this would be slow to open.</summary>
    private const int MaxFindings = 4000;

    /// <summary>How many findings of a rule are told of a file, so that one file does not take all the room.</summary>
    public int PerFile => Math.Max(3, Lines / 10);

    /// <summary>The limit that was asked for, where 0 stands for none.</summary>
    public static ListLimit Of(int? asked, int otherwise) => new(asked switch { null => otherwise, 0 => int.MaxValue, _ => asked.Value });

    /// <summary>The files of ordered findings, as far as they are listed.</summary>
    public IReadOnlyList<FileFindings> Files(IReadOnlyList<Finding> findings)
    {
        var perFile = PerFile;
        return [.. findings.GroupBy(static finding => finding.Path, StringComparer.Ordinal).Take(Lines).Select(file => new FileFindings(file.Key, [.. file.Take(perFile)], Math.Max(0, file.Count() - perFile)))];
    }

    /// <summary>How many files are not listed.</summary>
    public int LeftOut(IReadOnlyList<Finding> findings) => Math.Max(0, findings.Select(static finding => finding.Path).Distinct(StringComparer.Ordinal).Count() - Lines);

    /// <summary>The same limit, or a lower one with which all findings together are not too many.</summary>
    /// <param name="survey">What is listed.</param>
    public ListLimit Fitting(Survey survey)
    {
        var rules = survey.Hooks.SelectMany(static hook => hook.Rules).SelectMany(static rule => new[] { FilesOf(rule.Findings), FilesOf(rule.Accepted) }).ToList();
        var limit = new ListLimit(Math.Min(Lines, MaxFindings));
        while (limit.Lines > 1 && rules.Sum(limit.Listed) > MaxFindings) limit = new ListLimit(limit.Lines / 2);
        return limit;
    }

    private static List<int> FilesOf(IReadOnlyList<Finding> findings) => [.. findings.GroupBy(static finding => finding.Path, StringComparer.Ordinal).Select(static file => file.Count())];

    private long Listed(List<int> files)
    {
        var (listed, perFile) = (0L, PerFile);
        for (var i = 0; i < files.Count && i < Lines; i++) listed += Math.Min(files[i], perFile);
        return listed;
    }
}
