using System.Text;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Scanning;

namespace PreCommitDs.Secrets.Structures;

/// <summary>What a finder takes out of a text.</summary>
internal static class FoundParts
{
    private static readonly CandidateScan Scan = new();

    public static List<string> Of(Structure.Finder find, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [.. Of(find, bytes).Select(span => Encoding.UTF8.GetString(span.Of(bytes)))];
    }

    public static List<TextSpan> Of(Structure.Finder find, byte[] text)
    {
        var candidates = new Candidates();
        Scan.Collect(text, 0, text.Length, candidates);
        var found = new List<TextSpan>();
        var kind = StructureList.All.ToList().FindIndex(structure => structure.Find == find);
        find(text, candidates.Anchors[kind], found);
        return found;
    }

    /// <summary>A million bytes of each unit: what is quadratic takes minutes.</summary>
    public static void AreFoundInLinearTime(Structure.Finder find, params string[] units)
    {
        foreach (var unit in units) Of(find, string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)));
    }
}
