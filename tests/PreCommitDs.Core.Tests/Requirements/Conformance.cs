using System.Text.Json;
using PreCommitDs.Harness;

namespace PreCommitDs.Requirements;

/// <summary>Rows that were computed with the packaging library of Python, one JSON object a line.</summary>
internal static class Conformance
{
    private const int Shown = 20;

    /// <summary>Looks at all rows of a kind; <paramref name="answer"/> says what was found and what should have been.</summary>
    public static void Holds(TestContext context, string file, string kind, Func<JsonElement, (string Found, string Expected)> answer)
    {
        var wrong = new List<string>();
        var (rows, stable, wrongStable) = (0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(SharedData.Of("pep"), file)))
        {
            using var document = JsonDocument.Parse(line);
            var row = document.RootElement;
            if (row.GetProperty("kind").GetString() != kind) continue;
            var isStable = row.GetProperty("stable").ValueKind == JsonValueKind.True;
            rows++;
            if (isStable) stable++;
            var (found, expected) = answer(row);
            if (found == expected) continue;
            if (isStable) wrongStable++;
            wrong.Add($"{line}\n  found    {found}\n  expected {expected}");
        }

        context.WriteLine($"{kind}: {rows - wrong.Count} of {rows} rows, {stable - wrongStable} of {stable} that are undisputed");
        Assert.IsGreaterThan(0, rows);
        Assert.IsEmpty(wrong, $"{kind}: {wrong.Count} of {rows} rows\n{string.Join('\n', wrong.Take(Shown))}");
    }

    public static string Text(this JsonElement row, string name) => row.GetProperty(name).GetString()!;

    public static bool Is(this JsonElement row, string name) => row.GetProperty(name).GetBoolean();

    public static string Raw(this JsonElement row, string name) => row.GetProperty(name).ToString();

    public static string List(this JsonElement row, string name) => string.Join(' ', row.GetProperty(name).EnumerateArray().Select(static item => item.ToString()));
}
