using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>What a file of a kind is, by its content.</summary>
/// <param name="Severity">How much it matters that it is committed; null: not at all.</param>
/// <param name="Detail">What it holds, without any of its values.</param>
internal readonly record struct FileJudgement(Severity? Severity, string Detail = "")
{
    /// <summary>Nothing that others may not read.</summary>
    public static FileJudgement Passes => default;

    /// <summary>Must not be committed.</summary>
    public static FileJudgement Blocks(string detail = "") => new(Reporting.Severity.Error, detail);

    /// <summary>Blocked where any names were found of what is set.</summary>
    public static FileJudgement OfNames(List<string> names) => names.Count == 0 ? Passes : Blocks("with " + NameList.Of(names));
}
