namespace PreCommitDs.Secrets.FileKinds;

/// <summary>A name with at most one star, which stands for any characters; with a slash, the last parts of a path.</summary>
internal static class FileNamePattern
{
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        var name = Last(path, pattern.Count('/') + 1);
        var star = pattern.IndexOf('*');
        if (star < 0) return name.SequenceEqual(pattern);
        var head = pattern[..star];
        var tail = pattern[(star + 1)..];
        return name.Length >= head.Length + tail.Length && name.StartsWith(head) && name.EndsWith(tail);
    }

    /// <summary>The last parts of a path; all of it where it has no more.</summary>
    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> path, int parts)
    {
        var start = path.Length;
        while (start > 0)
        {
            if (path[start - 1] == '/' && --parts == 0) break;
            start--;
        }

        return path[start..];
    }
}
