using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PreCommitDs.Toml;

/// <summary>Reads TOML 1.0.0, all of it and nothing else (https://toml.io/en/v1.0.0).</summary>
internal static class TomlDocument
{
    /// <summary>How deep tables and arrays may lie in one another, however they are written.</summary>
    public const int MaxDepth = 256;

    /// <summary>Reads a whole document.</summary>
    /// <param name="document">UTF-8, with or without a byte order mark.</param>
    /// <exception cref="TomlException">It is no TOML; nothing else is ever thrown.</exception>
    public static TomlTable Parse(ReadOnlySpan<byte> document)
    {
        if (!Utf8.IsValid(document)) throw NotUtf8(document);
        return new TomlReader(document).ReadDocument();
    }

    private static TomlException NotUtf8(ReadOnlySpan<byte> document)
    {
        if (document.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || document.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new TomlException(new TomlPosition(1, 1, 0, 2), "the file is UTF-16; TOML must be UTF-8");
        var at = 0;
        int length;
        while (Rune.DecodeFromUtf8(document[at..], out _, out length) == OperationStatus.Done) at += length;
        return new TomlException(TomlPosition.At(document, at, at + length), "this is not UTF-8, which TOML must be");
    }
}
