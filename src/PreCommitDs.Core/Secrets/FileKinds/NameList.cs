using System.Globalization;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Names of what a file sets, as a message tells them.</summary>
internal static class NameList
{
    private const int Shown = 6;

    public static string Of(List<string> names)
    {
        if (names.Count == 1) return names[0];
        var shown = names.Count <= Shown ? names.Count - 1 : Shown - 1;
        var last = names.Count <= Shown ? names[^1] : string.Create(CultureInfo.InvariantCulture, $"{names.Count - shown} more");
        return $"{string.Join(", ", names.Take(shown))} and {last}";
    }
}
