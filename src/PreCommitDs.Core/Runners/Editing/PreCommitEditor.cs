using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners.Editing;

/// <summary>Changes a configuration of pre-commit or prek as text: what is not meant stays byte for byte, comments and all.</summary>
internal static class PreCommitEditor
{
    private const string Repos = "repos";
    private const string InstallTypes = "default_install_hook_types";

    /// <summary>Adds a repository behind the last.</summary>
    /// <exception cref="RunnerConfigurationException">The file cannot be read, or what stands there can be changed by hand alone.</exception>
    public static byte[] Add(string fileName, byte[] content, NewRepository repository)
    {
        var config = PreCommitConfig.Parse(fileName, content);
        var editor = new TextEditor(content);
        if (config.IsToml) AddToToml(config, editor, repository);
        else AddToYaml(config, editor, repository);
        return Checked(config, editor, changed => changed.Repositories.Count == config.Repositories.Count + 1 && changed.Repositories[^1].Url == repository.Url && Same(config.Repositories, changed.Repositories));
    }

    /// <summary>Has an install without arguments set up these git hooks, beside those that it does already.</summary>
    /// <exception cref="RunnerConfigurationException">The file cannot be read, or what stands there can be changed by hand alone.</exception>
    public static byte[] AddInstallTypes(string fileName, byte[] content, IReadOnlyList<string> types)
    {
        var config = PreCommitConfig.Parse(fileName, content);
        List<string> missing = [.. types.Except(config.DefaultInstallHookTypes ?? [])];
        if (missing.Count == 0) return content;
        var editor = new TextEditor(content);
        var words = config.IsToml ? missing.Select(static type => $"\"{type}\"").ToList() : missing;
        var line = $"{InstallTypes}{(config.IsToml ? " =" : ":")} [{string.Join(", ", words)}]";
        var entry = config.Root?.Entry(InstallTypes);
        if (config.Root is not { } root || (config.IsToml && root.Entries.Count == 0)) editor.InsertLines(config.End, [line]);
        else if (entry is null && root.IsFlow) FlowEditor.Append(editor, root.Place, EntriesOf(root), [line]);
        else if (entry is null) editor.InsertLines(editor.LineStart(root.Entries[0].Key.Place.Start), [new string(' ', config.IsToml ? 0 : editor.Indentation(root.Entries[0].Key.Place.Start)) + line]);
        else AddItems(config, editor, entry, words);
        return Checked(config, editor, changed => types.All(changed.DefaultInstallHookTypes!.Contains) && Same(config.Repositories, changed.Repositories));
    }

    /// <summary>Takes a hook out, and its repository with it where it is the only one of that.</summary>
    /// <exception cref="RunnerConfigurationException">The file cannot be read, or what stands there can be changed by hand alone.</exception>
    public static byte[] Remove(string fileName, byte[] content, Func<ConfiguredRepository, ConfiguredHook, bool> isMeant)
    {
        var config = PreCommitConfig.Parse(fileName, content);
        var repository = config.Repositories.FirstOrDefault(candidate => candidate.Hooks.Any(hook => isMeant(candidate, hook)));
        if (repository is null) return content;
        var editor = new TextEditor(content);
        var index = repository.Hooks.ToList().FindIndex(hook => isMeant(repository, hook));
        var isWhole = repository.Hooks.Count == 1;
        if (isWhole && config.Repositories.Count == 1) throw ByHand(config, repository.Place);
        var (parent, item) = isWhole ? (config.Root!, repository.Node) : (repository.Node, repository.Hooks[index].Node);
        if (parent.Entry(isWhole ? Repos : "hooks") is not { IsMerged: false, Value: DocumentSequence { IsAlias: false } list }) throw ByHand(config, item.Place);
        var at = isWhole ? config.Repositories.ToList().IndexOf(repository) : index;
        if (list.IsFlow) FlowEditor.Remove(editor, list.Place, [.. list.Items.Select(static each => each.Place)], at);
        else if (config.IsToml) TomlTables.Cut(editor, config.Root!, item.Place);
        else if (!BlockEditor.Remove(editor, list.Items[at])) throw ByHand(config, item.Place);
        return Checked(config, editor, changed => changed.Hooks.Count() == config.Hooks.Count() - 1);
    }

    private static void AddToYaml(PreCommitConfig config, TextEditor editor, NewRepository repository)
    {
        var root = config.Root;
        var entry = root?.Entry(Repos);
        if (root is { IsFlow: true } && entry is null)
        {
            FlowEditor.Append(editor, root.Place, EntriesOf(root), [$"{Repos}: [{repository.InFlow()}]"]);
            return;
        }

        var indentation = root is { Entries: [var first, ..] } ? editor.Indentation(first.Key.Place.Start) : 0;
        var lines = repository.InBlock(indentation + BlockStyle.Usual.Dash, BlockStyle.Usual.Gap, BlockStyle.Usual, '\0', '\0');
        switch (entry)
        {
            case null:
                editor.InsertLines(root is null ? config.End : Math.Min(editor.NextLine(root.Place.End), config.End), [$"{new string(' ', indentation)}{Repos}:", .. lines]);
                break;
            case { IsMerged: true } or { Value.IsAlias: true }:
                throw ByHand(config, entry.Value.Place);
            case { Value: DocumentScalar nothing }:
                if (nothing.Value.Length > 0) editor.Cut(StartWithSpace(editor, entry.Key, nothing), nothing.Place.End);
                editor.InsertLines(editor.NextLine(entry.Key.Place.End), lines);
                break;
            case { Value: DocumentSequence { IsFlow: true, Items.Count: 0 } list } when !root!.IsFlow && editor.Between(list.Place.Start + 1, list.Place.End - 1).Trim((byte)' ').IsEmpty:
                editor.Cut(StartWithSpace(editor, entry.Key, list), list.Place.End);
                editor.InsertLines(editor.NextLine(list.Place.End), lines);
                break;
            case { Value: DocumentSequence { IsFlow: true } list }:
                FlowEditor.Append(editor, list.Place, [.. list.Items.Select(static item => item.Place)], [repository.InFlow()]);
                break;
            case { Value: DocumentSequence list }:
                AddToBlock(config, editor, entry.Key, list, repository);
                break;
        }
    }

