namespace PreCommitDs.Requirements.Reading;

/// <summary>What compilers say in comments: why a package is there, and what they have left out.</summary>
internal sealed partial class RequirementsReader
{
    private const string Allow = "precommit-ds: allow[";

    private const string UnsafeTail = "The following packages are considered to be unsafe";

    private bool _isVia;
    private bool _isTail;

    /// <summary>Whether the comment has come behind which pip-compile writes nothing but unsafe packages.</summary>
    private bool _hasUnsafeTail;

    private void EndAnnotation()
    {
        _entry = null;
        (_isVia, _isTail) = (false, false);
    }

    /// <param name="comment">What stands behind the #.</param>
    private void TakeComment(ReadOnlySpan<char> comment)
    {
        var text = PythonText.Trim(comment);
        if (_entry is not null && text.Contains(Allow, StringComparison.Ordinal)) _entry.Allow(comment);
        if (IsTail(text))
        {
            (_entry, _isTail, _isVia) = (null, true, false);
            _hasUnsafeTail |= text.StartsWith(UnsafeTail, StringComparison.Ordinal);
        }
        else if (_isTail) TakeExcluded(text);
        else if (_entry is null) return;
        else if (text is "via") _isVia = true;
        else if (text.StartsWith("via ", StringComparison.Ordinal)) TakeParents(text[4..]);
        else if (_isVia && comment.StartsWith("  ", StringComparison.Ordinal)) _entry.AddParent(text);
        else _isVia = false;
    }

    private void TakeParents(ReadOnlySpan<char> list)
    {
        // What a person has added behind the list is none of it.
        var comment = FindComment(list);
        if (comment >= 0) list = list[..comment];
        foreach (var part in list.Split(',')) _entry!.AddParent(PythonText.Trim(list[part]));
    }

    private static bool IsTail(ReadOnlySpan<char> text) =>
        text.StartsWith(UnsafeTail, StringComparison.Ordinal)
        || text.StartsWith("The following packages were excluded from the output", StringComparison.Ordinal)
        || text.StartsWith("WARNING: The following packages were not pinned", StringComparison.Ordinal);

    private void TakeExcluded(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" =#");
        var name = end < 0 ? text : text[..end];
        if (end >= 0 && text[end] == ' ' && !text[end..].TrimStart().StartsWith('#')) return;
        if (Packages.Requirement.TryParse(name, out var requirement)) _file.Excluded.Add(requirement.NormalizedName);
    }
}
