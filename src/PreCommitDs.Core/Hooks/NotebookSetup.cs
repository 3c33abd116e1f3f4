using System.Text;
using System.Text.RegularExpressions;
using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Init;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hooks;

/// <summary>What there is to say of the notebooks of a repository that is set up.</summary>
/// <param name="fixer">Strips as the configuration of the repository has it.</param>
/// <param name="survey">Where it is said.</param>
internal sealed partial class NotebookSetup(IFixer fixer, SetupSurvey survey)
{
    private static readonly HashSet<string> Documented = new(["docs", "doc", "book", "examples", "tutorials"], StringComparer.Ordinal);

    /// <param name="notebooks">Those that are tracked.</param>
    public void Look(IReadOnlyList<IndexEntry> notebooks)
    {
        if (notebooks.Count == 0) return;
        var (withOutputs, bytes) = (new List<string>(), 0L);
        foreach (var notebook in notebooks)
        {
            using var blob = survey.Repository.ReadBlob(notebook.Id);
            if (blob is null) continue;
            var result = fixer.Fix(notebook.Path, blob.Span, explain: false);
            if (result.Outcome != FixOutcome.Changed || !Output().IsMatch(result.Summary)) continue;
            withOutputs.Add(notebook.Path);
            bytes += result.Edits.Saved();
        }

        survey.Seen.Add(("notebooks", $"{notebooks.Count} tracked, {(withOutputs.Count > 0 ? $"{withOutputs.Count} with outputs ({ByteSize.Format(bytes)})" : "none with outputs")}"));
        foreach (var folder in withOutputs.Select(static path => path.Split('/')[0]).Where(Documented.Contains).Distinct().Order(StringComparer.Ordinal)) Keep(folder);
    }

    /// <summary>Outputs stay where a build of documentation shows them as they are committed; elsewhere nobody can tell what they are for.</summary>
    private void Keep(string folder)
    {
        if (Build(folder) is { } build)
        {
            survey.Settings.Add(new SettingWish("strip-notebooks", "keep-output", "true", folder + "/**"));
            survey.Seen.Add(("", $"those below {folder}/ keep them, as {build} shows them"));
        }
        else survey.Seen.Add(("", $"those below {folder}/ lose them at the next commit, unless our configuration says keep-output for them"));
    }

    /// <summary>The file that has notebooks shown, and does not have them run each time.</summary>
    private string? Build(string folder)
    {
        foreach (var place in (IEnumerable<string>)[folder, folder + "/source", "docs", "docs/source", "doc", "doc/source"])
        {
            if (Text(place + "/conf.py") is { } sphinx && ShowsNotebooks().IsMatch(sphinx) && !RunsAlways().IsMatch(sphinx)) return place + "/conf.py";
            if (survey.IsFile(place + "/_toc.yml") && Text(place + "/_config.yml") is { } book && !RunsAlways().IsMatch(book)) return place + "/_config.yml";
        }

        return Text("mkdocs.yml") is { } pages && pages.Contains("mkdocs-jupyter", StringComparison.Ordinal) && !RunsAlways().IsMatch(pages) ? "mkdocs.yml" : null;
    }

    private string? Text(string path) => survey.IsFile(path) && survey.Read(path) is { } content ? Encoding.UTF8.GetString(content) : null;

    [GeneratedRegex(@"\boutputs?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Output();

    [GeneratedRegex(@"^[^#\n]*(nbsphinx|myst_nb|jupyter_book)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ShowsNotebooks();

    [GeneratedRegex(@"^[^#\n]*(nbsphinx_execute\s*=\s*['""]always|(nb_execution_mode|jupyter_execute_notebooks)\s*=\s*['""](force|auto|inline)|execute_notebooks\s*:\s*['""]?(force|auto|inline)|execute\s*:\s*true)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex RunsAlways();
}
