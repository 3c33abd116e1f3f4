using System.Globalization;
using PreCommitDs.Files;

namespace PreCommitDs.LargeData;

/// <summary>Makes files that a commit brings in.</summary>
internal static class Change
{
    public static FileChange New(string path, long size) => new(path, path, path.Length.ToString("x40", CultureInfo.InvariantCulture), size);

    public static FileChange Changed(string path, long oldSize, long size) => New(path, size) with { OldSize = () => oldSize, IsTracked = true };
}
