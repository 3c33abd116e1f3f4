using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Decoding;
using PreCommitDs.Secrets.FileKinds;
using PreCommitDs.Secrets.Findings;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets;

/// <summary>Finds credentials in files: notebooks as the text that people see, others as they are. What is found is never told.</summary>
public sealed class SecretChecker : IChecker
{
    private const string DetectSecretsBaseline = ".secrets.baseline";

    private readonly DeepScanner _scanner = new();

    /// <summary>Makes the mend of a file that must not be committed at all, of the id of its rule and its name.</summary>
    public Func<string, string, string> FileMend { get; init; } = static (_, name) => $"take it out of the commit: git rm --cached {name}";

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Check(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        // Hashes of what is accepted, beside the names of rules, look like what they stand for.
        if (file.Path is Baseline.FileName or DetectSecretsBaseline) return [];
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
        foreach (var found in _scanner.Scan(text, EscapeUses.Of(file.Path)))
            findings.Add(SecretFinding.Of(file, text, found, Location.Between(ref cursor, found.Secret.Start, found.Secret.End)));
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
            foreach (var found in _scanner.Scan(text.Span, EscapeUse.All))
                findings.Add(SecretFinding.Of(file, text.Span, found, places.At(found.Secret.Start, found.Secret.End)));
            return findings;
        }
        catch (Exception e) when (e is MalformedJsonException or NotebookException)
        {
            return null;
        }
    }
}
