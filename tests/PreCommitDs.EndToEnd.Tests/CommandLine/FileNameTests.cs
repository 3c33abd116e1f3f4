using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.CommandLine;

/// <summary>File names that look like something else.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class FileNameTests
{
    [TestMethod]
    [DataRow("@x.ipynb")]
    [DataRow("[suggest:1]")]
    [DataRow("[suggest]")]
    [DataRow("[x].ipynb")]
    [DataRow("[x].ipynb", "--verbose")]
    [DataRow("./--check.ipynb")]
    [DataRow("./-x.ipynb")]
    [DataRow("./--check")]
    [DataRow("./-")]
    [DataRow("--", "--check.ipynb")]
    [DataRow("--", "-x.ipynb")]
    [DataRow("--", "--check")]
    [DataRow("-x.ipynb")]
    [DataRow("--check.ipynb")]
    [DataRow("--", "--exclude=x.ipynb")]
    [DataRow("strip-notebooks")]
    [DataRow("install")]
    [DataRow("a b\tc.ipynb")]
    [DataRow("a\nb.ipynb")]
    [DataRow("größe 📈.ipynb")]
    public void File_is_stripped_whatever_its_name(params string[] words)
    {
        using var repository = TemporaryRepository.Create();
        var name = words.First(word => word is not "--" and not "--verbose");
        foreach (var (program, command) in ((string, string[])[])[(Programs.StripNotebooks, []), (Programs.FrontDoor, ["strip-notebooks"])])
        {
            repository.Write(name, Notebook.Dirty());
            repository.Run(program, [.. command, .. words]).Exits(1).Says("stripped ");
            CollectionAssert.AreEqual(Notebook.Clean(), repository.Read(name));
        }
    }

    [TestMethod]
    [DataRow("--exclude=x.ipynb")]
    [DataRow("--check")]
    public void What_a_runner_names_is_a_file_where_there_is_one(string name)
    {
        using var repository = TemporaryRepository.Create();
        repository.Set("PRE_COMMIT", "1");
        repository.Write(name, Notebook.Dirty());
        repository.Run(Programs.StripNotebooks, ["--verbose", name]).Exits(1).Says("stripped ");
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Read(name));
    }

    [TestMethod]
    public void Folder_is_searched_though_it_has_the_name_of_the_command()
    {
        using var folder = TemporaryRepository.WithoutGit();
        foreach (var (program, command) in ((string, string[])[])[(Programs.StripNotebooks, []), (Programs.FrontDoor, ["strip-notebooks"])])
        {
            folder.Write("hooks/strip-notebooks/nb.ipynb", Notebook.Dirty());
            folder.Run(program, [.. command, "hooks/strip-notebooks"]).Exits(1);
            CollectionAssert.AreEqual(Notebook.Clean(), folder.Read("hooks/strip-notebooks/nb.ipynb"));
        }
    }

    [TestMethod]
    public void Missing_file_is_told_by_its_name()
    {
        using var folder = TemporaryRepository.WithoutGit();
        foreach (var name in (string[])["missing.ipynb", "@missing.ipynb", "[suggest:1]", "[x].ipynb"])
            folder.Run(Programs.StripNotebooks, [name]).Exits(2).Complains(name + ": no such file");
    }

    [TestMethod]
    public void Hyphen_reads_standard_input_through_both_programs()
    {
        using var folder = TemporaryRepository.WithoutGit();
        CollectionAssert.AreEqual(Notebook.Clean(), folder.Run(Programs.StripNotebooks, ["-"], input: Notebook.Dirty()).Exits(0).OutputBytes);
        CollectionAssert.AreEqual(Notebook.Clean(), folder.Run(Programs.FrontDoor, ["strip-notebooks", "-"], input: Notebook.Dirty()).Exits(0).OutputBytes);
    }
}
