using FsCheck;
using FsCheck.Fluent;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Specifiers;
using Property = PreCommitDs.Harness.Property;

namespace PreCommitDs.Requirements.Packages;

[TestClass]
public sealed class RequirementPropertyTests
{
    private static readonly Gen<string> Name = Gen.Elements("a", "Django", "ruamel.yaml", "A_b-C.d", "x1", "a_");

    private static readonly Gen<string> Extras = from names in Gen.ListOf(Name).Resize(3) from space in Gen.Elements("", " ") select names.Count == 0 ? "" : $"[{space}{string.Join("," + space, names)}{space}]";

    /// <summary>Behind ===, all is text up to a space.</summary>
    private static readonly Gen<string> Clauses = from set in SpecifierSample.Set select set.Contains("===", StringComparison.Ordinal) ? set.Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal) : set;

    private static readonly Gen<string> Wanted = Gen.OneOf(
        Clauses,
        from set in Clauses select $" ( {set} ) ",
        from url in Gen.Elements("https://example.com/a.zip", "./a;b", "git+ssh://g@h/p.git@v1#egg=x") select $" @ {url} ");

    [TestMethod]
    public void A_written_requirement_is_read_as_the_same_requirement() => Property.Holds(
        from name in Name
        from extras in Extras
        from wanted in Wanted
        from marker in Gen.OneOf(Gen.Constant(""), from marker in MarkerSample.Any select " ; " + marker)
        select name + extras + wanted + marker,
        static text =>
        {
            Assert.IsTrue(Requirement.TryParse(text, out var requirement, out var error), $"{text}: {error.Message}");
            Assert.IsTrue(Requirement.TryParse(requirement.ToString(), out var again, out error), $"{requirement}: {error.Message}");
            Assert.AreEqual(requirement, again);
            Assert.AreEqual(requirement.ToString(), again.ToString());
        },
        times: 3000);
}
