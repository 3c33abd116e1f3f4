using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.CommandLine;

/// <summary>Wrong usage is one line on standard error, exit code 2, in the words of the user.</summary>
[TestClass]
public sealed class WrongUsageTests
{
    [TestMethod]
    [DataRow("--chekc nb.ipynb", "--chekc", "did you mean --check?")]
    [DataRow("--chekc", "--chekc", "did you mean --check?")]
    [DataRow("--keep-ouput nb.ipynb", "--keep-ouput", "did you mean --keep-output?")]
    [DataRow("--nope nb.ipynb", "--nope")]
    [DataRow("--nope=1 nb.ipynb", "--nope")]
    [DataRow("-x nb.ipynb", "-x")]
    [DataRow("nb.ipynb --format", "--format")]
    [DataRow("--format xml nb.ipynb", "--format xml", "text, json, github, sarif")]
    [DataRow("--fail-on fatal nb.ipynb", "--fail-on fatal", "error, warning, note")]
    [DataRow("--ids", "--ids")]
    [DataRow("--ids some nb.ipynb", "--ids some", "keep, fill, sequential, drop")]
    [DataRow("--preset none nb.ipynb", "none")]
    [DataRow("--max-size big nb.ipynb", "--max-size big")]
    [DataRow("--max-size -1 nb.ipynb", "--max-size")]
    [DataRow("--max-size 99999999999999999999G nb.ipynb", "--max-size")]
    [DataRow("--drop-matching ( nb.ipynb", "--drop-matching (")]
    [DataRow("--drop-matching (a)\\1 nb.ipynb", "--drop-matching")]
    [DataRow("--keep-output-type eror nb.ipynb", "--keep-output-type eror", "error")]
    [DataRow("--drop-output-type stdout nb.ipynb", "--drop-output-type stdout", "stream")]
    [DataRow("--keep-mime png nb.ipynb", "--keep-mime png", "image/*")]
    [DataRow("--drop-mime / nb.ipynb", "--drop-mime /")]
    [DataRow("--format text --format json nb.ipynb", "--format")]
    [DataRow("- nb.ipynb", "'-'")]
    [DataRow("--staged -", "'-'")]
    [DataRow("--staged --check", "--staged")]
    [DataRow("--staged --all-files", "--staged")]
    [DataRow("--from-ref nowhere nb.ipynb", "nowhere")]
    [DataRow("--exclude= --check nb.ipynb", "--exclude=", "its value is empty")]
    [DataRow("--kernelspec= nb.ipynb", "--kernelspec=", "its value is empty")]
    [DataRow("--exclude  --check nb.ipynb", "--exclude", "its value is empty")]
    [DataRow("--check ", "the name of a file is empty")]
    [DataRow("--keep-count=maybe nb.ipynb", "--keep-count=maybe", "true or false")]
    [DataRow("--check= nb.ipynb", "--check=", "true or false")]
    [DataRow("--exclude a/../b nb.ipynb", "a/../b", "take the .. out")]
    [DataRow("--all-files nb.ipynb", "--all-files", "no file names")]
    [DataRow("--staged missing.ipynb", "missing.ipynb: no such file, neither here nor staged")]
    public void Wrong_option_is_refused(string arguments, params string[] parts)
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("nb.ipynb", Notebook.Dirty());
        var words = arguments.Split(' ');
        Refused(repository.Run(Programs.StripNotebooks, words), parts);
        Refused(repository.Run(Programs.FrontDoor, ["strip-notebooks", .. words]), parts);
        CollectionAssert.AreEqual(Notebook.Dirty(), repository.Read("nb.ipynb"));
    }

    [TestMethod]
    [DataRow("strip-notebook", "strip-notebook", "did you mean strip-notebooks?")]
    [DataRow("instal", "instal", "did you mean install?")]
    [DataRow("nonsense", "nonsense")]
    [DataRow("nb.ipynb", "nb.ipynb")]
    [DataRow("--nope", "--nope")]
    [DataRow("install --no-fliter", "--no-fliter", "did you mean --no-filter?")]
    [DataRow("install . elsewhere", "elsewhere")]
    [DataRow("uninstall --nope", "--nope")]
    [DataRow("install missing", "missing is no folder")]
    public void Wrong_subcommand_is_refused(string arguments, params string[] parts)
    {
        using var repository = TemporaryRepository.Create();
        Refused(repository.Run(Programs.FrontDoor, arguments.Split(' ')), parts);
        Assert.IsFalse(File.Exists(repository.PathOf(".git/hooks/pre-commit")));
    }

    [TestMethod]
    [DataRow("--check", "nb.ipynb")]
    [DataRow("--all-files", "")]
    [DataRow("--fail-on=note", "nb.ipynb")]
    public void A_file_that_is_called_like_an_option_switches_nothing_off(string file, string name)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.Stage(file, "a trap\n"u8.ToArray());
        string[] arguments = [file, .. name.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Refused(repository.Run(Programs.StripNotebooks, arguments), file + " is an option and also a file here", "./" + file);
        CollectionAssert.AreEqual(Notebook.Dirty(), repository.Read("nb.ipynb"));
        repository.Run(Programs.StripNotebooks, ["--check", "./" + file]).Exits(2);
    }

    [TestMethod]
    public void Run_reads_no_standard_input()
    {
        using var repository = TemporaryRepository.Create();
        Refused(repository.Run(Programs.FrontDoor, ["run", "-"], input: Notebook.Dirty()), "precommit-ds strip-notebooks -");
    }

    [TestMethod]
    public void No_subcommand_says_where_help_is()
    {
        using var folder = TemporaryRepository.WithoutGit();
        Refused(folder.Run(Programs.FrontDoor, []), "--help");
    }

    [TestMethod]
    public void No_names_outside_of_a_repository_are_refused()
    {
        using var folder = TemporaryRepository.WithoutGit();
        Refused(folder.Run(Programs.StripNotebooks, []), "not inside the working tree of a git repository");
        Refused(folder.Run(Programs.StripNotebooks, ["--staged"]), "not inside the working tree of a git repository");
    }

    private static void Refused(ProcessResult result, params string[] parts)
    {
        result.Exits(2).Complains(parts);
        Assert.AreEqual("", result.Output, result.ToString());
        Assert.HasCount(1, result.Error.TrimEnd('\n').Split('\n'), result.ToString());
        foreach (var foreign in (string[])["Exception", "System.", "   at ", "Usage:", "internal error", "Int32", "Boolean"]) Assert.DoesNotContain(foreign, result.Error, result.ToString());
    }
}