    private static List<DocumentPlace> EntriesOf(DocumentMapping mapping) =>
        [.. mapping.Entries.Where(static entry => !entry.IsMerged).Select(static entry => entry.Key.Place with { End = Math.Max(entry.Key.Place.End, entry.Value.Place.End) })];

    private static int StartWithSpace(TextEditor editor, DocumentScalar key, DocumentNode value) =>
        editor.Between(key.Place.End, value.Place.Start).SequenceEqual(": "u8) ? value.Place.Start - 1 : value.Place.Start;

    private static void AddToBlock(PreCommitConfig config, TextEditor editor, DocumentScalar key, DocumentSequence list, NewRepository repository)
    {
        if (BlockEditor.StyleOf(editor, key, list) is not { } style) throw ByHand(config, list.Place);
        var indentation = editor.Indentation(key.Place.Start) + style.Dash;
        // The last that is written out tells how the file is laid out.
        var model = config.Repositories.LastOrDefault(static known => known.Node is { IsAlias: false, IsFlow: false });
        var hooks = model?.Node.Entry("hooks") is { IsMerged: false } entry ? BlockEditor.StyleOf(editor, entry.Key, entry.Value) : null;
        var lines = repository.InBlock(
            indentation, style.Gap, hooks ?? new BlockStyle(style.Dash > 0 ? BlockStyle.Usual.Dash : 0, style.Gap), QuoteOf(model?.Node.Find("repo")), QuoteOf(model?.Node.Find("rev")));
        var at = BlockEditor.Behind(editor, list.Place.End, indentation, config.End);
        editor.InsertLines(at, BlockEditor.AreParted(editor, list) ? ["", .. lines] : lines);
    }

    private static char QuoteOf(DocumentNode? node) => node is DocumentScalar { Quote: '"' or '\'' } scalar ? scalar.Quote : '\0';

    private static void AddToToml(PreCommitConfig config, TextEditor editor, NewRepository repository)
    {
        if (config.Root?.Find(Repos) is DocumentSequence { IsFlow: true } list)
        {
            FlowEditor.Append(editor, list.Place, [.. list.Items.Select(static item => item.Place)], [repository.InToml()]);
            return;
        }

        List<string> lines = ["[[repos]]", $"repo = \"{repository.Url}\"", $"rev = \"{repository.Revision}\"", $"hooks = {repository.HooksInToml()}"];
        editor.InsertLines(config.End, config.Root is { Entries.Count: > 0 } ? ["", .. lines] : lines);
    }

    private static void AddItems(PreCommitConfig config, TextEditor editor, DocumentEntry entry, IReadOnlyList<string> words)
    {
        if (entry is not { IsMerged: false, Value: DocumentSequence { IsAlias: false } list }) throw ByHand(config, entry.Value.Place);
        if (list.IsFlow) FlowEditor.Append(editor, list.Place, [.. list.Items.Select(static item => item.Place)], words);
        else if (BlockEditor.StyleOf(editor, entry.Key, list) is not { } style) throw ByHand(config, list.Place);
        else
        {
            var indentation = editor.Indentation(entry.Key.Place.Start) + style.Dash;
            var start = $"{new string(' ', indentation)}-{new string(' ', style.Gap - 1)}";
            editor.InsertLines(BlockEditor.Behind(editor, list.Place.End, indentation, config.End), words.Select(word => start + word));
        }
    }

    /// <summary>What was written is read again: a layout that nobody has thought of is left as it is.</summary>
    private static byte[] Checked(PreCommitConfig config, TextEditor editor, Func<PreCommitConfig, bool> isMeant)
    {
        var changed = editor.Result();
        try
        {
            if (isMeant(PreCommitConfig.Parse(config.FileName, changed))) return changed;
        }
        catch (RunnerConfigurationException)
        {
            // Told below, by the place in the file that the user has.
        }

        throw ByHand(config, config.Root?.Find(Repos)?.Place ?? config.Root?.Place ?? default);
    }

    /// <summary>Whether the second list begins with all that the first holds.</summary>
    private static bool Same(IReadOnlyList<ConfiguredRepository> before, IReadOnlyList<ConfiguredRepository> after) =>
        before.Count <= after.Count && before.Zip(after).All(static pair => pair.First.Url == pair.Second.Url && pair.First.Hooks.Select(static hook => hook.Id).SequenceEqual(pair.Second.Hooks.Select(static hook => hook.Id)));

    private static RunnerConfigurationException ByHand(PreCommitConfig config, DocumentPlace place) =>
        new(config.FileName, place with { Line = Math.Max(place.Line, 1), Column = Math.Max(place.Column, 1) }, "written in a way that no program can add to or take from: change it by hand");
}
