using System.Runtime.InteropServices;

namespace PreCommitDs.Formats.Json;

/// <summary>Lists what directly stands in an object or array. Only for text that a <see cref="JsonScanner"/> has passed.</summary>
internal static class JsonContainer
{
    public static List<JsonMember> Members(ReadOnlySpan<byte> text, TextSpan value)
    {
        var members = new List<JsonMember>();
        if (!IsObject(text, value)) return members;
        var scanner = new JsonScanner(text, value.Start);
        var first = true;
        scanner.Enter();
        while (scanner.NextMember(ref first, out var name)) members.Add(new JsonMember(name, scanner.SkipValue()));
        return members;
    }

    public static List<TextSpan> Elements(ReadOnlySpan<byte> text, TextSpan value)
    {
        var elements = new List<TextSpan>();
        if (!IsArray(text, value)) return elements;
        var scanner = new JsonScanner(text, value.Start);
        var first = true;
        scanner.Enter();
        while (scanner.NextElement(ref first)) elements.Add(scanner.SkipValue());
        return elements;
    }

    /// <summary>The value of the last member of that name, which is the one that JSON readers keep.</summary>
    public static TextSpan? Last(ReadOnlySpan<byte> text, List<JsonMember> members, ReadOnlySpan<byte> name) =>
        Last(text, CollectionsMarshal.AsSpan(members), name);

    /// <inheritdoc cref="Last(ReadOnlySpan{byte}, List{JsonMember}, ReadOnlySpan{byte})"/>
    public static TextSpan? Last(ReadOnlySpan<byte> text, ReadOnlySpan<JsonMember> members, ReadOnlySpan<byte> name)
    {
        for (var i = members.Length - 1; i >= 0; i--)
        {
            if (members[i].Is(text, name)) return members[i].Value;
        }

        return null;
    }

    /// <summary>Where the members stand, names included.</summary>
    public static TextSpan[] Spans(ReadOnlySpan<JsonMember> members)
    {
        var spans = new TextSpan[members.Length];
        for (var i = 0; i < spans.Length; i++) spans[i] = members[i].Span;
        return spans;
    }

    public static bool IsObject(ReadOnlySpan<byte> text, TextSpan value) => text[value.Start] == '{';

    public static bool IsArray(ReadOnlySpan<byte> text, TextSpan value) => text[value.Start] == '[';

    public static bool IsString(ReadOnlySpan<byte> text, TextSpan value) => text[value.Start] == '"';

    public static bool IsNull(ReadOnlySpan<byte> text, TextSpan value) => text[value.Start] == 'n';

    /// <summary>Whether the object or array holds nothing.</summary>
    public static bool IsEmpty(ReadOnlySpan<byte> text, TextSpan value) =>
        text[(value.Start + 1)..(value.End - 1)].IndexOfAnyExcept(" \t\r\n"u8) < 0;
}
