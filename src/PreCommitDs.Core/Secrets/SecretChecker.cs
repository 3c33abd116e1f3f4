using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Decoding;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets;

/// <summary>Finds credentials in files: notebooks as the text that people see, others as they are. What is found is never told.</summary>
public sealed class SecretChecker : IChecker
{
    private const string Hook = "block-secrets/";

    private readonly DeepScanner _scanner = new();

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
        foreach (var found in _scanner.Scan(text, EscapeUses.Of(file.Path)))
            findings.Add(FindingOf(file, found, text, Location.Between(ref cursor, found.Secret.Start, found.Secret.End), ""));
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
            {
                var location = places.At(found.Secret.Start, found.Secret.End, out var output);
                findings.Add(FindingOf(file, found, text.Span, location, output switch { 0 => "", TextPart.Metadata => " in metadata", _ => $" in output {output}" }));
            }

            return findings;
        }
        catch (Exception e) when (e is MalformedJsonException or NotebookException)
        {
            return null;
        }
    }

    private static Finding FindingOf(FileContent file, FoundSecret found, ReadOnlySpan<byte> text, Location location, string where)
    {
        var secret = found.Secret;
        var rule = Hook + secret.Id;
        var severity = secret.Confidence == Confidence.Possible ? Severity.Warning : Severity.Error;
        var hash = ContentHash.Of(rule, found.Value ?? text[secret.Start..secret.End]);
        return new Finding(rule, severity, file.Name, location, $"{secret.Description}{found.Encoding}{where} ({hash[..8]}, {secret.Confidence.ToString().ToLowerInvariant()})") { ContentHash = hash };
    }
}
