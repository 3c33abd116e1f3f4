using System.CommandLine;
using PreCommitDs.Harness;
using PreCommitDs.Hooks;

namespace PreCommitDs.Hosting.Parsing;

[TestClass]
[DoNotParallelize]
public sealed class CommandLineTests
{
    private readonly CommonOptions _common = new();
    private readonly Command _command;

    public CommandLineTests()
    {
        _command = new Command("strip-notebooks") { _common.Names };
        foreach (var option in _common.All.Concat(new StripNotebooksHook().Options)) _command.Options.Add(option);
    }

    [TestMethod]
    [DataRow("@x.ipynb", "@x.ipynb")]
    [DataRow("[x]", "./[x]")]
    [DataRow("[x].ipynb", "./[x].ipynb")]
    [DataRow("-", "-")]
    [DataRow("a=b:c", "a=b:c")]
    public void Names_stay_names(string argument, string name) => CollectionAssert.AreEqual(new[] { name, "b.ipynb" }, Names(argument, "b.ipynb"));

    [TestMethod]
    public void A_bracketed_name_further_back_is_a_name() => CollectionAssert.AreEqual(new[] { "a", "[x]", "@y" }, Names("a", "[x]", "@y"));

    [TestMethod]
    [DataRow("--nope", null)]
    [DataRow("--keep-ouput", "--keep-output")]
    [DataRow("--max-sise=5", "--max-size")]
    [DataRow("-x", null)]
    public void Unknown_options_are_refused_with_the_nearest_name(string argument, string? nearest)
    {
        var error = Assert.ThrowsExactly<UsageException>(() => CommandLine.RefuseUnknownOptions(Names("a", argument), _command.Options));
        Assert.AreEqual($"unknown option {argument.Split('=')[0]}" + (nearest is null ? "" : $"; did you mean {nearest}?"), error.Message);
    }

    [TestMethod]
    [DataRow("--exclude=x.ipynb")]
    [DataRow("--keep-output")]
    public void A_file_that_is_called_like_an_option_is_refused_as_either(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, ""u8);
        In(folder, () => Assert.StartsWith($"{name} is an option and also a file here", Assert.ThrowsExactly<UsageException>(() => Names("a", name)).Message));
    }

    [TestMethod]
    [DataRow("--nope")]
    [DataRow("--nope=x.ipynb")]
    [DataRow("[x]")]
    public void A_file_that_is_there_is_a_file_whatever_it_is_called(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, ""u8);
        In(folder, () =>
        {
            var names = Names("a", name);
            CollectionAssert.AreEqual(new[] { "a", "./" + name }, names);
            CommandLine.RefuseUnknownOptions(names, _command.Options);
        });
    }

    [TestMethod]
    public void Behind_two_hyphens_all_are_names() => CollectionAssert.AreEqual(new[] { "--check", "@a", "[b]" }, Names("--", "--check", "@a", "[b]"));

    [TestMethod]
    [DataRow("--max-size")]
    [DataRow("--from-ref")]
    public void An_option_without_its_value_is_refused(string option) => Assert.ThrowsExactly<UsageException>(() => CommandLine.Parse(_command, [option]));

    [TestMethod]
    public void Options_are_bound_and_names_kept_apart()
    {
        var result = CommandLine.Parse(_command, ["a", "--exclude", "x", "b", "--exclude=y", "--all-files"]);
        CollectionAssert.AreEqual(new[] { "a", "b" }, result.GetValue(_common.Names));
        CollectionAssert.AreEqual(new[] { "x", "y" }, result.GetValue(_common.Exclude));
        Assert.IsTrue(result.GetValue(_common.AllFiles));
    }

    private string[] Names(params string[] arguments) => CommandLine.Parse(_command, arguments).GetValue(_common.Names)!;

    private static void In(TemporaryFolder folder, Action action)
    {
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.Path;
        try
        {
            action();
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }
}
