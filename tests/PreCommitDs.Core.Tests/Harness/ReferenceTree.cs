using System.Text.Json;
using System.Text.RegularExpressions;

namespace PreCommitDs.Harness;

/// <summary>
/// A JSON text as System.Text.Json reads it: objects as dictionaries of which the last member of a name counts, numbers as
/// <see cref="Number"/>. What that parser refuses is first written in a way that it takes.
/// </summary>
internal static partial class ReferenceTree
{
    private const int MaxDepth = 1000;
    private const string NumberMark = "\uE001";
    private const string SurrogateMark = "\uE000";

    public sealed record Number(string Text);

    public static object? Parse(string text)
    {
        using var document = JsonDocument.Parse(WithoutPythonNumbers(text), new JsonDocumentOptions { MaxDepth = MaxDepth });
        return Of(document.RootElement);
    }

    /// <summary>NaN and the infinities as strings, lone surrogates as other characters, no byte order mark.</summary>
    public static string WithoutPythonNumbers(string text) => StringOrName().Replace(text.TrimStart('\uFEFF'), token =>
        token.Value[0] == '"'
            ? Escape().Replace(token.Value, escape => escape.Groups[1].Success ? SurrogateMark + escape.Groups[1].Value : escape.Value)
            : $"\"{NumberMark}{token.Value}\"");

    /// <summary>One text for equal values: names in order, the layout gone.</summary>
    public static string Canonical(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        Number number => number.Text,
        string text => JsonSerializer.Serialize(text),
        List<object?> items => "[" + string.Join(",", items.Select(Canonical)) + "]",
        Dictionary<string, object?> members => "{" + string.Join(",", members.OrderBy(m => m.Key, StringComparer.Ordinal)
            .Select(m => JsonSerializer.Serialize(m.Key) + ":" + Canonical(m.Value))) + "}",
        _ => throw new ArgumentException(value.GetType().Name),
    };

    private static object? Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Of).ToList(),
        JsonValueKind.String => element.GetString() is { } text && text.StartsWith(NumberMark, StringComparison.Ordinal) ? new Number(text[1..]) : element.GetString(),
        JsonValueKind.Number => new Number(element.GetRawText()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static Dictionary<string, object?> Members(JsonElement element)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject()) members[member.Name] = Of(member.Value);
        return members;
    }

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|NaN|-?Infinity
        """)]
    private static partial Regex StringOrName();

    [GeneratedRegex(@"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u([dD][89a-fA-F]..)|.)")]
    private static partial Regex Escape();
}
