namespace PreCommitDs.Requirements.Names;

/// <summary>Takes all spellings of a name for the same (PEP 503), for dictionaries and sets of packages or extras.</summary>
public sealed class PackageNameComparer : IEqualityComparer<string>
{
    private PackageNameComparer()
    {
    }

    /// <summary>The only one there is, as it holds nothing.</summary>
    public static PackageNameComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => ReferenceEquals(x, y) || (x is not null && y is not null && PackageName.AreSame(x, y));

    /// <inheritdoc/>
    public int GetHashCode(string obj) => string.GetHashCode(PackageName.Normalize(obj), StringComparison.Ordinal);
}
