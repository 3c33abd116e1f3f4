using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Harness;

/// <summary>Texts of <c>.pre-commit-config.yaml</c> in every layout that people use.</summary>
internal static class ConfigSample
{
    public static Gen<string> Any() =>
        from dash in Gen.Elements(0, 2, 4)
        from gap in Gen.Elements(2, 3, 4)
        from inner in Gen.Elements(0, 2)
        from quote in Gen.Elements("", "\"", "'")
        from repositories in Repository(inner, gap, quote).NonEmptyListOf()
        from head in Gen.Elements("", "# head\n", "---\n", "exclude: ^x/\n", "exclude: |\n  (?x)^(\n    a\n  )$\n", "# c\n---\nfail_fast: true\n\n")
        from tail in Gen.Elements("", "\n", "\n# tail\n", "ci:\n  skip: [a]\n", "\n# tail\nci:\n  autofix_prs: false\n")
        from between in Gen.Elements("", "", "\n")
        from lineEnd in Gen.Elements("\n", "\r\n")
        from isEnded in Gen.Elements(true, true, false)
        select Text(new string(' ', dash), gap, head, tail, between, repositories, isEnded).Replace("\n", lineEnd, StringComparison.Ordinal);

    private static string Text(string indentation, int gap, string head, string tail, string between, IEnumerable<string[]> repositories, bool isEnded)
    {
        var text = new StringBuilder(head + "repos:\n");
        var isFirst = true;
        foreach (var lines in repositories)
        {
            if (!isFirst) text.Append(between);
            isFirst = false;
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].StartsWith('#')) text.Append(indentation).Append(lines[i]).Append('\n');
                else text.Append(indentation).Append(i == Array.FindIndex(lines, static line => !line.StartsWith('#')) ? "-" + new string(' ', gap - 1) : new string(' ', gap)).Append(lines[i]).Append('\n');
            }
        }

        text.Append(tail);
        return isEnded ? text.ToString() : text.ToString().TrimEnd('\n');
    }

    private static Gen<string[]> Repository(int inner, int gap, string quote) =>
        from name in Gen.Elements("a", "https://github.com/o/r", "local")
        from hooks in Hook(new string(' ', inner), gap, quote).NonEmptyListOf()
        from comment in Gen.Elements<string[]>([], ["# why"], ["# why", "# so"])
        from isFlow in Gen.Elements(false, false, false, true)
        select isFlow
            ? [.. comment, $"repo: {quote}{name}{quote}", "rev: v1", "hooks: [{id: x}, {id: y, args: [--a]}]"]
            : (string[])[.. comment, $"repo: {quote}{name}{quote}  # {name}", $"rev: {quote}v1{quote}", "hooks:", .. hooks.SelectMany(static hook => hook)];

    private static Gen<string[]> Hook(string indentation, int gap, string quote) =>
        from id in Gen.Elements("x", "y-z", "trailing-whitespace")
        from more in Gen.Elements<string[]>([], ["args: [--a, 'b c']"], ["args:", "  - --a", "  - b"], ["entry: |", "  run", "", "  it"], ["name: ä 🙂"], ["files: \\.py$", "# - id: off"])
        select (string[])[$"{indentation}-{new string(' ', gap - 1)}id: {quote}{id}{quote}", .. more.Select(line => line.Length == 0 ? line : indentation + new string(' ', gap) + line)];
}
