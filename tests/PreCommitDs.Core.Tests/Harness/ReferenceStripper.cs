using System.Text;
using PreCommitDs.Notebooks;

namespace PreCommitDs.Harness;

using Members = Dictionary<string, object?>;

/// <summary>Strips a <see cref="ReferenceTree"/> the plain way, value by value; knows all options but those on MIME types, on text and ids made up.</summary>
internal sealed class ReferenceStripper(StripOptions options)
{
    /// <summary>Strips in place.</summary>
    /// <returns>False where a cell contradicts itself, so that nothing may be done.</returns>
    public bool Strip(object? document)
    {
        var notebook = (Members)document!;
        var keepsAll = options.KeepOutput ?? (notebook.GetValueOrDefault("metadata") is Members m && IsTruthy(m.GetValueOrDefault("keep_output")));
        var index = 0;
        if (CellLists(notebook).Any(cells => cells.OfType<List<object?>>().Any())) return false;
        foreach (var cells in CellLists(notebook))
        {
            cells.RemoveAll(cell => cell is Members members && IsDropped(members));
            foreach (var cell in cells)
            {
                if (cell is Members members && !StripCell(members, keepsAll, index)) return false;
                index++;
            }
        }

        if (notebook.GetValueOrDefault("metadata") is Members metadata) StripNotebook(metadata);
        return true;
    }

    private static IEnumerable<List<object?>> CellLists(Members notebook)
    {
        if (notebook.GetValueOrDefault("cells") is List<object?> cells) yield return cells;
        if (notebook.GetValueOrDefault("worksheets") is not List<object?> sheets) yield break;
        foreach (var sheet in sheets.OfType<Members>())
        {
            if (sheet.GetValueOrDefault("cells") is List<object?> inSheet) yield return inSheet;
        }
    }

    private bool IsDropped(Members cell)
    {
        var isEmpty = (cell.TryGetValue("source", out var source) || cell.TryGetValue("input", out source)) && source switch
        {
            string text => text.All(IsSpace),
            List<object?> lines => lines.All(line => line is string text && text.All(IsSpace)),
            _ => false,
        };
        return (options.DropEmptyCells && isEmpty) || options.DropTaggedCells.Any(tag => HasTag(cell.GetValueOrDefault("metadata"), tag));
    }

    private bool StripCell(Members cell, bool keepsAll, int index)
    {
        if (cell.Count == 0) return true;
        if (KeepsOutput(cell.GetValueOrDefault("metadata") as Members, keepsAll) is not { } keeps) return false;
        foreach (var key in options.Keys.Where(key => key.IsCell)) Remove(cell, Encoding.UTF8.GetString(key.Path.Span));
        if (options.Ids == IdPolicy.Drop) cell.Remove("id");
        if (options.Ids == IdPolicy.Sequential && cell.ContainsKey("id")) cell["id"] = $"{index}";
        foreach (var count in new[] { "execution_count", "prompt_number" })
        {
            if (!options.KeepCount && cell.ContainsKey(count)) cell[count] = null;
        }

        if (cell.TryGetValue("outputs", out var outputs) && outputs is not null) cell["outputs"] = Outputs(outputs, keeps);
        return true;
    }

    private bool? KeepsOutput(Members? metadata, bool keepsAll)
    {
        if (metadata is null) return keepsAll;
        if (metadata.TryGetValue("init_cell", out var init)) return IsTruthy(init) && !options.StripInitCells;
        var isTagged = HasTag(metadata, "keep_output");
        if (!metadata.TryGetValue("keep_output", out var keep)) return isTagged || keepsAll;
        return isTagged && !IsTruthy(keep) ? null : IsTruthy(keep);
    }

    private object Outputs(object value, bool keeps)
    {
        if (value is not List<object?> outputs) return keeps ? value : new List<object?>();
        if (!options.KeepCount)
        {
            foreach (var output in outputs.OfType<Members>().Where(output => output.ContainsKey("execution_count"))) output["execution_count"] = null;
        }

        if (!keeps || options.KeepOutputTypes.Count > 0)
            outputs.RemoveAll(output => !(options.MaxSize > 0 && Size(output) <= options.MaxSize) && !options.KeepOutputTypes.Any(type => Matches(output, type)));
        outputs.RemoveAll(output => options.DropOutputTypes.Any(type => Matches(output, type)));
        return outputs;
    }

    private void StripNotebook(Members metadata)
    {
        foreach (var key in options.Keys.Where(key => !key.IsCell)) Remove(metadata, Encoding.UTF8.GetString(key.Path.Span));
        if (options.Kernelspec.IsDropped) metadata.Remove("kernelspec");
        Set(metadata, "kernelspec", "name", options.Kernelspec);
        Set(metadata, "kernelspec", "display_name", options.Kernelspec);
        if (options.LanguageVersion.IsDropped) Remove(metadata, "language_info.version");
        Set(metadata, "language_info", "version", options.LanguageVersion);
    }

    private static void Set(Members metadata, string parent, string name, MetadataValue value)
    {
        if (value.Value is not null && metadata.GetValueOrDefault(parent) is Members members && members.ContainsKey(name)) members[name] = value.Value;
    }

    private static void Remove(Members members, string key)
    {
        if (members.Remove(key) || key.Split('.', 2) is not [var head, var tail]) return;
        if (members.GetValueOrDefault(head) is Members below) Remove(below, tail);
    }

    private static bool HasTag(object? metadata, string tag) => metadata is Members members && members.GetValueOrDefault("tags") is List<object?> tags && tags.Contains(tag);

    private static bool Matches(object? output, OutputSelector selector)
    {
        if (output is not Members members || members.GetValueOrDefault("output_type") as string != Encoding.UTF8.GetString(selector.Type.Span)) return false;
        return selector.Name is not { } name || new[] { "name", "stream" }.Any(key => members.GetValueOrDefault(key) as string == Encoding.UTF8.GetString(name.Span));
    }

    private static long Size(object? value) => value switch
    {
        null => 4,
        bool flag => flag ? 4 : 5,
        string text => text.EnumerateRunes().Count(),
        ReferenceTree.Number number => number.Text.Length,
        List<object?> items => items.Sum(Size),
        _ => ((Members)value).Values.Sum(Size),
    };

    private static bool IsTruthy(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        ReferenceTree.Number number => !double.TryParse(number.Text, System.Globalization.CultureInfo.InvariantCulture, out var parsed) || parsed != 0,
        List<object?> items => items.Count > 0,
        _ => ((Members)value).Count > 0,
    };

    private static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit is >= '\x1c' and <= '\x1f';
}
