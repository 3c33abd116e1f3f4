using PreCommitDs.LargeData.Kinds;
using PreCommitDs.LargeData.Limits;

namespace PreCommitDs.LargeData;

/// <summary>What may be committed.</summary>
internal sealed record LargeDataOptions
{
    /// <summary>What check-added-large-files allows, in bytes.</summary>
    public const long DefaultMaxSize = 500 << 10;

    /// <summary>Notebooks hold pictures, and their outputs are another hook's business.</summary>
    private static readonly KindLimit OfNotebooks = new("ipynb", 5_000_000);

    /// <summary>How large a file may be where nothing else is said, in bytes.</summary>
    public long MaxSize { get; init; } = DefaultMaxSize;

    /// <summary>Other limits, of which the one for the longest extension counts, and one for an extension before one for a kind.</summary>
    public IReadOnlyList<KindLimit> Limits { get; init; } = [];

    /// <summary>How large a file may be that a pointer stands for, in bytes; null: as large as it likes.</summary>
    public long? MaxPointerSize { get; init; }

    /// <summary>What is meant to be there.</summary>
    public IReadOnlyList<AllowedFile> Allowed { get; init; } = [];

    /// <summary>No file up to this size is over a limit of its own.</summary>
    public long LeastLimit
    {
        get
        {
            // Asked for each file.
            var least = MaxSize;
            foreach (var limit in Limits) least = Math.Min(least, limit.MaxSize);
            return least;
        }
    }

    /// <summary>The limit that somebody has set for files of such a name or kind; null where nobody has.</summary>
    public long? SetLimitOf(string path, DataKind? kind)
    {
        KindLimit? named = null;
        foreach (var limit in Limits)
        {
            // Of two that say something of the same extension the later one counts.
            if (limit.IsOf(path) && limit.Key.Length >= (named?.Key.Length ?? 0)) named = limit;
        }

        return named?.MaxSize ?? (kind is { } known ? Limits.LastOrDefault(limit => limit.IsOf(known))?.MaxSize : null);
    }

    /// <summary>How large a file may be.</summary>
    public long LimitOf(string path, DataKind? kind) => SetLimitOf(path, kind) ?? (OfNotebooks.IsOf(path) ? Math.Max(OfNotebooks.MaxSize, MaxSize) : MaxSize);
}
