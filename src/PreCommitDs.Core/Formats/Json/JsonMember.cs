namespace PreCommitDs.Formats.Json;

/// <summary>A member of a JSON object: where its name (quotes included) and its value stand.</summary>
internal readonly record struct JsonMember(TextSpan Name, TextSpan Value)
{
    public TextSpan Span => new(Name.Start, Value.End);

    public bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name) => JsonText.Equals(Name.Of(text), name);
}
