namespace PreCommitDs.Secrets.Scanning;

/// <summary>Places of a text where something may stand, in the order of the text.</summary>
internal sealed class Candidates
{
    /// <summary>Where four bytes of a token's literal stand, and the number of these.</summary>
    public List<(int At, int Slot)> Tokens { get; } = [];

    /// <summary>Where a word of a credential's name begins.</summary>
    public List<int> Names { get; } = [];

    /// <summary>Where the name of an issuer may begin.</summary>
    public List<int> Issuers { get; } = [];

    /// <summary>Where anchors of structures stand: a list for each structure of <see cref="StructureList"/>.</summary>
    public List<int>[] Anchors { get; } = [.. StructureList.All.Select(static _ => new List<int>())];
}
