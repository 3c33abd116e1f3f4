using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Reporting;

[TestClass]
public sealed class GithubCommandTests
{
    private static readonly Gen<string> Texts =
        Gen.Elements("a", "%", "%0A", "%25", "\r", "\n", "::", ":", ",", "=", "##[", "#", "[error]", " ", "\t", "error", "set-output name=x", "é", "\u2028", "\u00a0").ListOf().Select(string.Concat);

    [TestMethod]
    public void An_annotation_is_one_command_that_says_what_was_meant() => Harness.Property.Holds(Texts.Zip(Texts), sample =>
    {
        var (path, message) = sample;
        var line = GithubCommand.Annotation("error", path, new Location(3, 4) { EndLine = 3, EndColumn = 6 }, "a/b", message);
        Assert.HasCount(1, Lines(line));
        var (command, properties, data) = RunnersParse(line)!.Value;
        Assert.AreEqual(("error", message), (command, data));
        Assert.AreEqual((path, "3", "3", "4", "6", "a/b"),
            (properties.GetValueOrDefault("file", ""), properties["line"], properties["endLine"], properties["col"], properties["endColumn"], properties["title"]));
    });

    [TestMethod]
    public void No_line_of_neutral_text_is_a_command_and_nothing_else_changes() => Harness.Property.Holds(Texts, text =>
    {
        var neutral = GithubCommand.Neutralize(text);
        foreach (var line in Lines(neutral)) Assert.IsNull(RunnersParse(line), line);
        Assert.AreEqual(text.Replace(" ", "", StringComparison.Ordinal), neutral.Replace(" ", "", StringComparison.Ordinal));
        if (Lines(text).All(line => RunnersParse(line) is null)) Assert.AreEqual(text, neutral);
        Assert.AreEqual(neutral, GithubCommand.Neutralize(neutral));
    }, times: 2000);

    [TestMethod]
    public void Columns_are_only_given_within_a_line()
    {
        var line = GithubCommand.Annotation("notice", "x", new Location(3, 4) { EndLine = 5, EndColumn = 6 }, "a/b", "m");
        Assert.AreEqual("::notice file=x,line=3,endLine=5,title=a/b::m", line);
        Assert.AreEqual("::warning file=x,title=a/b::m", GithubCommand.Annotation("warning", "x", default, "a/b", "m"));
    }

    /// <summary>Reads lines as the runner gets them: CR, LF and CRLF end one.</summary>
    private static List<string> Lines(string text)
    {
        using var reader = new StringReader(text);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line) lines.Add(line);
        return lines.Count == 0 ? [""] : lines;
    }

    /// <summary>What the runner makes of a line, written after its two forms of commands; null: text for the log.</summary>
    private static (string Command, Dictionary<string, string> Properties, string Data)? RunnersParse(string line)
    {
        var trimmed = line.TrimStart();
        if (!trimmed.StartsWith("::", StringComparison.Ordinal)) return line.Contains("##[", StringComparison.Ordinal) ? ("v1", [], line) : null;
        var end = trimmed.IndexOf("::", 2, StringComparison.Ordinal);
        // Without an end it is no command to the runner, but it is none that we want to print.
        if (end < 0) return ("unfinished", [], line);
        var info = trimmed[2..end];
        var space = info.IndexOf(' ', StringComparison.Ordinal);
        var properties = new Dictionary<string, string>();
        if (space > 0)
        {
            foreach (var property in info[(space + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                if (property.Split('=', 2) is [var name, { Length: > 0 } value]) properties[name.Trim()] = Unescape(value, isProperty: true);
            }
        }

        return (space < 0 ? info : info[..space], properties, Unescape(trimmed[(end + 2)..], isProperty: false));
    }

    private static string Unescape(string text, bool isProperty)
    {
        var plain = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var code = i + 2 < text.Length && text[i] == '%' ? text.Substring(i + 1, 2) : "";
            var unit = code switch { "25" => '%', "0D" => '\r', "0A" => '\n', "3A" when isProperty => ':', "2C" when isProperty => ',', _ => '\0' };
            plain.Append(unit == '\0' ? text[i] : unit);
            if (unit != '\0') i += 2;
        }

        return plain.ToString();
    }
}
