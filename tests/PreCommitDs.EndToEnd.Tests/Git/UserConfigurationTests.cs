using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>What users set for themselves must not change what the hook reads of git.</summary>
[TestClass]
public sealed class UserConfigurationTests
{
    [TestMethod]
    [DataRow("core.quotePath", "true")]
    [DataRow("core.quotePath", "false")]
    [DataRow("diff.noprefix", "true")]
    [DataRow("diff.renames", "copies")]
    [DataRow("diff.mnemonicPrefix", "true")]
    [DataRow("diff.relative", "true")]
    [DataRow("diff.external", "false")]
    [DataRow("diff.ignoreSubmodules", "all")]
    [DataRow("color.ui", "always")]
    [DataRow("color.diff", "always")]
    [DataRow("status.relativePaths", "false")]
    [DataRow("status.showUntrackedFiles", "no")]
    [DataRow("core.abbrev", "4")]
    [DataRow("core.pager", "false")]
    [DataRow("core.ignoreCase", "true")]
    [DataRow("core.preloadIndex", "false")]
    [DataRow("core.precomposeUnicode", "true")]
    [DataRow("log.showSignature", "true")]
    [DataRow("core.untrackedCache", "true")]
    [DataRow("feature.manyFiles", "true")]
    public void A_setting_disturbs_no_mode(string key, string value)
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("config", "--global", key, value);
        AllModes(repository);
    }

    [TestMethod]
    public void An_order_file_disturbs_no_mode()
    {
        using var repository = TemporaryRepository.Create();
        var order = Path.Combine(repository.Home, "order");
        File.WriteAllText(order, "*.txt\nz*\n");
        repository.Git("config", "--global", "diff.orderFile", order);
        AllModes(repository);
    }

    [TestMethod]
    [DataRow("GIT_LITERAL_PATHSPECS", "1")]
    [DataRow("GIT_GLOB_PATHSPECS", "1")]
    [DataRow("GIT_NOGLOB_PATHSPECS", "1")]
    [DataRow("GIT_ICASE_PATHSPECS", "1")]
    [DataRow("GIT_TRACE", "1")]
    [DataRow("GIT_EXTERNAL_DIFF", "false")]
    [DataRow("GIT_PAGER", "false")]
    [DataRow("GIT_OPTIONAL_LOCKS", "0")]
    [DataRow("GIT_PREFIX", "a/")]
    [DataRow("GIT_DEFAULT_HASH", "sha256")]
    [DataRow("LC_ALL", "de_DE.UTF-8")]
    [DataRow("LANGUAGE", "de")]
    public void A_variable_disturbs_no_mode(string name, string value)
    {
        using var repository = TemporaryRepository.Create();
        repository.Set(name, value);
        AllModes(repository, () => repository.Set(name, null), () => repository.Set(name, value));
    }

    [TestMethod]
    public void A_clean_filter_of_the_user_is_not_run_over_what_is_kept()
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("config", "filter.upper.clean", "tr a-z A-Z");
        repository.Stage(".gitattributes", "*.ipynb filter=upper\n"u8.ToArray());
        repository.Write("nb.ipynb", Dirty);
        var result = repository.Strip("nb.ipynb").Exits(1);
        repository.HoldsWorking("nb.ipynb", Clean);
        repository.PasteWaysBack(result);
        repository.HoldsWorking("nb.ipynb", Dirty);
    }

    private static void AllModes(TemporaryRepository repository, Action? before = null, Action? after = null)
    {
        before?.Invoke();
        repository.Stage("a/ü.ipynb", Dirty);
        repository.Stage("z.ipynb", Clean);
        repository.Stage("text.txt", "text\n"u8.ToArray());
        after?.Invoke();
        repository.Strip("--check").Exits(1).Says("a/ü.ipynb:cell 1");
        repository.StripIn(repository.PathOf("a"), "--check").Exits(1).Says("ü.ipynb:cell 1");
        repository.Strip("--check", "--from-ref", "HEAD", "--to-ref", "HEAD").Exits(0).IsSilent();
        foreach (var arguments in (string[][])[["a/ü.ipynb", "z.ipynb"], []])
        {
            var result = repository.Strip(arguments).Exits(1).Says("stripped a/ü.ipynb: 1 output");
            before?.Invoke();
            repository.Holds("a/ü.ipynb", staged: Dirty, working: Clean);
            repository.PasteWaysBack(result);
            after?.Invoke();
        }

        repository.Strip("--staged").Exits(0).Says("a/ü.ipynb");
        before?.Invoke();
        repository.Holds("a/ü.ipynb", staged: Clean, working: Dirty);
        repository.Holds("z.ipynb", staged: Clean, working: Clean);
    }
}
