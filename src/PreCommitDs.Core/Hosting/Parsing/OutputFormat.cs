namespace PreCommitDs.Hosting.Parsing;

/// <summary>How a report is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one JSON object on standard output.</summary>
    Json,

    /// <summary>For the log of a job of GitHub Actions.</summary>
    Github,

    /// <summary>For code scanning: SARIF 2.1.0.</summary>
    Sarif,
}
