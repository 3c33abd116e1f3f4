namespace PreCommitDs.Hosting.Surveying;

/// <summary>How much of the history of notebooks is looked at.</summary>
internal enum HistoryDepth
{
    /// <summary>What is tracked now, and nothing else.</summary>
    None,

    /// <summary>How many versions there are, and how large.</summary>
    Sizes,

    /// <summary>Also how much of them are outputs, unless there is too much to read.</summary>
    Some,

    /// <summary>The same, however much there is to read.</summary>
    All,
}
