namespace PreCommitDs.Secrets.Structures;

/// <summary>Finds where the anchor of one structure stands, in texts that nothing else is looked for in.</summary>
internal static class Anchors
{
    public static List<int> Of(ReadOnlySpan<byte> text, ReadOnlySpan<byte> anchor)
    {
        var places = new List<int>();
        for (var at = 0; text[at..].IndexOf(anchor) is >= 0 and var next; at += next + anchor.Length) places.Add(at + next);
        return places;
    }
}
