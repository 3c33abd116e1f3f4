using System.Globalization;
using System.Text.RegularExpressions;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The place that a message begins with: <c>file:line:column: what is wrong</c>.</summary>
internal static partial class ProblemPlace
{
    /// <summary>The command that opens the file there; null where the message names no place.</summary>
    public static string? Edit(Patient patient, string problem) =>
        Place().Match(problem) is { Success: true } place ? LineEdits.Edit(patient, place.Groups[1].Value, int.Parse(place.Groups[2].Value, NumberStyles.None, CultureInfo.InvariantCulture)) : null;

    [GeneratedRegex(@"^(.+?):(\d{1,9}):\d+: ", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
