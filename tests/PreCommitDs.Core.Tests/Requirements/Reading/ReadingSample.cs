using System.Text;

namespace PreCommitDs.Requirements.Reading;

/// <summary>Reads requirements files, and says in one line what they hold.</summary>
internal static class ReadingSample
{
    public static RequirementsFile Read(string text) => RequirementsReader.Read("requirements.txt", Encoding.UTF8.GetBytes(text));

    /// <summary>The requirements, each with its line and column.</summary>
    public static string Entries(RequirementsFile file) => string.Join(" | ", file.Entries.Select(static entry => $"{entry.Place.Line}:{entry.Place.Column} {entry.Text}"));

    /// <summary>The files that are taken in; a + stands before constraints.</summary>
    public static string Includes(RequirementsFile file) => string.Join(" | ", file.Includes.Select(static include => $"{include.Place.Line}:{include.Place.Column} {(include.IsConstraint ? "+" : "")}{include.Target}"));

    public static string Faults(RequirementsFile file) => string.Join(" | ", file.Faults.Select(static fault => $"{fault.Place.Line}:{fault.Place.Column} {(fault.IsConflict ? "conflict" : "fault")}"));
}
