namespace PreCommitDs.Notebooks;

/// <summary>What becomes of a piece of metadata that differs from machine to machine: kept, dropped, or set to one value for all.</summary>
/// <param name="IsDropped">Whether it is removed.</param>
/// <param name="Value">What it is set to; null to leave it.</param>
public readonly record struct MetadataValue(bool IsDropped, string? Value)
{
    /// <summary>It stays as it is.</summary>
    public static MetadataValue Keep => default;

    /// <summary>Reads <c>keep</c>, <c>drop</c>, or the value to set.</summary>
    public static MetadataValue Parse(string text) => text switch
    {
        "keep" => Keep,
        "drop" => new MetadataValue(true, null),
        _ => new MetadataValue(false, text),
    };
}
