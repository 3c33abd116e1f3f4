using System.Buffers.Text;

namespace PreCommitDs.LargeData.Pointers;

/// <summary>Pointers of DVC: <c>data.csv.dvc</c> beside <c>data.csv</c>.</summary>
/// <remarks>dvc.org/doc/user-guide/project-structure/dvc-files: YAML with <c>outs</c>, each with a hash, a size and a path.</remarks>
internal static class DvcPointer
{
    public static Pointer? Read(ReadOnlySpan<byte> content)
    {
        long? total = null;
        var (hasOutputs, hasPath, isOutput) = (false, false, false);
        while (!content.IsEmpty)
        {
            var line = PointerLines.Take(ref content);
            // A key at the start of a line ends what belongs to the one before: deps have sizes too.
            if (!line.IsEmpty && line[0] is not ((byte)' ' or (byte)'-' or (byte)'#')) isOutput = line.StartsWith("outs:"u8);
            hasOutputs |= isOutput;
            var entry = line.TrimStart(" -"u8);
            hasPath |= isOutput && entry.StartsWith("path:"u8);
            if (isOutput && entry.StartsWith("size:"u8) && Utf8Parser.TryParse(entry["size:"u8.Length..].TrimStart((byte)' '), out long size, out _) && size >= 0) total = (total ?? 0) + size;
        }

        return hasOutputs && hasPath ? new Pointer("DVC", total) : null;
    }
}
