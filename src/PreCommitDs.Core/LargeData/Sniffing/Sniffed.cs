using PreCommitDs.LargeData.Kinds;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>What a file is.</summary>
/// <param name="Format">Its format; null where it is of none that is known.</param>
/// <param name="Compression">What it is compressed by, where its format is that of what is inside.</param>
/// <param name="IsDisguised">Whether its name says that it is something else, or nothing.</param>
internal readonly record struct Sniffed(DataFormat? Format, DataFormat? Compression = null, bool IsDisguised = false)
{
    /// <summary>As messages call it; empty where its format is not known.</summary>
    public string Name => Format is null ? "" : Compression is null ? Format.Name : $"{Format.Name} ({Compression.Name.Split(' ')[0]})";
}
