namespace PreCommitDs.Notebooks;

/// <summary>A MIME type, or all of a kind: <c>text/html</c>, <c>image/*</c>, <c>application/*+json</c>. Case does not matter.</summary>
public sealed record MimePattern(string Text)
{
    /// <summary>Whether a MIME type is meant; its parameters (<c>; charset=…</c>) do not count.</summary>
    public bool Matches(string mimeType)
    {
        var type = mimeType.AsSpan();
        var parameters = type.IndexOf(';');
        if (parameters >= 0) type = type[..parameters].TrimEnd();
        var star = Text.IndexOf('*', StringComparison.Ordinal);
        if (star < 0) return type.Equals(Text, StringComparison.OrdinalIgnoreCase);
        return type.Length >= Text.Length - 1
            && type.StartsWith(Text.AsSpan(0, star), StringComparison.OrdinalIgnoreCase)
            && type.EndsWith(Text.AsSpan(star + 1), StringComparison.OrdinalIgnoreCase);
    }
}
