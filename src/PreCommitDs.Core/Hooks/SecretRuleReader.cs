using System.Globalization;
using System.Text;
using PreCommitDs.Configuration;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Custom;
using PreCommitDs.Toml;

namespace PreCommitDs.Hooks;

/// <summary>Reads rules of a repository's own, each an inline table of TOML.</summary>
internal sealed class SecretRuleReader(TableOption option, IReadOnlyList<string> words)
{
    /// <summary>What has to stand before an inline table to make a document of it.</summary>
    private const string Prefix = "rule=";

    private static readonly string[] Keys =
        ["id", "description", "literal", "charset", "length", "offset", "regex", "group", "keyword", "examples", "look-alikes", "revoke-at", "severity"];

    private readonly List<TomlTable> _tables = [];

    /// <summary>The rules, their values of the right types but not checked otherwise.</summary>
    /// <exception cref="UsageException">One of them is no table, or holds a key or value that makes no sense.</exception>
    public IReadOnlyList<CustomRule> Read()
    {
        var rules = new List<CustomRule>();
        for (var i = 0; i < words.Count; i++)
        {
            _tables.Add(Table(i));
            rules.Add(Rule(i, _tables[i]));
        }

        return rules;
    }

    /// <summary>What is wrong with a rule, with its place.</summary>
    public UsageException Wrong(CustomRuleException e)
    {
        if (!_tables[e.Rule].TryGet(e.Key, out var value)) return Wrong(e.Rule, _tables[e.Rule].Position, e.Message);
        return Wrong(e.Rule, e.Item >= 0 && value is TomlArray list ? list[e.Item].Position : value.Position, e.Message);
    }

    private TomlTable Table(int rule)
    {
        try
        {
            var document = TomlDocument.Parse(Encoding.UTF8.GetBytes(Prefix + words[rule]));
            return document is [{ Value: TomlTable table }] ? table : throw Wrong(rule, document[0].Value.Position, "a rule is an inline table: { id = \"acme-token\", literal = \"acme_\", length = 32 }");
        }
        catch (TomlException e)
        {
            throw Wrong(rule, e.Position, e.Message);
        }
    }

    private CustomRule Rule(int rule, TomlTable table)
    {
        foreach (var entry in table)
            if (!Keys.Contains(entry.Key)) throw Wrong(rule, entry.KeyPosition, Unknown(entry.Key));
        return new CustomRule
        {
            Id = Text(rule, table, "id") ?? throw Wrong(rule, table.Position, "a rule has an id"),
            Description = Text(rule, table, "description"),
            Literal = Text(rule, table, "literal"),
            Charset = Text(rule, table, "charset"),
            Length = TextOrNumber(rule, table, "length"),
            Offset = Number(rule, table, "offset"),
            Regex = Text(rule, table, "regex"),
            Group = TextOrNumber(rule, table, "group"),
            Keywords = Texts(rule, table, "keyword"),
            Examples = Texts(rule, table, "examples"),
            LookAlikes = Texts(rule, table, "look-alikes"),
            RevokeAt = Text(rule, table, "revoke-at"),
            Severity = Severity(rule, table),
        };
    }

    private static string Unknown(string key) =>
        $"unknown key '{key}'; " + (Nearest.To(key, Keys) is { } nearest ? $"did you mean {nearest}?" : $"the keys here are {string.Join(", ", Keys)}");

    private string? Text(int rule, TomlTable table, string key) => table.TryGet(key, out var value) ? TextOf(rule, key, value) : null;

    private string TextOf(int rule, string key, TomlValue value) => value switch
    {
        TomlString { Value: "" } => throw Wrong(rule, value.Position, $"{key} is empty: leave it out"),
        TomlString text => text.Value,
        _ => throw Wrong(rule, value.Position, $"{key} is a string, not {value.TypeName}"),
    };

    private string? TextOrNumber(int rule, TomlTable table, string key) =>
        table.TryGet(key, out var value) && value is TomlInteger number ? number.Value.ToString(CultureInfo.InvariantCulture) : Text(rule, table, key);

    private int Number(int rule, TomlTable table, string key) => !table.TryGet(key, out var value) ? 0
        : value is TomlInteger { Value: >= 0 and <= int.MaxValue } number ? (int)number.Value
        : throw Wrong(rule, value.Position, $"{key} is a whole number from 0");

    private List<string> Texts(int rule, TomlTable table, string key) =>
        !table.TryGet(key, out var value) ? [] : value is TomlArray list ? [.. list.Select(item => TextOf(rule, key, item))] : [TextOf(rule, key, value)];

    private Severity Severity(int rule, TomlTable table) =>
        Text(rule, table, "severity") is not { } name ? Reporting.Severity.Error
        : SeverityName.Parse(name) ?? throw Wrong(rule, table.Find("severity")!.Position, "severity is one of error, warning, note");

    private TableException Wrong(int rule, TomlPosition position, string problem)
    {
        var table = Encoding.UTF8.GetBytes(Prefix + words[rule]).AsSpan(Prefix.Length);
        var offset = Math.Clamp(position.Offset - Prefix.Length, 0, table.Length);
        return new TableException(option, words[rule], offset, TomlPosition.CodePoints(table[..offset]) + 1, problem);
    }
}
