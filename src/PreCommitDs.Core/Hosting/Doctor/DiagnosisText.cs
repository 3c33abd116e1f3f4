using System.Globalization;
using System.Text;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Diagnoses for people: a line each, below it what mends it.</summary>
internal static class DiagnosisText
{
    private const int WordWidth = 8;

    public static string Of(IReadOnlyList<Diagnosis> diagnoses)
    {
        var text = new StringBuilder();
        foreach (var diagnosis in diagnoses)
        {
            var word = diagnosis.Severity is { } severity ? SeverityName.Of(severity) : "ok";
            text.Append(CultureInfo.InvariantCulture, $"{word.PadRight(WordWidth)}{diagnosis.Check}: {diagnosis.What}\n");
            foreach (var line in diagnosis.Details) text.Append(CultureInfo.InvariantCulture, $"  {line}\n");
            if (diagnosis.Mend is { } mend) text.Append(CultureInfo.InvariantCulture, $"  mend: {mend}\n");
            if (diagnosis.Otherwise is { } otherwise) text.Append(CultureInfo.InvariantCulture, $"  or {otherwise}\n");
        }

        return text.Append(Summary(diagnoses)).Append('\n').ToString();
    }

    private static string Summary(IReadOnlyList<Diagnosis> diagnoses)
    {
        var parts = new List<string>();
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Note])
        {
            var count = diagnoses.Count(diagnosis => diagnosis.Severity == severity);
            if (count > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {SeverityName.Of(severity)}{(count == 1 ? "" : "s")}"));
        }

        return parts.Count == 0 ? "all is well" : string.Join(", ", parts);
    }
}
