using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Packages;
using PreCommitDs.Requirements.Specifiers;
using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements;

/// <summary>Any text is read or refused with a place inside and a message of one line; what is read is written so that it can be read again.</summary>
[TestClass]
public sealed class HostileInputTests
{
    private static readonly string[] Pieces =
    [
        "a", "Django", "é", "1", "0", "99999999999999999999", ".", "-", "_", "!", "+", "*", ".*", "v", "a1", "rc", "post", "dev", "<", ">", "=", "==", "===", "~=", "!=", ">=", ",", ";", "(", ")", "[", "]", "@", " ", "\t", "\n", "\0",
        "\"", "'", "\\", "\\x41", "\\u", "\\N{DASH}", "and", " and ", " or ", "in", " not in ", "not", "python_version", "os.name", "extra", "extras", "sys_platform", "https://e.com/a.zip", "#", "--hash", "\ud83d", "\ude00", "\ufeff", "\u2028", "²",
    ];

    [TestMethod]
    public void Pieces_in_any_order_are_read_or_refused() => Property.Holds(
        Gen.Choose(0, int.MaxValue - 1).Select(static seed => Text(new Random(seed))), Holds, times: 20_000);

    [TestMethod]
    public void Damaged_requirements_are_read_or_refused() => Property.Holds(
        from specifiers in SpecifierSample.Set from marker in MarkerSample.Any from seed in Gen.Choose(0, int.MaxValue - 1) select Damaged($"a[b]{specifiers} ; {marker}", new Random(seed)), Holds, times: 5000);

    private static void Holds(string text)
    {
        if (Pep440Version.TryParse(text, out var version, out var error)) Assert.AreEqual(version, VersionSample.Parse(version.ToString()));
        else IsRight(text, error);
        if (Specifier.TryParse(text, out var specifier, out error)) Assert.AreEqual(specifier, SpecifierSample.ParseClause(specifier.ToString()));
        else IsRight(text, error);
        if (SpecifierSet.TryParse(text, out var set, out error)) Assert.AreEqual(set, SpecifierSample.Parse(set.ToString()));
        else IsRight(text, error);
        if (Marker.TryParse(text, out var marker, out error)) Assert.AreEqual(marker, MarkerSample.Parse(marker.ToString()));
        else IsRight(text, error);
        if (!Requirement.TryParse(text, out var requirement, out error)) IsRight(text, error);
        else Assert.IsTrue(Requirement.TryParse(requirement.ToString(), out var again) && requirement.Equals(again), requirement.ToString());
        set?.Contains(text);
        _ = set?.IsUnsatisfiable;
        marker?.Judge(MarkerPlatforms.All);
        marker?.Evaluate(MarkerPlatforms.Linux);
    }

    private static void IsRight(string text, ParseError error)
    {
        Assert.IsTrue(error.Offset >= 0 && error.Offset <= text.Length, $"{error}");
        Assert.IsTrue(error.Column >= 1 && error.Column <= error.Offset + 1, $"{error}");
        Assert.IsTrue(error.Message.Length is > 10 and < 160 && !error.Message.Any(char.IsControl), $"{error}");
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(12); i > 0; i--) text.Append(random.Next(20) == 0 ? ((char)random.Next(char.MaxValue)).ToString() : Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }

    private static string Damaged(string text, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(3) switch
            {
                0 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                1 => text.Remove(at, Math.Min(text.Length - at, random.Next(4))),
                _ => text.Insert(random.Next(text.Length + 1), text.Substring(at, Math.Min(text.Length - at, random.Next(8)))),
            };
        }

        return text;
    }
}
