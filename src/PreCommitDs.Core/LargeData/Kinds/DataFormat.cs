namespace PreCommitDs.LargeData.Kinds;

/// <summary>A format of data files, declared once: how it is known, and what it counts as.</summary>
/// <param name="Name">As messages call it, in the singular.</param>
/// <param name="Kind">What it counts as.</param>
/// <param name="Extensions">What the names of such files end with, in lower case and with the dot.</param>
internal sealed record DataFormat(string Name, DataKind Kind, params string[] Extensions)
{
    /// <summary>Bytes of which one stands in every such file; none where they do not tell it.</summary>
    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    /// <summary>What else tells it by its content; beside a signature both have to hold.</summary>
    public HeadTest? Test { get; init; }

    /// <summary>What <see cref="Test"/> goes by, for the documentation.</summary>
    public string? How { get; init; }

    /// <summary>What its files are to a reader that does not know it.</summary>
    public Container Container { get; init; }

    /// <summary>Whether it is that container itself, in which a name may tell something more.</summary>
    public bool IsContainer { get; init; }

    /// <summary>Whether its files are text, so that a name is enough to know one.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether the first bytes of its files may be nothing but text, though what follows mostly is not.</summary>
    public bool MayBeginAsText { get; init; }

    /// <summary>Whether other files have such names too: a name alone tells nothing.</summary>
    public bool IsSharedName { get; init; }

    /// <summary>Whether such files are commonly called <c>.bin</c>, which says nothing.</summary>
    public bool IsCommonlyBin { get; init; }

    /// <summary>Whether the content says that a file is one.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="size">How many there are in all.</param>
    /// <param name="isText">Whether the first bytes are text: then a mark of letters is a word.</param>
    public bool IsIn(ReadOnlySpan<byte> head, long size, bool isText)
    {
        if (isText && !IsText && !MayBeginAsText) return false;
        if (Signatures.Count == 0) return Test is not null && Test(head, size);
        foreach (var signature in Signatures)
        {
            if (signature.IsIn(head)) return Test is null || Test(head, size);
        }

        return false;
    }

    /// <summary>Whether a path is named as such files are.</summary>
    public bool IsNamed(string path) => ExtensionOf(path) is not null;

    /// <summary>Which of its extensions a path has; null: none.</summary>
    public string? ExtensionOf(string path)
    {
        foreach (var extension in Extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && path.Length > extension.Length && path[^(extension.Length + 1)] != '/') return extension;
        }

        return null;
    }
}
