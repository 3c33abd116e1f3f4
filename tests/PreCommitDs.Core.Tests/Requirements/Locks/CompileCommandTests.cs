namespace PreCommitDs.Requirements.Locks;

[TestClass]
public sealed class CompileCommandTests
{
    [TestMethod]
    [DataRow("pip-compile", false, "", null)]
    [DataRow("pip-compile requirements.in", false, "requirements.in", null)]
    [DataRow("pip-compile --output-file=a.txt a.in b.in", false, "a.in b.in", "a.txt")]
    [DataRow("pip-compile --output-file a.txt a.in", false, "a.in", "a.txt")]
    [DataRow("pip-compile -o a.txt a.in", false, "a.in", "a.txt")]
    [DataRow("pip-compile -oa.txt a.in", false, "a.in", "a.txt")]
    [DataRow("pip-compile --no-annotate -q -U a.in", false, "a.in", null)]
    [DataRow("pip-compile -P b==1 -f ./wheels -i https://e.com --extra dev --unsafe-package=c a.in", false, "a.in", null)]
    [DataRow("pip-compile --pip-args='--retries 10' 'my file.in'", false, "my file.in", null)]
    [DataRow("pip-compile --output-file=- -", false, "-", "-")]
    [DataRow("pip-compile -- -a.in", false, "-a.in", null)]
    [DataRow("python -m piptools compile a.in", false, "a.in", null)]
    [DataRow("python3.11 -m piptools compile -o a.txt a.in", false, "a.in", "a.txt")]
    [DataRow("uv pip compile a.in -o a.txt", true, "a.in", "a.txt")]
    [DataRow("uv pip compile --universal --python-version 3.9 -c c.txt pyproject.toml --output-file a.txt", true, "pyproject.toml", "a.txt")]
    [DataRow("uv pip compile -p 3.12 -b build.txt --no-emit-package setuptools a.in", true, "a.in", null)]
    public void A_command_tells_its_sources_and_its_output(string text, bool isUv, string sources, string? output)
    {
        var command = CompileCommand.Read(text)!;
        Assert.AreEqual((isUv, sources, output), (command.IsUv, string.Join(' ', command.Sources), command.OutputFile));
    }

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("make requirements")]
    [DataRow("./compile.sh a.in")]
    [DataRow("pip-compile-multi")]
    [DataRow("uv export -o a.txt")]
    [DataRow("uv pip sync a.txt")]
    [DataRow("python -m pip install a")]
    [DataRow("pip-compile a.in && pip-compile b.in")]
    [DataRow("pip-compile a.in; rm -rf x")]
    [DataRow("pip-compile a.in | tee a.txt")]
    [DataRow("pip-compile a.in > a.txt")]
    [DataRow("pip-compile < a.in")]
    [DataRow("pip-compile `ls *.in`")]
    [DataRow("pip-compile $(ls *.in)")]
    public void Another_command_or_a_line_for_a_shell_is_refused(string? text) => Assert.IsNull(CompileCommand.Read(text));

    [TestMethod]
    [DataRow("pip-compile a.in", false)]
    [DataRow("pip-compile --strip-extras a.in", true)]
    [DataRow("pip-compile --no-strip-extras a.in", false)]
    [DataRow("uv pip compile a.in", true)]
    [DataRow("uv pip compile --no-strip-extras a.in", false)]
    public void Whether_extras_are_left_out_depends_on_the_tool(string text, bool strips) => Assert.AreEqual(strips, CompileCommand.Read(text)!.StripsExtras);

    [TestMethod]
    [DataRow("uv pip compile -c a.txt --constraint b.txt --constraints=c.txt x.in", "--constraint", "a.txt b.txt c.txt")]
    [DataRow("pip-compile --constraint=a.txt -cb.txt x.in", "--constraint", "a.txt b.txt")]
    [DataRow("uv pip compile --override a.txt --overrides b.txt x.in", "--override", "a.txt b.txt")]
    [DataRow("pip-compile --unsafe-package=a --unsafe-package b x.in", "--unsafe-package", "a b")]
    [DataRow("uv pip compile --no-emit-package a x.in", "--unsafe-package", "a")]
    [DataRow("pip-compile --extra=a --extra b x.in", "--extra", "a b")]
    [DataRow("pip-compile --generate-hashes x.in", "--generate-hashes", "")]
    [DataRow("pip-compile x.in", "--generate-hashes", null)]
    public void The_values_of_an_option_are_gathered_under_one_name(string text, string option, string? values)
    {
        var command = CompileCommand.Read(text)!;
        Assert.AreEqual(values is not null, command.Has(option));
        Assert.AreEqual(values ?? "", string.Join(' ', command.Values(option)));
        Assert.AreEqual("x.in", command.Sources.Single());
    }
}
