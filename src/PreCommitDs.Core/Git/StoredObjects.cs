using System.Globalization;
using System.Text;

namespace PreCommitDs.Git;

/// <summary>What the object store of a repository takes on this disk, whatever it is of: <c>git count-objects -v</c>.</summary>
/// <param name="Objects">How many objects there are.</param>
/// <param name="PackedBytes">How many bytes the packs take, in whole KiB.</param>
/// <param name="LooseBytes">How many bytes objects in files of their own take, in whole KiB.</param>
internal sealed record StoredObjects(long Objects, long PackedBytes, long LooseBytes)
{
    /// <param name="output">What git prints: a name, a colon and a number a line.</param>
    public static StoredObjects Parse(ReadOnlySpan<byte> output)
    {
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(output).Split('\n'))
        {
            if (line.Split(": ") is [var name, var text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) numbers[name] = number;
        }

        return new StoredObjects(numbers.GetValueOrDefault("count") + numbers.GetValueOrDefault("in-pack"), numbers.GetValueOrDefault("size-pack") << 10, numbers.GetValueOrDefault("size") << 10);
    }
}
