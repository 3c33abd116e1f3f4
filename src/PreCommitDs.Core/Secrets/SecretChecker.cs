using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.FileKinds;
using PreCommitDs.Secrets.Findings;
using PreCommitDs.Secrets.Scanning;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets;

/// <summary>Finds credentials in files: notebooks as the text that people see, others as they are. What is found is never told.</summary>
public sealed class SecretChecker : IChecker
{

    private readonly SecretScanner _scanner = new();

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
        foreach (var secret in _scanner.Scan(text))
            findings.Add(SecretFinding.Of(file.Path, file.Name, text, secret, Location.Between(ref cursor, secret.Start, secret.End)));
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
            foreach (var secret in _scanner.Scan(text.Span)) findings.Add(SecretFinding.Of(file.Path, file.Name, text.Span, secret, places.Of(secret)));
            return findings;
        }
        catch (Exception e) when (e is MalformedJsonException or NotebookException)
        {
            return null;
        }
    }
}
