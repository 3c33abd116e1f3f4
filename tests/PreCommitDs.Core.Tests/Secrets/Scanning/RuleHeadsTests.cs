using System.Text;
using PreCommitDs.Harness;
using PreCommitDs.Secrets.Rules;
using PreCommitDs.Secrets.Vendors;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>The table of heads is made of the declarations: with WRITE_GENERATED=1 this test writes it anew.</summary>
[TestClass]
public sealed class RuleHeadsTests
{
    private const int LineLength = 120;

    [TestMethod]
    public void Table_holds_what_the_declarations_say()
    {
        var file = Path.Combine(SourceTree.Core, "Secrets", "Scanning", "RuleHeads.cs");
        var source = File.ReadAllText(file).ReplaceLineEndings("\n");
        var tokens = SecretRules.All.Select(HeadOf).Distinct().ToList();
        var groups = tokens.Select(head => string.Join(',', Enumerable.Range(0, SecretRules.Groups.Count).Where(group => SecretRules.Groups[group]().Any(rule => HeadOf(rule) == head))));
        var issuers = VendorRules.All.SelectMany(rule => rule.Stems).Select(IssuerIndex.NameOf).OfType<string>().Select(name => name[..CandidateScan.HeadLength]).Distinct().Order(StringComparer.Ordinal);
        var stems = VendorRules.All.Select(rule => string.Join(',', rule.Stems));
        var expected = With(source, "ReadOnlySpan<byte> Tokens =>", Literal(string.Concat(tokens), "u8"));
        expected = With(expected, "ReadOnlySpan<byte> Issuers =>", Literal(string.Concat(issuers), "u8"));
        expected = With(expected, "const string Stems =", Literal(string.Join(' ', stems), ""));
        expected = With(expected, "const string Groups =", Literal(string.Join(' ', groups), ""));
        if (Environment.GetEnvironmentVariable("WRITE_GENERATED") == "1") File.WriteAllText(file, expected);
        else Assert.IsTrue(expected == source, "RuleHeads.cs is not as the declarations are: WRITE_GENERATED=1 dotnet test writes it anew; then build again");
    }

    private static string HeadOf(SecretRule rule) => RareHead.Of(rule.Literal, out _).PadRight(CandidateScan.HeadLength, '\0');

    private static string With(string source, string member, string value)
    {
        var start = source.IndexOf(member, StringComparison.Ordinal) + member.Length;
        return source[..start] + value + source[source.IndexOf(";\n", start, StringComparison.Ordinal)..];
    }

    private static string Literal(string text, string suffix) =>
        string.Join(" +", text.Chunk(LineLength).Select(line => $"\n        \"{Escaped(line)}\"{suffix}"));

    private static string Escaped(char[] line)
    {
        var escaped = new StringBuilder();
        foreach (var unit in line)
        {
            if (unit is '"' or '\\') escaped.Append('\\').Append(unit);
            else if (unit is < ' ' or > '~') escaped.Append($"\\u{(int)unit:x4}");
            else escaped.Append(unit);
        }

        return escaped.ToString();
    }
}
