using PreCommitDs.LargeData.Pointers;
using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.Hooks;

/// <summary>Says of a tracked file what it is, as block-large-data knows it.</summary>
internal static class FileTeller
{
    /// <summary>As many of its first bytes are asked for.</summary>
    public const int HeadLength = Sniffer.HeadLength;

    /// <summary>The format of a file; empty where it is of none that is known.</summary>
    public static string KindOf(string path, ReadOnlySpan<byte> head, long size) =>
        Pointer.Read(path, head, size) is { } pointer ? $"pointer of {pointer.Keeper}"
        : path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase) ? "notebook"
        : Sniffer.Look(path, head, size, wantsText: true).Name;

    /// <summary>Who keeps what a file stands for, and how many bytes that has; null where it is no pointer.</summary>
    public static (string Keeper, long? Size)? PointerOf(string path, ReadOnlySpan<byte> head, long size) =>
        Pointer.Read(path, head, size) is { } pointer ? (pointer.Keeper, pointer.Size) : null;
}
