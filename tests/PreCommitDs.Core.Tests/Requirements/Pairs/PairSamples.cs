using System.Text;
using PreCommitDs.Harness;
using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Checks;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>Judges whole trees of requirements files.</summary>
internal static class PairSamples
{
    /// <summary>What is wrong with a tree, by lock; what belongs to no lock stands under the empty name.</summary>
    public static List<(string Lock, Finding Finding)> Judge(IReadOnlyDictionary<string, byte[]> files, RequirementsOptions? options = null)
    {
        var tree = new RequirementsTree(new MemoryTree(files));
        var check = new RequirementsCheck(tree, null, _ => options ?? new RequirementsOptions(), static path => path);
        return [.. check.Pairs.SelectMany(pair => check.Check(pair).Select(item => (pair.Path, item.Finding))), .. check.CheckAlone(files.Keys).Select(static item => ("", item.Finding))];
    }

    /// <summary>The same of texts.</summary>
    public static List<(string Lock, Finding Finding)> Judge(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var bytes = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, text) in files) bytes[path] = Encoding.UTF8.GetBytes(text);
        return Judge(bytes);
    }
}
