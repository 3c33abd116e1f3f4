using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.Suppression;

/// <summary>
/// What a <c>.secrets.baseline</c> of detect-secrets accepts: for each path the SHA-1 of values, but for those that somebody has
/// marked there as real.
/// </summary>
/// <remarks>detect-secrets 1.x: <c>results</c> maps paths to objects with <c>filename</c>, <c>hashed_secret</c> and <c>is_secret</c>.</remarks>
public sealed class DetectSecretsBaseline
{
    /// <summary>The file's name; it lies at the top of the working tree.</summary>
    public const string FileName = ".secrets.baseline";

    /// <summary>How far from a value the quotes of its string may stand.</summary>
    private const int Reach = 512;

    /// <summary>What is hashed with the key of an Azure storage account.</summary>
    private static readonly byte[] AccountKey = "AccountKey="u8.ToArray();

    private readonly HashSet<(string Path, string Hash)> _accepted = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    private DetectSecretsBaseline()
    {
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="MalformedFileException">It is no JSON, or not what detect-secrets writes.</exception>
    public static DetectSecretsBaseline Parse(ReadOnlySpan<byte> content)
    {
        try
        {
            var scanner = new JsonScanner(content, ByteOrderMark.LengthIn(content));
            var document = scanner.SkipValue();
            scanner.ExpectEnd();
            var baseline = new DetectSecretsBaseline();
            baseline.Read(content, document);
            return baseline;
        }
        catch (MalformedJsonException e)
        {
            throw new MalformedFileException(e.Offset, e.Message);
        }
    }

    /// <summary>Whether a value of a file stands in it, in any of the ways that detect-secrets cuts values out of their lines.</summary>
    /// <param name="path">The file, below the top of the working tree, with forward slashes.</param>
    /// <param name="text">What the value stands in.</param>
    /// <param name="secret">Where it stands.</param>
    /// <param name="meant">What it means, where it is written in another way.</param>
    internal bool Accepts(string path, ReadOnlySpan<byte> text, Secret secret, ReadOnlySpan<byte> meant)
    {
        if (!_paths.Contains(path)) return false;
        var value = text[secret.Start..secret.End];
        return Has(path, value) || Has(path, meant) || Has(path, Quoted(text, secret)) || Has(path, BeginLine(meant.IsEmpty ? value : meant)) || Has(path, [.. AccountKey, .. value]);
    }

    private void Read(ReadOnlySpan<byte> content, TextSpan document)
    {
        if (!JsonContainer.IsObject(content, document) || JsonContainer.Last(content, JsonContainer.Members(content, document), "results"u8) is not { } results)
            throw new MalformedFileException(document.Start, "no member results: write it anew with detect-secrets scan");
        if (!JsonContainer.IsObject(content, results)) throw new MalformedFileException(results.Start, "results is no object");
        var real = new HashSet<(string Path, string Hash)>();
        foreach (var file in JsonContainer.Members(content, results))
        {
            if (!JsonContainer.IsArray(content, file.Value)) throw new MalformedFileException(file.Value.Start, "the findings of a file are no array");
            var path = JsonText.Decode(file.Name.Of(content));
            foreach (var entry in JsonContainer.Elements(content, file.Value)) ReadEntry(content, entry, path, real);
        }

        _accepted.ExceptWith(real);
        foreach (var (path, _) in _accepted) _paths.Add(path);
    }

    private void ReadEntry(ReadOnlySpan<byte> content, TextSpan entry, string path, HashSet<(string Path, string Hash)> real)
    {
        if (!JsonContainer.IsObject(content, entry)) throw new MalformedFileException(entry.Start, "a finding is no object");
        var members = JsonContainer.Members(content, entry);
        if (JsonContainer.Last(content, members, "hashed_secret"u8) is not { } hash) throw new MalformedFileException(entry.Start, "a finding has no hashed_secret");
        var digits = JsonContainer.IsString(content, hash) ? JsonText.Decode(hash.Of(content)).ToLowerInvariant() : "";
        if (digits.Length != 2 * Sha1.Length || !digits.All(char.IsAsciiHexDigitLower)) throw new MalformedFileException(hash.Start, "hashed_secret is no SHA-1 of 40 hexadecimal digits");
        if (JsonContainer.Last(content, members, "filename"u8) is { } name && JsonContainer.IsString(content, name)) path = JsonText.Decode(name.Of(content));
        var isReal = JsonContainer.Last(content, members, "is_secret"u8) is { } audited && content[audited.Start] == 't';
        (isReal ? real : _accepted).Add((Normal(path), digits));
    }

    /// <summary>Windows writes backslashes, and a scan of a folder begins with <c>./</c>.</summary>
    private static string Normal(string path)
    {
        path = path.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }

    private bool Has(string path, ReadOnlySpan<byte> value) => !value.IsEmpty && _accepted.Contains((path, Convert.ToHexStringLower(Sha1.Of(value))));

    /// <summary>The whole string that a value is a part of: what is hashed where a name or randomness has given it away.</summary>
    private static ReadOnlySpan<byte> Quoted(ReadOnlySpan<byte> text, Secret secret)
    {
        var before = text[Math.Max(0, secret.Start - Reach)..secret.Start];
        var open = before.LastIndexOfAny("\"'`\n"u8);
        if (open < 0 || before[open] == '\n') return [];
        var start = secret.Start - before.Length + open + 1;
        var behind = text.Slice(secret.End, Math.Min(Reach, text.Length - secret.End));
        var close = behind.IndexOfAny(before[open], (byte)'\n');
        return close < 0 || behind[close] == '\n' ? [] : text[start..(secret.End + close)];
    }

    /// <summary>Of a private key no more than the label of its first line is hashed: <c>BEGIN RSA PRIVATE KEY</c>.</summary>
    private static ReadOnlySpan<byte> BeginLine(ReadOnlySpan<byte> value)
    {
        if (!value.StartsWith("-----BEGIN "u8)) return [];
        var label = value[5..];
        var end = label.IndexOf("-----"u8);
        return end < 0 ? [] : label[..end];
    }
}
