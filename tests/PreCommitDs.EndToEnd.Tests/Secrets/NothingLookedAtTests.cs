using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>A check that has looked at nothing does not pass for one that has found nothing.</summary>
[TestClass]
public sealed class NothingLookedAtTests
{
    [TestMethod]
    public void Of_names_none_of_which_is_looked_at_it_is_told_how_many_and_why()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", [1, 0, 2]);
        repository.Stage("b.bin", [1, 0, 2]);
        repository.StageText("c.py", "x = 1\n");
        repository.BlockSecrets("a.bin").Exits(0).Complains("block-secrets: the one file named was not looked at: 1 binary\n");
        repository.BlockSecrets("a.bin", "b.bin", "c.py", "--exclude", "*.py").Exits(0).Complains("block-secrets: none of the 3 files named was looked at: 2 binary, 1 excluded\n");
        repository.BlockSecrets("a.bin", "c.py").Exits(0).IsSilent();
        repository.BlockSecrets().Exits(0).IsSilent();
        Directory.CreateDirectory(repository.PathOf("empty"));
        repository.BlockSecrets("empty").Exits(0).Complains("the one file named was not looked at: 1 folder without a file to look at");
        repository.Commit();
        repository.BlockSecrets("c.py", "--from-ref", "HEAD").Exits(0).Complains("1 not in the range");
    }

    [TestMethod]
    public void Each_is_told_by_name_where_details_are_asked_for()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", [1, 0, 2]);
        repository.StageText("c.py", "x = 1\n");
        repository.BlockSecrets("--verbose").Exits(0).Complains("a.bin: binary, not looked at");
        repository.BlockSecrets("--verbose", "a.bin", "c.py", "--exclude", "*.py").Exits(0).Complains("a.bin: binary, not looked at", "c.py: excluded, not looked at");
    }

    [TestMethod]
    public void A_name_that_stands_for_nothing_is_an_error()
    {
        using var repository = TemporaryRepository.Create();
        repository.BlockSecrets("no.py").Exits(2).Complains("no.py: no such file");
        repository.StageText("c.py", "x = 1\n");
        repository.BlockSecrets("no.py", "c.py").Exits(2).Complains("no.py: no such file");
    }
}
