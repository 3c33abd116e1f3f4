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
    private readonly CompanionFiles _companions = new(run.Workspace);

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

            name = CompanionFiles.IgnoreFile;
            AddIgnored(repository, files);
            TakeOut(repository, files, ref name);
            TakeOutReport.Write(run, files, _companions.Changed, repository);
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
        else if (HeldBack(path) is { } held) TakeOutReport.SayHeldBack(run, finding, held);
        else return file;
        return null;
    }

    private static IndexEntry? Single(IReadOnlyList<IndexEntry> entries) => entries is [var entry] ? entry : null;

    /// <summary>What a runner puts back at its end over whatever is done here.</summary>
    private string? HeldBack(string path) => Array.Find([path, CompanionFiles.IgnoreFile, TemplateOf(path)], PreCommitStash.Holds);

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
        var companion = _companions.Of(TemplateOf(file.Path));
        companion.Change(existing => template.Write(bytes, existing));
        companion.Addition = "names without their values";
    }

    private void AddIgnored(IGitRepository repository, List<TakenOutFile> files)
    {
        var templates = _companions.Paths.ToList();
        var ignored = repository.Ignored([.. files.Select(file => file.Path), .. templates]);
        foreach (var path in templates.Where(ignored.Contains)) _companions.Of(path).Ignore();
        _companions.Ignore([.. files.Select(file => file.Path).Where(path => !ignored.Contains(path))]);
    }

    private void TakeOut(IGitRepository repository, List<TakenOutFile> files, ref string name)
    {
        name = files[0].Finding.Path;
        var staged = files.Where(file => file.IsStaged).ToList();
        var restored = staged.Where(file => file.Head is not null).Select(file => file.Head! with { SkipsWorkTree = file.Entry!.SkipsWorkTree });
        _companions.Write(repository, restored, [.. staged.Where(file => file.Head is null).Select(file => file.Entry!)], ref name);
    }
}
