namespace PreCommitDs.Formats.Json;

/// <summary>A stretch of a file: from byte offset <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text) => text[Start..End];
}
