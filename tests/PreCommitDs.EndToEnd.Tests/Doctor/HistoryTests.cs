using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>Large files that are in the history already.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class HistoryTests
{
    [TestMethod]
    public void They_are_told_with_their_commit_and_taken_out_in_a_clone()
    {
        using var repository = WithLargeFiles();
        var result = repository.Doctor().Exits(0).Says("warning history: 2 files over 500.0 KiB in it, 2.5 MiB in all", "  or accept them: allow ");
        var commit = repository.Git("log", "--format=%H", "--diff-filter=A", "--", "däta/big file.bin").Trim()[..10];
        result.Says($"  1.5 MiB   däta/big file.bin (commit {commit})", "  1.0 MiB   other.bin (commit ");
        var mend = DoctorRuns.MendOf(result, "warning", "history");
        if (!PreCommitRunner.IsOnPath("git-filter-repo")) Assert.Inconclusive("git-filter-repo is not on PATH");
        repository.Shell(mend).Exits(0);
        var clone = Path.Combine(repository.Root, "work-without-large-files");
        repository.Run(Programs.FrontDoor, ["doctor", clone]).Says("ok      history: no file over 500.0 KiB in it");
        Assert.AreEqual("readme\n", repository.GitIn(clone, "show", "HEAD:README"));
    }

    [TestMethod]
    public void They_can_be_accepted()
    {
        using var repository = WithLargeFiles();
        repository.Write(".precommit-ds.toml", "[block-large-data]\nallow = [\"*.bin=1MiB\"]\n"u8.ToArray());
        repository.Doctor().Says("warning history: 1 file over");
        repository.Write(".precommit-ds.toml", "[block-large-data]\nmax-size = \"2MiB\"\n"u8.ToArray());
        repository.Doctor().IsWell().Says("ok      history: no file over 2.0 MiB in it");
    }

    [TestMethod]
    public void What_no_commit_reaches_does_not_count()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        repository.Write("big", new byte[1 << 20]);
        repository.Git("hash-object", "-w", "big");
        File.Delete(repository.PathOf("big"));
        repository.Doctor().IsWell().Says("ok      history");
    }

    [TestMethod]
    public void Of_a_shallow_clone_only_a_part_is_seen()
    {
        using var repository = WithLargeFiles();
        var clone = Path.Combine(repository.Root, "shallow");
        repository.Git("clone", "--quiet", "--depth", "1", "file://" + repository.Top, clone);
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"], clone).Exits(0);
        repository.Doctor(clone).IsWell().Says("note    history: this clone is shallow: no large file in what is here of it");
        repository.Shell(DoctorRuns.MendOf(repository.Doctor(clone), "note", "history"), clone).Exits(0);
        repository.Doctor(clone).Says("warning history: 2 files");
    }

    [TestMethod]
    public void Of_a_partial_clone_nothing_is_fetched()
    {
        using var repository = WithLargeFiles();
        repository.Git("config", "uploadpack.allowFilter", "true");
        var clone = Path.Combine(repository.Root, "partial");
        repository.Git("clone", "--quiet", "--filter=blob:none", "--no-checkout", "file://" + repository.Top, clone);
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"], clone).Exits(0);
        var before = repository.GitIn(clone, "count-objects", "-v");
        repository.Doctor(clone).Says("note    history: not looked at: this clone is partial");
        Assert.AreEqual(before, repository.GitIn(clone, "count-objects", "-v"));
    }

    private static TemporaryRepository WithLargeFiles()
    {
        var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        repository.Stage("däta/big file.bin", new byte[3 << 19]);
        repository.Commit("big");
        repository.Stage("other.bin", new byte[1 << 20]);
        repository.Commit("other");
        repository.Git("rm", "--quiet", "-r", "däta", "other.bin");
        repository.Commit("gone");
        return repository;
    }
}
