using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PreCommitDs.Files;
using PreCommitDs.Harness;
using PreCommitDs.Secrets.Carriers;
using PreCommitDs.Secrets.Rules;
using PreCommitDs.Secrets.Vendors;

namespace PreCommitDs.Secrets;

/// <summary>
/// Each folder below fixtures/block-secrets is a case: input, in which {{rule-id}}, {{password}}, {{random:N}}, {{hex:N}} and {{base64:N}}
/// become credentials and the like when the test runs, and expected: the file's name, then the line and the rule of each finding.
/// </summary>
[TestClass]
public sealed partial class SecretFixtureTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly string Root = SourceTree.Fixtures("block-secrets");

    public static IEnumerable<object[]> Cases => Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)
        .SelectMany(static name => Enumerable.Range(1, 5).Select(seed => (object[])[name, seed]));

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void What_is_expected_is_found_and_nothing_else(string name, int seed)
    {
        var expected = File.ReadAllLines(Path.Combine(Root, name, "expected"));
        var random = new Random(seed);
        var input = Placeholder().Replace(File.ReadAllText(Path.Combine(Root, name, "input")), match => Made(match.Groups[1].Value, random));
        var file = expected[0]["name: ".Length..];
        var found = new SecretChecker().Check(new FileContent(file, file, () =>
        {
            var buffer = new ByteBuffer();
            buffer.Append(Encoding.UTF8.GetBytes(input));
            return buffer;
        }));
        Assert.AreEqual(string.Join('\n', expected[1..]), string.Join('\n', found.Select(finding => $"{finding.Location.Line} {finding.Rule["block-secrets/".Length..]}")), input);
    }

    private static string Made(string what, Random random) => what.Split(':') switch
    {
        ["password"] => $"{Some(Letters, 5, random)}!{random.Next(10, 99)}x{Some(Letters, 4, random)}",
        ["random", var length] => Some(Letters, int.Parse(length, CultureInfo.InvariantCulture), random),
        ["hex", var length] => Some("0123456789abcdef", int.Parse(length, CultureInfo.InvariantCulture), random),
        ["base64", var length] => Some(Letters + "+/", int.Parse(length, CultureInfo.InvariantCulture), random),
        [var id] => TokenSampler.Sample(SecretRules.All.FirstOrDefault(rule => rule.Id == id)?.Shape ?? VendorRules.All.First(rule => rule.Id == id).Shape, random),
        _ => throw new InvalidOperationException(what),
    };

    private static string Some(string units, int length, Random random) => new([.. Enumerable.Range(0, length).Select(_ => units[random.Next(units.Length)])]);

    [GeneratedRegex("\\{\\{([a-z0-9:-]+)\\}\\}")]
    private static partial Regex Placeholder();
}
