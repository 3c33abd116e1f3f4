using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>A file whose includes are being followed.</summary>
/// <param name="file">The file.</param>
/// <param name="isConstraint">Whether it only limits versions.</param>
internal sealed class OpenFile(RequirementsFile file, bool isConstraint)
{
    private int _next;

    public RequirementsFile File => file;

    public bool IsConstraint => isConstraint;

    /// <summary>The include that is to be followed next; null behind the last one.</summary>
    public RequirementsInclude? NextInclude() => _next < file.Includes.Count ? file.Includes[_next++] : null;
}
