namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Looks at whole files as if only their first bytes were at hand.</summary>
internal static class Sniff
{
    public static Sniffed Of(string path, byte[] content, long? size = null, bool wantsText = true) =>
        Sniffer.Look(path, content.AsSpan(0, Math.Min(content.Length, Sniffer.HeadLength)), size ?? content.Length, wantsText);

    /// <summary>By the content alone.</summary>
    public static string Name(byte[] content, long? size = null) => Of("file", content, size).Name;
}
