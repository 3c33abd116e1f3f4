using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Fixing;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.TakingOut;

/// <summary>
/// Takes files out of the next commit that are for one machine: the index gets back what the last commit has, <c>.gitignore</c> names
/// them, and a template beside them tells others what they hold. The files themselves stay as they are. All of it is done or nothing.
/// </summary>
/// <param name="run">Whose report holds the findings; it gets what was done in their place.</param>
/// <param name="rule">The id of the rule whose findings are about such files.</param>
/// <param name="template">Makes the templates.</param>
internal sealed class TakeOutFiles(HookRun run, string rule, IFileTemplate template)
{
    private const string IgnoreFile = ".gitignore";

    private readonly Dictionary<string, CompanionFile> _companions = new(StringComparer.Ordinal);

    public void Run()
    {
        var found = run.Report.Findings.Where(finding => finding.Rule == rule && finding.Severity >= run.Report.FailOn).ToList();
        if (found.Count == 0 || run.Workspace.Repository is not { } repository) return;
        var name = found[0].Path;
        try
        {
            var files = found.Select(finding => FileOf(repository, finding)).OfType<TakenOutFile>().ToList();
            if (files.Count == 0) return;
            foreach (var file in files)
            {
                name = file.Finding.Path;
                AddTemplate(repository, file);
            }

            name = IgnoreFile;
            AddIgnored(repository, files);
            TakeOut(repository, files, ref name);
            TakeOutReport.Write(run, files, [.. _companions.Values.Where(file => file.IsChanged)], repository);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            run.Report.Errors.Add(new FileMessage(name, default, FileFailure.Describe(e)));
        }
    }

    /// <summary>The file, if there is anything to do; else its finding says what a person has to do.</summary>
    private TakenOutFile? FileOf(IGitRepository repository, Finding finding)
    {
        if (run.Workspace.RepositoryPath(finding.Path) is not { } path) return null;
        var change = run.Workspace.Staged.GetValueOrDefault(path);
        var file = new TakenOutFile(path, finding, Single(repository.IndexEntries([path])), Single(repository.HeadEntries([path])));
        var name = ShellQuote.Path(run.Workspace.ForUser(finding.Path));
        if (file is { IsStaged: false, Head: not null }) TakeOutReport.SayOfHistory(run, finding, name);
        else if (change?.OtherOldIds.Count > 0) TakeOutReport.Say(run, finding, $"a merge brings it in: take it out by hand with git rm --cached {name}");
        else if (HeldBack(path) is { } held) TakeOutReport.Say(run, finding, $"your unstaged changes of {held} are hidden while this runs, so nothing is done: {Invocation.Of(run.Report.Hook)} --fix {name}");
        else return file;
        return null;
    }

    private static IndexEntry? Single(IReadOnlyList<IndexEntry> entries) => entries is [var entry] ? entry : null;

    /// <summary>What a runner puts back at its end over whatever is done here.</summary>
    private string? HeldBack(string path) => Array.Find([path, IgnoreFile, TemplateOf(path)], PreCommitStash.Holds);

    private string TemplateOf(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var existing = template.Names.FirstOrDefault(name => File.Exists(Path.Combine(run.Workspace.RequiredRepository.TopLevel, folder + name)));
        return folder + (existing ?? template.Names[0]);
    }

    private void AddTemplate(IGitRepository repository, TakenOutFile file)
    {
        using var content = file.Entry is not null ? repository.ReadBlob(file.Entry.Id) : FileReader.Read(Path.Combine(repository.TopLevel, file.Path), out _);
        if (content is null) return;
        var bytes = content.Span.ToArray();
        var companion = Companion(TemplateOf(file.Path));
        companion.Change(existing => template.Write(bytes, existing));
        companion.Addition = "names without their values";
    }

    private void AddIgnored(IGitRepository repository, List<TakenOutFile> files)
    {
        var templates = _companions.Keys.ToList();
        var ignored = repository.Ignored([.. files.Select(file => file.Path), .. templates]);
        foreach (var path in templates.Where(ignored.Contains)) _companions[path].Ignore();
        var paths = files.Select(file => file.Path).Where(path => !ignored.Contains(path)).ToList();
        if (paths.Count == 0) return;
        var lines = paths.Select(path => IgnoreLines.Of(path) ?? throw new IOException("no line of .gitignore can name a file with a line break in its name")).ToList();
        var companion = Companion(IgnoreFile);
        companion.Change(existing => IgnoreLines.Append(existing, lines));
        companion.Addition = string.Join(", ", lines);
    }

    private CompanionFile Companion(string path)
    {
        if (!_companions.TryGetValue(path, out var file)) _companions[path] = file = new CompanionFile(path, run.Workspace);
        return file;
    }

    private void TakeOut(IGitRepository repository, List<TakenOutFile> files, ref string name)
    {
        var written = new List<CompanionFile>();
        try
        {
            foreach (var file in _companions.Values.Where(file => file.IsChanged))
            {
                name = file.Name;
                file.Write();
                written.Add(file);
            }

            name = files[0].Finding.Path;
            var staged = files.Where(file => file.IsStaged).ToList();
            var restored = staged.Where(file => file.Head is not null).Select(file => file.Head! with { SkipsWorkTree = file.Entry!.SkipsWorkTree });
            IndexEntry[] entries = [.. restored, .. written.Where(file => file.IsStaged).Select(file => file.NewEntry(repository))];
            IndexEntry[] removed = [.. staged.Where(file => file.Head is null).Select(file => file.Entry!)];
            if (entries.Length + removed.Length > 0) repository.UpdateIndex(entries, removed);
        }
        catch
        {
            foreach (var file in written) file.Restore();
            throw;
        }
    }
}
