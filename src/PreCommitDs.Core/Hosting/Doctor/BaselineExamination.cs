using System.Globalization;
using PreCommitDs.Files;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The baseline: lines that cannot be read stop every hook, and entries of files that are gone accept nothing.</summary>
internal sealed class BaselineExamination : IExamination
{
    public string Check => "baseline";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (!File.Exists(patient.FullPath(Baseline.FileName))) yield break;
        using var content = FileReader.ReadNamed(patient.FullPath(Baseline.FileName), Baseline.FileName);
        var (wrong, entries) = ReadLines(content.Span);
        if (wrong.Count > 0)
        {
            var (number, problem) = wrong[0];
            yield return Diagnosis.Error(Check, $"{Baseline.FileName}:{number}: {problem.Split(':')[0]}{(wrong.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"; {wrong.Count} such lines") : "")}: no hook runs until that is mended", LineEdits.Delete(patient, Baseline.FileName, wrong.Select(static line => line.Number)));
            yield break;
        }

        var tracked = patient.Entries.Select(static entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        var gone = entries.Where(line => !tracked.Contains(line.Entry.Path) && !Path.Exists(patient.FullPath(line.Entry.Path))).ToList();
        if (gone.Count == 0) yield return Diagnosis.Ok(Check, string.Create(CultureInfo.InvariantCulture, $"{Baseline.FileName}, {entries.Count} accepted"));
        else yield return Diagnosis.Note(Check, string.Create(CultureInfo.InvariantCulture, $"{Baseline.FileName} accepts findings in {gone.Select(static line => line.Entry.Path).Distinct().Count()} files that are gone, as in line {gone[0].Number}"), LineEdits.Delete(patient, Baseline.FileName, gone.Select(static line => line.Number)));
    }

    /// <summary>Reads the file line by line, so that all that is wrong is told at once.</summary>
    private static (List<(int Number, string Problem)> Wrong, List<(int Number, BaselineEntry Entry)> Entries) ReadLines(ReadOnlySpan<byte> content)
    {
        var (wrong, entries) = (new List<(int, string)>(), new List<(int, BaselineEntry)>());
        content = content[ByteOrderMark.LengthIn(content)..];
        for (var number = 1; !content.IsEmpty; number++)
        {
            var end = content.IndexOf((byte)'\n');
            var line = end < 0 ? content : content[..end];
            content = end < 0 ? default : content[(end + 1)..];
            try
            {
                foreach (var entry in Baseline.Parse(line).Entries) entries.Add((number, entry));
            }
            catch (BaselineException e)
            {
                wrong.Add((number, e.Message));
            }
        }

        return (wrong, entries);
    }
}
