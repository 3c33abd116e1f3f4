using System.Globalization;
using System.Text.RegularExpressions;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.TakingOut;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Data that lies in the working tree and is not ignored, so that a careless <c>git add .</c> would take it in.</summary>
internal sealed partial class DataFolderExamination : IExamination
{
    private const int MaxNamed = 10;

    private static readonly string[] Folders = ["data", "dataset", "datasets", "raw_data", "raw-data"];

    public string Check => "data";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        var limits = patient.SizeLimits;
        var found = new SortedDictionary<string, (int Count, long Size)>(StringComparer.Ordinal);
        foreach (var path in patient.Untracked)
        {
            if (SizeOf(patient, path) is not { } size || size == 0) continue;
            var folder = FolderOf(path);
            if (folder is null ? limits?.Allows(path, null, size) != false : NoData().IsMatch(path)) continue;
            var (count, sum) = found.GetValueOrDefault(folder ?? path);
            found[folder ?? path] = (count + 1, sum + size);
        }

        foreach (var path in KeptElsewhere(patient, [.. found.Keys])) found.Remove(path);
        if (found.Count == 0) yield return Diagnosis.Ok(Check, "no data lies here that git add . would take in");
        foreach (var (path, (count, size)) in found.Take(MaxNamed))
        {
            var what = path.EndsWith('/') ? string.Create(CultureInfo.InvariantCulture, $"{DisplayPath.Of(path)} has {count} data {(count == 1 ? "file" : "files")}, {ByteSize.Format(size)},") : $"{DisplayPath.Of(path)}, {ByteSize.Format(size)},";
            yield return Diagnosis.Warning(Check, $"{what} not ignored: git add . takes {(path.EndsWith('/') ? "them" : "it")} in", IgnoreLines.Of(path) is { } line ? patient.Here(IgnoreLines.Appending(line, patient.TopLevel)) : null);
        }

        if (found.Count > MaxNamed) yield return Diagnosis.Warning(Check, string.Create(CultureInfo.InvariantCulture, $"and {found.Count - MaxNamed} more that are not ignored"), patient.HereGit("ls-files --others --exclude-standard"));
    }

    /// <summary>The outermost folder that is called after data, with a slash; null where there is none.</summary>
    private static string? FolderOf(string path)
    {
        var start = 0;
        for (int slash; (slash = path.IndexOf('/', start)) >= 0; start = slash + 1)
            if (Folders.Contains(path[start..slash])) return path[..(slash + 1)];
        return null;
    }

    /// <summary>What Git LFS takes may lie there.</summary>
    private static IEnumerable<string> KeptElsewhere(Patient patient, IReadOnlyList<string> keys)
    {
        var files = keys.Where(static key => !key.EndsWith('/')).ToList();
        var values = patient.Repository.Attribute("filter", files);
        return files.Where((_, i) => values[i] == "lfs");
    }

    private static long? SizeOf(Patient patient, string path)
    {
        try
        {
            return new FileInfo(patient.FullPath(path)) is { Exists: true, LinkTarget: null } file ? file.Length : null;
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            return null;
        }
    }

    /// <summary>What says something about the data, or makes it.</summary>
    [GeneratedRegex(@"(^|/)(\.[^/]*|README[^/]*|LICEN[CS]E[^/]*|[^/]+\.(md|rst|dvc|py|sh|r|jl|sql|ipynb|ya?ml|toml))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoData();
}
