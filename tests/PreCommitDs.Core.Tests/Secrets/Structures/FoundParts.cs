using System.Text;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Structures;

/// <summary>What a finder takes out of a text.</summary>
internal static class FoundParts
{
    public delegate void Finder(ReadOnlySpan<byte> text, List<TextSpan> found);

    public static List<string> Of(Finder find, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var found = new List<TextSpan>();
        find(bytes, found);
        return [.. found.Select(span => Encoding.UTF8.GetString(span.Of(bytes)))];
    }

    /// <summary>A million bytes of each unit: what is quadratic takes minutes.</summary>
    public static void AreFoundInLinearTime(Finder find, params string[] units)
    {
        foreach (var unit in units) Of(find, string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)));
    }
}
