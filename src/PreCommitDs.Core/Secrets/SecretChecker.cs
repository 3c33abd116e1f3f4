using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Custom;
using PreCommitDs.Secrets.Decoding;
using PreCommitDs.Secrets.FileKinds;
using PreCommitDs.Secrets.Findings;
using PreCommitDs.Secrets.Suppression;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets;

/// <summary>Finds credentials in files: notebooks as the text that people see, others as they are. What is found is never told.</summary>
public sealed class SecretChecker : IChecker
{
    private readonly Task<DeepScanner> _scanner;
    private readonly SecretOptions _options;

    /// <param name="options">What the repository wants otherwise; null: nothing.</param>
    /// <exception cref="CustomRuleException">A rule of the repository's own makes no sense.</exception>
    public SecretChecker(SecretOptions? options = null)
    {
        _options = options ?? new SecretOptions();
        var custom = _options.Rules.Count > 0 ? new CustomScanner(_options.Rules) : null;
        // A thousand rules take a moment to set up, in which git can be asked what there is to look at.
        _scanner = Task.Run(() => new DeepScanner(custom));
    }

    /// <summary>Makes the mend of a file that must not be committed at all, of the id of its rule and its name.</summary>
    public Func<string, string, string> FileMend { get; init; } = static (_, name) => $"take it out of the commit: git rm --cached {name}";

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Check(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var content = file.Read();
        using var widened = TextEncoding.Widened(content.Span);
        var text = (widened ?? content).Span;
        var ofFile = FileFinding.Of(file, text, FileMend);
        if (widened is null && TextEncoding.IsBinary(text))
        {
            if (ofFile is null) file.PassOver("binary");
            return ofFile is null ? [] : [ofFile];
        }

        return FileFinding.Join(ofFile, CheckNotebook(file, text) ?? CheckText(file, text), file.Path);
    }

    private List<Finding> CheckText(FileContent file, ReadOnlySpan<byte> text)
    {
        var findings = new List<Finding>();
        var cursor = new LineCursor(text);
        var suppressions = new Suppressions(_options, file.Path, text);
        foreach (var found in _scanner.Result.Scan(text, EscapeUses.Of(file.Path)))
        {
            if (suppressions.LetPass(found, scope: 0, isTagged: false, out var remark)) continue;
            findings.Add(SecretFinding.Of(file, text, found, Location.Between(ref cursor, found.Secret.Start, found.Secret.End), remark));
        }

        return findings;
    }

    /// <summary>Null where the file is no notebook, or a broken one, which is looked at as text.</summary>
    private List<Finding>? CheckNotebook(FileContent file, ReadOnlySpan<byte> content)
    {
        if (!file.Path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            if (NotebookReader.Read(content, NotebookFile.Start(content)) is not { } map || map.Cells.Count == 0) return null;
            using var text = NotebookText.Read(content, map);
            var findings = new List<Finding>();
            var places = new NotebookPlaces(content, map, text);
            var suppressions = new Suppressions(_options, file.Path, text.Span);
            var tags = new CellTags(content, map);
            foreach (var found in _scanner.Result.Scan(text.Span, EscapeUse.All))
            {
                var isTagged = tags.AllowSecrets(text.PartAt(found.Secret.Start).Cell);
                if (suppressions.LetPass(found, text.SourceStart(found.Secret.Start), isTagged, out var remark)) continue;
                findings.Add(SecretFinding.Of(file, text.Span, found, places.At(found.Secret.Start, found.Secret.End), remark));
            }

            return findings;
        }
        catch (Exception e) when (e is MalformedJsonException or NotebookException)
        {
            return null;
        }
    }
}
