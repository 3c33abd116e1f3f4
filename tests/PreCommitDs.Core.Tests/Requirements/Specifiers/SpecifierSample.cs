using FsCheck;
using FsCheck.Fluent;
using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Specifiers;

/// <summary>Clauses and sets of them.</summary>
internal static class SpecifierSample
{
    private static readonly Gen<string> Spaces = Gen.Frequency((4, Gen.Constant("")), (1, Gen.Elements(" ", "\t", "  ")));

    public static Gen<string> Clause { get; } = Gen.Frequency(
        (6, from op in Gen.Elements("<", "<=", ">", ">=") from space in Spaces from version in VersionSample.Public select op + space + version),
        (3, from op in Gen.Elements("==", "!=") from space in Spaces from version in VersionSample.Any select op + space + version),
        (2, from op in Gen.Elements("==", "!=") from release in VersionSample.Release select op + release + ".*"),
        (2, from release in VersionSample.Release select "~=" + release + ".0"),
        (1, from version in VersionSample.Any select "===" + version));

    public static Gen<string> Set { get; } = from clauses in Gen.ListOf(Clause).Resize(4) from space in Spaces select string.Join("," + space, clauses);

    public static SpecifierSet Parse(string text)
    {
        Assert.IsTrue(SpecifierSet.TryParse(text, out var set, out var error), $"{text}: {error.Message}");
        return set;
    }

    public static Specifier ParseClause(string text)
    {
        Assert.IsTrue(Specifier.TryParse(text, out var clause, out var error), $"{text}: {error.Message}");
        return clause;
    }
}
