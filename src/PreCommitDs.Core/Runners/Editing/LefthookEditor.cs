using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners.Editing;

/// <summary>Adds jobs to the configuration of lefthook as text: what is not meant stays byte for byte, comments and all.</summary>
internal static class LefthookEditor
{
    private const string Jobs = "jobs";
    private const string Commands = "commands";

    /// <summary>Adds a job to a git hook, behind those that are there.</summary>
    /// <exception cref="RunnerConfigurationException">The file cannot be read, or what stands there can be changed by hand alone.</exception>
    public static byte[] Add(string fileName, byte[] content, NewJob job)
    {
        var config = LefthookConfig.Parse(fileName, content);
        var editor = new TextEditor(content);
        var entry = config.Root?.Entry(job.GitHook);
        if (entry is { IsMerged: true } or { Value.IsAlias: true }) throw ByHand(config, entry.Value.Place);
        if (fileName.EndsWith(".toml", StringComparison.Ordinal)) AddToToml(config, editor, entry?.Value, job);
        else if (config.Root is { IsFlow: true } root && entry is null) FlowEditor.Append(editor, root.Place, EntriesOf(root), [$"\"{job.GitHook}\": {{\"{Jobs}\": [{job.InFlow()}]}}"]);
        else AddToYaml(config, editor, entry, job);
        var changed = editor.Result();
        try
        {
            if (LefthookConfig.Parse(fileName, changed).Commands is var commands && commands.Count == config.Commands.Count + 1 && commands.Any(command => command.GitHook == job.GitHook && command.Line == job.Line)) return changed;
        }
        catch (RunnerConfigurationException)
        {
            // Told below, by the place in the file that the user has.
        }

        throw ByHand(config, (entry?.Value ?? config.Root)?.Place ?? default);
    }

    private static void AddToYaml(LefthookConfig config, TextEditor editor, DocumentEntry? entry, NewJob job)
    {
        var indentation = config.Root is { Entries: [var first, ..] } ? editor.Indentation(first.Key.Place.Start) : 0;
        var start = new string(' ', indentation);
        List<string> list = [$"{start}  {Jobs}:", .. job.InBlock(indentation + (2 * BlockStyle.Usual.Dash), BlockStyle.Usual.Gap)];
        if (entry is null)
        {
            editor.InsertLines(config.Root is { } root ? Math.Min(editor.NextLine(root.Place.End), config.End) : config.End, [$"{start}{job.GitHook}:", .. list]);
            return;
        }

        if (entry.Value is DocumentScalar { IsNull: true }) editor.InsertLines(editor.NextLine(entry.Key.Place.End), list);
        else if (entry.Value is not DocumentMapping hook) throw ByHand(config, entry.Value.Place);
        else if (hook.Entry(Jobs) is { IsMerged: false, Value: DocumentSequence { IsAlias: false, Items.Count: > 0 } jobs } known)
        {
            if (jobs.IsFlow) FlowEditor.Append(editor, jobs.Place, [.. jobs.Items.Select(static item => item.Place)], [job.InFlow()]);
            else if (BlockEditor.StyleOf(editor, known.Key, jobs) is not { } style) throw ByHand(config, jobs.Place);
            else editor.InsertLines(BlockEditor.Behind(editor, jobs.Place.End, editor.Indentation(known.Key.Place.Start) + style.Dash, config.End), job.InBlock(editor.Indentation(known.Key.Place.Start) + style.Dash, style.Gap));
        }
        else if (hook.Entry(Commands) is { IsMerged: false, Value: DocumentMapping { IsAlias: false, Entries: [var sibling, ..] } commands })
        {
            if (commands.IsFlow) FlowEditor.Append(editor, commands.Place, EntriesOf(commands), [$"\"{job.Name}\": {job.InFlow()}"]);
            else editor.InsertLines(BlockEditor.Behind(editor, commands.Place.End, editor.Indentation(sibling.Key.Place.Start), config.End), job.AsCommand(editor.Indentation(sibling.Key.Place.Start)));
        }
        else if (hook is { IsFlow: false, Entries: [var top, ..] })
        {
            var inner = editor.Indentation(top.Key.Place.Start);
            editor.InsertLines(editor.NextLine(hook.Place.End), [$"{new string(' ', inner)}{Jobs}:", .. job.InBlock(inner + BlockStyle.Usual.Dash, BlockStyle.Usual.Gap)]);
        }
        else throw ByHand(config, hook.Place);
    }

    private static void AddToToml(LefthookConfig config, TextEditor editor, DocumentNode? hook, NewJob job)
    {
        var isCommand = hook is DocumentMapping mapping && mapping.Find(Jobs) is null && mapping.Find(Commands) is not null;
        var header = isCommand ? $"[{job.GitHook}.{Commands}.{job.Name}]" : $"[[{job.GitHook}.{Jobs}]]";
        List<string> lines = [header, .. isCommand ? (string[])[] : [$"name = \"{job.Name}\""], $"run = \"{job.Line}\""];
        if (job.UsesInput) lines.Add("use_stdin = true");
        editor.InsertLines(config.End, config.Root is { Entries.Count: > 0 } ? ["", .. lines] : lines);
    }

    private static List<DocumentPlace> EntriesOf(DocumentMapping mapping) =>
        [.. mapping.Entries.Where(static entry => !entry.IsMerged).Select(static entry => entry.Key.Place with { End = Math.Max(entry.Key.Place.End, entry.Value.Place.End) })];

    private static RunnerConfigurationException ByHand(LefthookConfig config, DocumentPlace place) =>
        new(config.FileName, place with { Line = Math.Max(place.Line, 1), Column = Math.Max(place.Column, 1) }, "written in a way that no program can add to: change it by hand");
}
