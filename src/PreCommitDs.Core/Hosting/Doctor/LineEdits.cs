using System.Globalization;
using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Commands that change lines of a file at the top of the working tree. Every sed understands them; the copy that each leaves behind is taken away.</summary>
internal static class LineEdits
{
    /// <summary>Takes lines out.</summary>
    public static string Delete(Patient patient, string file, IEnumerable<int> lines) =>
        Sed(patient, file, string.Join(';', lines.Select(static line => line.ToString(CultureInfo.InvariantCulture) + "d")));

    /// <summary>Puts a word in the place of another in one line.</summary>
    public static string Replace(Patient patient, string file, int line, string word, string other) => Sed(patient, file, string.Create(CultureInfo.InvariantCulture, $"{line}s/{word}/{other}/"));

    /// <summary>Opens a file at a line, as nearly every editor understands it.</summary>
    public static string Edit(Patient patient, string file, int line) => patient.Here(string.Create(CultureInfo.InvariantCulture, $"${{EDITOR:-vi}} +{line} {ShellQuote.Path(file)}"));

    /// <summary>Takes out what stands at a place where it has its lines for itself, else opens the file there.</summary>
    public static string DeleteOrEdit(Patient patient, string file, ReadOnlySpan<byte> content, DocumentPlace place)
    {
        var before = content[..place.Start];
        var start = before[(before.LastIndexOf((byte)'\n') + 1)..].Trim(" \t"u8);
        var behind = content[place.End..];
        var end = behind.IndexOf((byte)'\n');
        var rest = (end < 0 ? behind : behind[..end]).Trim(" \t\r"u8);
        var isAlone = (start.IsEmpty || start.SequenceEqual("-"u8)) && (rest.IsEmpty || rest[0] == '#');
        var lines = content[place.Start..place.End].TrimEnd("\r\n"u8).Count((byte)'\n');
        return isAlone ? Delete(patient, file, Enumerable.Range(place.Line, lines + 1)) : Edit(patient, file, place.Line);
    }

    private static string Sed(Patient patient, string file, string script)
    {
        var (name, copy) = (ShellQuote.Path(file), ShellQuote.Path(file + ".bak"));
        return patient.Here($"sed -i.bak {ShellQuote.Plainly(script)} {name} && rm {copy}");
    }
}
