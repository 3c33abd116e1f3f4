using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Custom;
using PreCommitDs.Secrets.Findings;
using PreCommitDs.Secrets.Scanning;
using PreCommitDs.Secrets.Suppression;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets;

/// <summary>Finds credentials in files: notebooks as the text that people see, others as they are. What is found is never told.</summary>
public sealed class SecretChecker : IChecker
{
    private readonly SecretScanner _scanner = new();
    private readonly SecretOptions _options;
    private readonly CustomScanner? _custom;

    /// <param name="options">What the repository wants otherwise; null: nothing.</param>
    /// <exception cref="CustomRuleException">A rule of the repository's own makes no sense.</exception>
    public SecretChecker(SecretOptions? options = null)
    {
        _options = options ?? new SecretOptions();
        _custom = _options.Rules.Count > 0 ? new CustomScanner(_options.Rules) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Check(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var content = file.Read();
        using var widened = TextEncoding.Widened(content.Span);
        var text = (widened ?? content).Span;
        if (widened is null && TextEncoding.IsBinary(text)) return [];
        return CheckNotebook(file, text) ?? CheckText(file, text);
    }

    private List<Finding> CheckText(FileContent file, ReadOnlySpan<byte> text)
    {
        var findings = new List<Finding>();
        var cursor = new LineCursor(text);
        var suppressions = new Suppressions(_options, file.Path, text);
        foreach (var secret in Scan(text))
        {
            if (suppressions.LetPass(secret, scope: 0, isTagged: false, out var remark)) continue;
            findings.Add(Remarked(SecretFinding.Of(file.Path, file.Name, text, secret, Location.Between(ref cursor, secret.Start, secret.End)), remark));
        }

        return findings;
    }

    private List<Secret> Scan(ReadOnlySpan<byte> text) => _custom is null ? _scanner.Scan(text) : _custom.AddTo(_scanner.Scan(text), text);

    private static Finding Remarked(Finding finding, string remark) => remark.Length == 0 ? finding : finding with { Message = finding.Message + remark };

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
            foreach (var secret in Scan(text.Span))
            {
                var isTagged = tags.AllowSecrets(text.PartAt(secret.Start).Cell);
                if (suppressions.LetPass(secret, text.SourceStart(secret.Start), isTagged, out var remark)) continue;
                findings.Add(Remarked(SecretFinding.Of(file.Path, file.Name, text.Span, secret, places.Of(secret)), remark));
            }

            return findings;
        }
        catch (Exception e) when (e is MalformedJsonException or NotebookException)
        {
            return null;
        }
    }
}
