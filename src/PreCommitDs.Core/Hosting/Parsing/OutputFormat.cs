namespace PreCommitDs.Hosting.Parsing;

/// <summary>How a report is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one JSON object on standard output.</summary>
    Json,
}
