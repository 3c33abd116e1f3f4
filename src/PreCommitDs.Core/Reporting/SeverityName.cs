namespace PreCommitDs.Reporting;

/// <summary>Severities as reports and options write them; they are SARIF's levels.</summary>
internal static class SeverityName
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <returns>Null where it is none.</returns>
    public static Severity? Parse(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => null,
    };
}
