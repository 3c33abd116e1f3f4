using PreCommitDs.Toml;

namespace PreCommitDs.Runners.Editing;

/// <summary>Adds settings of ours to <c>pyproject.toml</c> or to a file of our own, as text.</summary>
/// <param name="prefix">The parts of the table that holds ours; none in a file of our own.</param>
internal sealed class SettingsEditor(IReadOnlyList<string> prefix)
{
    /// <summary>Sets a key of a hook, unless it is set.</summary>
    /// <param name="content">The file.</param>
    /// <param name="hook">The hook's id.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value, as TOML writes it.</param>
    /// <returns>The file with the key; null where it is written in a way that no program can add to.</returns>
    public byte[]? Set(byte[] content, string hook, string key, string value)
    {
        try
        {
            var root = TomlDocument.Parse(content);
            // Two keys that say the same are a mistake.
            if (root.Find([.. prefix, hook, key]) is not null || (key == "maxkb" && root.Find([.. prefix, hook, "max-size"]) is not null)) return content;
            var editor = new TextEditor(content);
            if (root.Find([.. prefix, hook]) is TomlTable { Form: TomlTableForm.Header } table) editor.InsertLines(editor.NextLine(table.Position.Offset + table.Position.Length), [$"{key} = {value}"]);
            else Append(editor, content, [$"[{string.Join('.', [.. prefix, hook])}]", $"{key} = {value}"]);
            var changed = editor.Result();
            return TomlDocument.Parse(changed).Find([.. prefix, hook, key]) is not null ? changed : null;
        }
        catch (TomlException)
        {
            return null;
        }
    }

    /// <summary>Sets a key of a hook for some files.</summary>
    /// <inheritdoc cref="Set"/>
    public byte[]? Override(byte[] content, string glob, string hook, string key, string value)
    {
        try
        {
            TomlDocument.Parse(content);
            var editor = new TextEditor(content);
            Append(editor, content, [$"[[{string.Join('.', [.. prefix, "overrides"])}]]", $"paths = [\"{glob}\"]", $"{hook}.{key} = {value}"]);
            var changed = editor.Result();
            TomlDocument.Parse(changed);
            return changed;
        }
        catch (TomlException)
        {
            return null;
        }
    }

    private static void Append(TextEditor editor, byte[] content, List<string> lines) => editor.InsertLines(content.Length, content.Length > 0 ? ["", .. lines] : lines);
}
