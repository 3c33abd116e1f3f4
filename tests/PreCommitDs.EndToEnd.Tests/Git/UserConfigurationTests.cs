using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>What users set for themselves must not change what the hook reads of git.</summary>
[TestClassOverBothGits]
public sealed class UserConfigurationTests
{
    [TestMethod]
    [DataRow("core.quotePath=true diff.renames=copies diff.mnemonicPrefix=true color.ui=always color.diff=always core.abbrev=4 status.relativePaths=false")]
    [DataRow("core.quotePath=false diff.noprefix=true diff.relative=true diff.external=false diff.ignoreSubmodules=all status.showUntrackedFiles=no")]
    [DataRow("core.pager=false core.ignoreCase=true core.preloadIndex=false core.precomposeUnicode=true log.showSignature=true feature.manyFiles=true")]
    public void Settings_disturb_no_mode(string settings)
    {
        using var repository = TemporaryRepository.Create();
        foreach (var setting in settings.Split(' ')) repository.Git(["config", "--global", .. setting.Split('=')]);
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
    [DataRow("GIT_LITERAL_PATHSPECS=1 GIT_EXTERNAL_DIFF=false GIT_PAGER=false LC_ALL=de_DE.UTF-8 LANGUAGE=de")]
    [DataRow("GIT_GLOB_PATHSPECS=1 GIT_TRACE=1 GIT_OPTIONAL_LOCKS=0 GIT_PREFIX=a/ GIT_DEFAULT_HASH=sha256")]
    [DataRow("GIT_NOGLOB_PATHSPECS=1 GIT_ICASE_PATHSPECS=1")]
    public void Variables_disturb_no_mode(string variables)
    {
        using var repository = TemporaryRepository.Create();
        var all = variables.Split(' ').Select(variable => variable.Split('=')).ToList();
        AllModes(repository, () => all.ForEach(pair => repository.Set(pair[0], null)), () => all.ForEach(pair => repository.Set(pair[0], pair[1])));
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
