using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Rules;
using PreCommitDs.Secrets.Vendors;

namespace PreCommitDs.Secrets.Carriers;

/// <summary>A random token of every rule is found in all that tokens are written in.</summary>
[TestClass]
public sealed class CarrierTests
{
    private const int Seed = 20261121;

    private static readonly SecretChecker Checker = new();

    public static IEnumerable<object[]> EveryCarrier => Carriers.All.Select(carrier => new object[] { carrier.Name });

    [TestMethod]
    [DynamicData(nameof(EveryCarrier))]
    public void A_token_of_every_rule_is_found(string name)
    {
        var carrier = Carriers.All.Single(carrier => carrier.Name == name);
        var missed = new List<string>();
        foreach (var rule in SecretRules.All) Try(carrier, rule.Id, rule.Shape, rule.Keywords.Count == 0 ? "service" : rule.Keywords[0], missed);
        foreach (var rule in VendorRules.All) Try(carrier, rule.Id, rule.Shape, rule.Stems[0], missed);
        Assert.IsEmpty(missed, $"seed {Seed}, {missed.Count} missed:\n" + string.Join('\n', missed));
    }

    private static void Try(Carrier carrier, string id, string shape, string issuer, List<string> missed)
    {
        var token = TokenSampler.Sample(shape, new Random(Seed ^ id.Sum(static unit => unit * 31)));
        var file = Fill(carrier.Text, issuer);
        var at = file.IndexOf("{token}", StringComparison.Ordinal);
        var written = carrier.WriteNamed is { } write ? write(NameOf(issuer), token) : carrier.Write(token);
        var text = file[..at] + written + file[(at + "{token}".Length)..];
        var (start, end) = (Encoding.UTF8.GetByteCount(text[..at]), Encoding.UTF8.GetByteCount(text[..(at + written.Length)]));
        var place = Location.Between(Encoding.UTF8.GetBytes(text), start, end);
        byte[] bytes = [.. carrier.Encoding.GetPreamble(), .. carrier.Encoding.GetBytes(text)];
        var findings = Check(carrier.File, bytes);
        if (!findings.Any(finding => Overlaps(finding.Location, place))) missed.Add($"{id}: {text.ReplaceLineEndings("⏎")}  found: {string.Join(", ", findings.Select(finding => $"{finding.Rule} {finding.Location.Line}:{finding.Location.Column}"))}");
    }

    private static string Fill(string text, string issuer)
    {
        var name = NameOf(issuer);
        return text.Replace("{name}", name, StringComparison.Ordinal).Replace("{NAME}", name.ToUpperInvariant(), StringComparison.Ordinal).Replace("{option}", name.Replace('_', '-'), StringComparison.Ordinal);
    }

    private static string NameOf(string issuer) => issuer.Replace(' ', '_').Replace('-', '_').Replace('.', '_') + "_api_key";

    private static bool Overlaps(Location a, Location b) => (a.Line, a.Column).CompareTo((b.EndLine, b.EndColumn)) < 0 && (b.Line, b.Column).CompareTo((a.EndLine, a.EndColumn)) < 0;

    private static IReadOnlyList<Finding> Check(string name, byte[] content) => Checker.Check(new FileContent(name, name, () =>
    {
        var buffer = new ByteBuffer(content.Length);
        buffer.Append(content);
        return buffer;
    }));
}
