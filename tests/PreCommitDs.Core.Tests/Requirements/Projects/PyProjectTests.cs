using System.Text;
using PreCommitDs.Requirements.Reading;
using PreCommitDs.Toml;

namespace PreCommitDs.Requirements.Projects;

[TestClass]
public sealed class PyProjectTests
{
    private const string Sample = """
        [project]
        name = "My_Proj"
        dependencies = ["numpy>=1", "requests[socks]; os_name == 'nt'"]

        [project.optional-dependencies]
        dev = ["pytest", "my-proj[Docs_A]"]
        docs-a = ["sphinx", "my.proj[dev]"]
        all = ["MY-PROJ[dev,docs_a]"]

        [dependency-groups]
        lint = ["ruff", { include-group = "Types" }]
        types = ["mypy", { include-group = "lint" }]
        self = [{ include-group = "self" }, "x", { other = 1 }]
        """;

    [TestMethod]
    [DataRow("", "", "numpy requests")]
    [DataRow("docs.a", "", "numpy requests sphinx pytest")]
    [DataRow("dev", "", "numpy requests pytest sphinx")]
    [DataRow("all", "", "numpy requests pytest sphinx")]
    [DataRow("dev,all,dev", "", "numpy requests pytest sphinx")]
    [DataRow("*", "", "numpy requests pytest sphinx")]
    [DataRow("none", "none", "numpy requests")]
    [DataRow("", "lint", "numpy requests ruff mypy")]
    [DataRow("", "types", "numpy requests mypy ruff")]
    [DataRow("", "TYPES,lint", "numpy requests mypy ruff")]
    [DataRow("", "self", "numpy requests x")]
    public void Extras_and_groups_bring_what_they_name_once(string extras, string groups, string names)
    {
        var faults = new List<RequirementsFault>();
        var entries = Read(Sample).Dependencies(extras == "*" ? null : Split(extras), Split(groups), faults);
        Assert.AreEqual(string.Join(' ', names.Split(' ').Order()), string.Join(' ', entries.Select(static entry => entry.Name).Order()));
        Assert.IsEmpty(faults);
    }

    [TestMethod]
    public void A_dependency_has_its_place()
    {
        var entries = Read(Sample).Dependencies([], ["lint"], []);
        Assert.AreEqual("numpy 3:17, requests 3:29, ruff 11:9, mypy 12:10", string.Join(", ", entries.Select(static entry => $"{entry.Name} {entry.Place.Line}:{entry.Place.Column}")));
    }

    [TestMethod]
    public void What_is_no_requirement_is_a_fault_with_its_place()
    {
        var faults = new List<RequirementsFault>();
        var entries = Read("[project]\nname = 'p'\ndependencies = [\n  'a',\n  'b=1',\n  3,\n]\n").Dependencies([], [], faults);
        Assert.AreEqual("a", entries.Single().Name);
        Assert.AreEqual((5, 3), (faults.Single().Place.Line, faults[0].Place.Column));
    }

    [TestMethod]
    [DataRow("[project]\nname = 'p'\ndependencies = []", true)]
    [DataRow("[project]\nname = 'p'\ndynamic = ['version']", true)]
    [DataRow("[project]\nname = 'p'\ndynamic = ['dependencies']", false)]
    [DataRow("[project]\nname = 'p'\ndynamic = ['version', 'optional-dependencies']", false)]
    [DataRow("[tool.poetry]\nname = 'p'", false)]
    [DataRow("", false)]
    public void What_a_program_makes_up_is_not_static(string text, bool isStatic) => Assert.AreEqual(isStatic, Read(text).IsStatic);

    [TestMethod]
    [DataRow("[tool.uv]\noverride-dependencies = ['A_b>=1', '???', 3]\n[tool.uv.sources]\nC-d = { git = 'x' }", "a-b c-d")]
    [DataRow("[tool.uv]\nx = 1", "")]
    [DataRow("tool = 1", "")]
    public void Uv_may_take_packages_from_elsewhere(string text, string names) => Assert.AreEqual(names, string.Join(' ', Read(text).OverriddenByUv));

    [TestMethod]
    [DataRow("project = 1")]
    [DataRow("[project]\nname = 1\ndependencies = 'a'\noptional-dependencies = ['a']\ndynamic = 'dependencies'")]
    [DataRow("dependency-groups = 1")]
    [DataRow("[project]\ndependencies = [['a'], {}]\n[project.optional-dependencies]\na = 1\nb = 'c'\n[dependency-groups]\na = 'b'\nb = [{ include-group = 1 }]")]
    public void What_has_another_shape_is_passed_over(string text) => Assert.IsEmpty(Read(text).Dependencies(null, ["a", "b"], []));

    [TestMethod]
    public void What_is_no_toml_is_refused() => Assert.ThrowsExactly<TomlException>(() => Read("[project"));

    [TestMethod]
    public void Extras_and_groups_that_lead_far_are_followed_to_their_end()
    {
        const int length = 20_000;
        var text = new StringBuilder("[project]\nname = 'p'\n[project.optional-dependencies]\n");
        for (var i = 0; i < length; i++) text.Append($"e{i} = ['x{i}', 'p[e{i + 1}]']\n");
        text.Append("[dependency-groups]\n");
        for (var i = 0; i < length; i++) text.Append($"g{i} = ['y{i}', {{ include-group = 'g{i + 1}' }}]\n");
        Assert.HasCount(2 * length, Read(text.ToString()).Dependencies(["e0"], ["g0"], []));
    }

    private static PyProject Read(string text) => PyProject.Read(Encoding.UTF8.GetBytes(text));

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
