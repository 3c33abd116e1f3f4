using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Scanning;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets;

/// <summary>Finds credentials in files: notebooks as the text that people see, others as they are. What is found is never told.</summary>
public sealed class SecretChecker : IChecker
{
    private const string Hook = "block-secrets/";

    private readonly SecretScanner _scanner = new();

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
        foreach (var secret in _scanner.Scan(text))
            findings.Add(FindingOf(file, secret, text[secret.Start..secret.End], Location.Between(ref cursor, secret.Start, secret.End), ""));
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
            foreach (var secret in _scanner.Scan(text.Span)) findings.Add(FindingIn(file, content, map, text, secret));
            return findings;
        }
        catch (Exception e) when (e is MalformedJsonException or NotebookException)
        {
            return null;
        }
    }

    private static Finding FindingIn(FileContent file, ReadOnlySpan<byte> content, NotebookMap map, LogicalText text, Secret secret)
    {
        var part = text.PartAt(secret.Start);
        var location = Location.At(content, text.FileOffset(content, secret.Start)) with { Cell = part.Cell, CellId = part.Cell == 0 ? null : IdOf(content, map, part.Cell), CellLine = text.LineAt(secret.Start) };
        return FindingOf(file, secret, text.Span[secret.Start..secret.End], location, part.Output == 0 ? "" : $" in output {part.Output}");
    }

    private static Finding FindingOf(FileContent file, Secret secret, ReadOnlySpan<byte> value, Location location, string where)
    {
        var rule = Hook + secret.Id;
        var severity = secret.Confidence == Confidence.Possible ? Severity.Warning : Severity.Error;
        var hash = ContentHash.Of(rule, value);
        return new Finding(rule, severity, file.Name, location, $"{secret.Description}{where} ({hash[..8]}, {secret.Confidence.ToString().ToLowerInvariant()})") { ContentHash = hash };
    }

    private static string? IdOf(ReadOnlySpan<byte> content, NotebookMap map, int cell)
    {
        foreach (var member in map.MembersOf(map.Cells[cell - 1]))
            if (member.Is(content, "id"u8) && JsonContainer.IsString(content, member.Value)) return JsonText.Decode(member.Value.Of(content));
        return null;
    }
}
