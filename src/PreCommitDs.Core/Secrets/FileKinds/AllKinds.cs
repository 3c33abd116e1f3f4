using PreCommitDs.Files;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>All kinds of files that keep credentials.</summary>
internal static class AllKinds
{
    private static readonly IReadOnlyList<FileKind> All = [.. EnvironmentKind.All, .. CredentialKinds.All, .. KeyKinds.All];

    /// <summary>The kind that a file is of, and what that means for it; null where others may have it.</summary>
    /// <param name="path">Below the top of the working tree, with forward slashes.</param>
    /// <param name="content">The bytes, in UTF-8 where it is text.</param>
    public static (FileKind Kind, FileJudgement Judgement)? Of(string path, ReadOnlySpan<byte> content)
    {
        // Case does not tell files apart on all systems.
        path = path.ToLowerInvariant();
        var name = FileName.Of(path);
        foreach (var kind in All)
        {
            if (!kind.IsNameOf(path) || (kind.Rule == EnvironmentKind.Rule && EnvironmentKind.IsOther(name))) continue;
            if (kind.Judge(content) is { Severity: not null } judgement) return (kind, judgement);
        }

        return null;
    }
}
