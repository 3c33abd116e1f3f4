using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Safety;

/// <summary>Files that are no plain notebook.</summary>
[TestClass]
public sealed class StrangeContentTests
{
    private static readonly string[] Contents =
    [
        "", "\n", "not a notebook", "{", "[]", "{\"cells\": 1}", "\u0080\u0081", "\u00ff\u00fe{\u0000}\u0000", "{\"cells\": [{\"outputs\": \"\u00e9\"}]}",
    ];

    public static IEnumerable<object[]> EveryContent => Contents.Select(content => new object[] { content });

    [TestMethod]
    public void A_program_called_git_in_the_repository_is_not_run()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Notebook.Dirty());
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        repository.Write(name, "#!/bin/sh\ntouch was-run\n"u8.ToArray());
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(repository.PathOf(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        repository.Run(Programs.StripNotebooks, ["--check"]).Exits(1);
        repository.Run(Programs.FrontDoor, ["run"]).Exits(1);
        Assert.IsFalse(File.Exists(repository.PathOf("was-run")));
    }

    [TestMethod]
    [DynamicData(nameof(EveryContent))]
    public void What_is_no_notebook_stays_as_it_is_whichever_way(string latin1)
    {
        var content = Encoding.Latin1.GetBytes(latin1);
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", content);
        foreach (var arguments in (string[][])[["nb.ipynb"], ["--staged"], ["--check", "nb.ipynb"], ["--diff", "nb.ipynb"]])
        {
            var result = NoTrace(repository.Run(Programs.StripNotebooks, arguments));
            Assert.IsTrue(result.ExitCode is 0 or 2, result.ToString());
            Assert.IsTrue(result.ExitCode == 0 || result.Error.Trim().Split('\n').Length == 1, result.ToString());
        }

        var stream = NoTrace(repository.Run(Programs.StripNotebooks, ["-"], input: content));
        CollectionAssert.AreEqual(content, stream.OutputBytes);
        CollectionAssert.AreEqual(content, repository.Read("nb.ipynb"));
        CollectionAssert.AreEqual(content, repository.Staged("nb.ipynb"));
    }

    [TestMethod]
    public void Lfs_pointer_is_left_alone()
    {
        var pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n"u8.ToArray();
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("nb.ipynb", pointer);
        folder.Run(Programs.StripNotebooks, ["nb.ipynb"]).Exits(0).Complains("left alone", "Git LFS");
        CollectionAssert.AreEqual(pointer, folder.Read("nb.ipynb"));
    }

    [TestMethod]
    public void Files_index_and_stream_give_the_same_bytes()
    {
        var bom = (byte[])[0xef, 0xbb, 0xbf, .. Notebook.Dirty()];
        var nested = Nested(10_000);
        byte[][] notebooks =
        [
            Notebook.Dirty(), Notebook.Clean(), Notebook.WithCrLf(Notebook.Dirty()), bom, Notebook.Dirty("\\ud800 kept"), nested,
            LargeNotebook.WithOutputs(200), LargeNotebook.OfMegabytes(2), [.. Notebook.Dirty().AsSpan().TrimEnd((byte)'\n')],
        ];
        using var repository = TemporaryRepository.Create();
        for (var i = 0; i < notebooks.Length; i++)
        {
            repository.Write($"{i}.ipynb", notebooks[i]);
            repository.Write($"as-file-{i}.ipynb", notebooks[i]);
        }

        string[] names = [.. Enumerable.Range(0, notebooks.Length).Select(i => $"{i}.ipynb")];
        repository.Git(["add", "--", .. names]);
        NoTrace(repository.Run(Programs.StripNotebooks, ["--staged"])).Exits(0);
        NoTrace(repository.Run(Programs.StripNotebooks, [.. Enumerable.Range(0, notebooks.Length).Select(i => $"as-file-{i}.ipynb")])).Exits(1);
        for (var i = 0; i < notebooks.Length; i++)
        {
            var stream = NoTrace(repository.Run(Programs.StripNotebooks, ["-"], input: notebooks[i])).Exits(0).OutputBytes;
            CollectionAssert.AreEqual(stream, repository.Staged($"{i}.ipynb"), $"notebook {i}, index");
            CollectionAssert.AreEqual(stream, repository.Read($"as-file-{i}.ipynb"), $"notebook {i}, file");
            CollectionAssert.AreEqual(notebooks[i], repository.Read($"{i}.ipynb"), $"notebook {i}, untouched");
            CollectionAssert.AreEqual(stream, repository.Run(Programs.StripNotebooks, ["-"], input: stream).Exits(0).OutputBytes, $"notebook {i}, again");
            if (i != 1) CollectionAssert.AreNotEqual(notebooks[i], stream, $"notebook {i}");
        }

        Assert.Contains("\r\n", Encoding.UTF8.GetString(repository.Read("as-file-2.ipynb")));
        CollectionAssert.AreEqual((byte[])[0xef, 0xbb, 0xbf, .. Notebook.Clean()], repository.Read("as-file-3.ipynb"));
        Assert.IsGreaterThan(10_000, repository.Read("as-file-5.ipynb").Count(unit => unit == '['));
    }

    [TestMethod]
    public void Bad_notebooks_stop_no_good_one()
    {
        using var folder = TemporaryRepository.WithoutGit();
        var names = Enumerable.Range(0, 10).Select(i => $"{i}.ipynb").ToArray();
        foreach (var name in names) folder.Write(name, name is "3.ipynb" or "7.ipynb" ? "{\"cells\""u8.ToArray() : Notebook.Dirty());
        var result = NoTrace(folder.Run(Programs.StripNotebooks, names)).Exits(2).Complains("3.ipynb:", "7.ipynb:");
        Assert.HasCount(2, result.Error.Trim().Split('\n'), result.ToString());
        foreach (var name in names.Except(["3.ipynb", "7.ipynb"])) CollectionAssert.AreEqual(Notebook.Clean(), folder.Read(name));
    }

    [TestMethod]
    public void File_too_large_for_memory_is_told_at_once()
    {
        using var folder = TemporaryRepository.WithoutGit();
        using (var file = File.Create(folder.PathOf("nb.ipynb"))) file.SetLength(2_147_483_592);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var result = NoTrace(folder.Run(Programs.StripNotebooks, ["nb.ipynb"])).Exits(2).Complains("nb.ipynb: ");
        Assert.IsLessThan(TimeSpan.FromSeconds(30), watch.Elapsed);
        Assert.HasCount(1, result.Error.Trim().Split('\n'), result.ToString());
        Assert.AreEqual(2_147_483_592, new FileInfo(folder.PathOf("nb.ipynb")).Length);
    }

    private static byte[] Nested(int depth)
    {
        var nested = new string('[', depth) + new string(']', depth);
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Notebook.Dirty()).Replace("\"metadata\": {},\n \"nbformat\"", $"\"metadata\": {{\"mine\": {nested}}},\n \"nbformat\"", StringComparison.Ordinal));
    }

    private static ProcessResult NoTrace(ProcessResult result)
    {
        Assert.DoesNotContain("   at ", result.Error);
        Assert.DoesNotContain("Exception", result.Error);
        Assert.DoesNotContain("internal error", result.Error);
        return result;
    }
}
