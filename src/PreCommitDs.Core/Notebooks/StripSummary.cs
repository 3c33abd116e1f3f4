using System.Globalization;
using PreCommitDs.Reporting;

namespace PreCommitDs.Notebooks;

/// <summary>Says in a few words what goes: "3 outputs, 1.9 MiB".</summary>
internal static class StripSummary
{
    /// <summary>Of a whole notebook: counts and metadata are only named where no output or cell goes.</summary>
    public static string Of(IReadOnlyCollection<CellChange> changes)
    {
        var cells = changes.Count(change => change.IsDropped);
        var outputs = changes.Sum(change => change.Outputs);
        var parts = new List<string>();
        Add(parts, cells, "cell");
        Add(parts, outputs, "output");
        if (parts.Count == 0)
        {
            Add(parts, changes.Sum(change => change.Counts), "execution count");
            Add(parts, changes.Sum(change => change.Keys), "metadata key");
            Add(parts, changes.Sum(change => change.Ids), "id");
        }

        AddSize(parts, changes.Sum(change => (long)change.Bytes));
        return string.Join(", ", parts);
    }

    /// <summary>Of one cell, in full.</summary>
    public static string Of(CellChange change)
    {
        var parts = new List<string>();
        if (change.IsDropped) parts.Add("the whole cell");
        Add(parts, change.Outputs, "output");
        Add(parts, change.Counts, "execution count");
        Add(parts, change.Keys, "metadata key");
        Add(parts, change.Ids, "id");
        AddSize(parts, change.Bytes);
        if (change.LacksReason) parts.Add("and its allow comment gives no reason, so it does not count");
        return string.Join(", ", parts);
    }

    private static void Add(List<string> parts, int count, string what)
    {
        if (count > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}"));
    }

    /// <summary>A count that becomes null makes the file longer; nobody wants to read of -3 bytes.</summary>
    private static void AddSize(List<string> parts, long bytes)
    {
        if (bytes > 0) parts.Add(ByteSize.Format(bytes));
    }
}
