using System.Globalization;
using System.Text;

namespace PreCommitDs.Harness;

/// <summary>Writes JSON in a random layout, with random escapes, and makes up random values.</summary>
/// <param name="random">Where the choices come from.</param>
/// <param name="isPython">Whether NaN, infinities and lone surrogates may occur, which System.Text.Json refuses.</param>
internal sealed class JsonNoise(Random random, bool isPython)
{
    private static readonly string[] Spaces = ["", "", "", "", " ", "\n", "\t", "\r\n", "  ", "\n   "];
    private static readonly string[] Numbers = ["0", "-0", "1", "42", "-7", "0.5", "1e5", "2.50E-3", "12345678901234567890123", "1e400"];
    private static readonly string[] PythonNumbers = ["NaN", "Infinity", "-Infinity"];
    private static readonly string[] Texts = ["", "a", "secret\n", " \t", "}]\",:[{", "\\", "é😀", "null", "outputs", "\u2028", "\u001f", "\u007f", "/", "\"id\""];
    private static readonly string[] Names = ["a", "b", "c", "", "x y", "é", "outputs", "collapsed", "\"", "\\", "metadata", "name"];

    public bool Chance(int of) => random.Next(of) == 0;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public string Space() => Pick(Spaces);

    public string Text() => string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => Pick(Texts)));

    public string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        var escapesMuch = Chance(8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value < 0x20 || (escapesMuch && Chance(2)) || Chance(60)) quoted.AppendJoin("", rune.ToString().Select(Escaped));
            else if (rune.Value is '"' or '\\') quoted.Append('\\').Append(rune);
            else quoted.Append(rune);
        }

        return quoted.Append('"').ToString();
    }

    public string Scalar() => random.Next(6) switch
    {
        0 => "null",
        1 => "true",
        2 => "false",
        3 => isPython && Chance(4) ? Pick(PythonNumbers) : Pick(Numbers),
        _ => isPython && Chance(10) ? "\"\\uD800\\n\"" : Quote(Text()),
    };

    public string Value(int depth) => depth == 0 || Chance(2) ? Scalar()
        : Chance(2) ? Array([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth - 1))])
        : Object([.. Enumerable.Range(0, random.Next(4)).Select(i => (Pick(Names) + i, Value(depth - 1)))]);

    public string Array(IReadOnlyList<string> items) =>
        $"[{Space()}{string.Join("", items.Select((item, i) => $"{(i == 0 ? "" : $",{Space()}")}{item}{Space()}"))}]";

    public string Object(IReadOnlyList<(string Name, string Value)> members)
    {
        var text = new StringBuilder("{").Append(Space());
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0) text.Append(',').Append(Space());
            text.Append(Quote(members[i].Name)).Append(Space()).Append(':').Append(Space()).Append(members[i].Value).Append(Space());
        }

        return text.Append('}').ToString();
    }

    private string Escaped(char unit) => unit switch
    {
        '\n' when Chance(2) => "\\n",
        '\t' when Chance(2) => "\\t",
        '/' when Chance(2) => "\\/",
        _ => "\\u" + ((int)unit).ToString(Chance(2) ? "x4" : "X4", CultureInfo.InvariantCulture),
    };
}
