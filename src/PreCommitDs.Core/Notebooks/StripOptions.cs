using System.Text.RegularExpressions;

namespace PreCommitDs.Notebooks;

/// <summary>What is taken out of a notebook and what may stay. The defaults are those of nbstripout, but that ids are kept.</summary>
public sealed record StripOptions
{
    /// <summary>Nothing but the defaults.</summary>
    public static StripOptions Default { get; } = new();

    /// <summary>Outputs stay, unless a cell says otherwise; null asks the notebook's own <c>keep_output</c>.</summary>
    public bool? KeepOutput { get; init; }

    /// <summary>Execution counts stay.</summary>
    public bool KeepCount { get; init; }

    /// <summary>What becomes of cell ids.</summary>
    public IdPolicy Ids { get; init; }

    /// <summary>Cells whose source is nothing but whitespace go.</summary>
    public bool DropEmptyCells { get; init; }

    /// <summary>Cells that bear any of these tags go.</summary>
    public IReadOnlyList<string> DropTaggedCells { get; init; } = [];

    /// <summary>The outputs of cells marked <c>init_cell</c> go too.</summary>
    public bool StripInitCells { get; init; }

    /// <summary>The metadata that goes.</summary>
    public IReadOnlyList<MetadataKey> Keys { get; init; } = [.. MetadataKeys.Default.Select(key => MetadataKey.Parse(key)!)];

    /// <summary>Outputs of up to this size stay; counted in code points of all their strings, as nbstripout counts.</summary>
    public long MaxSize { get; init; }

    /// <summary>These outputs stay; where any is given, the others go even from cells that keep their outputs.</summary>
    public IReadOnlyList<OutputSelector> KeepOutputTypes { get; init; } = [];

    /// <summary>These outputs go from wherever outputs stay.</summary>
    public IReadOnlyList<OutputSelector> DropOutputTypes { get; init; } = [];

    /// <summary>Of outputs that would go, the representations of these types stay.</summary>
    public IReadOnlyList<MimePattern> KeepMime { get; init; } = [];

    /// <summary>Of outputs that stay, the representations of these types go.</summary>
    public IReadOnlyList<MimePattern> DropMime { get; init; } = [];

    /// <summary>Outputs that stay go all the same where their text matches.</summary>
    public IReadOnlyList<Regex> DropMatching { get; init; } = [];

    /// <summary>What becomes of <c>metadata.kernelspec</c>; a value is set as its name and display name.</summary>
    public MetadataValue Kernelspec { get; init; }

    /// <summary>What becomes of <c>metadata.language_info.version</c>.</summary>
    public MetadataValue LanguageVersion { get; init; }

    /// <summary>Whether an output can stay in a cell that does not keep its outputs.</summary>
    internal bool ChoosesOutputs => MaxSize > 0 || KeepOutputTypes.Count > 0 || KeepMime.Count > 0;

    /// <summary>Whether an output can go from a cell that keeps its outputs.</summary>
    internal bool ChoosesKeptOutputs =>
        KeepOutputTypes.Count > 0 || DropOutputTypes.Count > 0 || DropMime.Count > 0 || DropMatching.Count > 0;
}
