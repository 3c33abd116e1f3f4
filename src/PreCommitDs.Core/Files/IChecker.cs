using PreCommitDs.Reporting;

namespace PreCommitDs.Files;

/// <summary>The pure core of a hook that judges files and changes none: bytes in, findings out. Used from several threads at once.</summary>
public interface IChecker
{
    /// <summary>Says what must not be committed of a file.</summary>
    /// <param name="file">The file; findings name it by <see cref="FileContent.Name"/>.</param>
    /// <returns>One finding for each place; what the file held before the commit is sorted out by the caller.</returns>
    /// <exception cref="MissingBlobException">The content is not in this clone.</exception>
    IReadOnlyList<Finding> Check(FileContent file);
}
