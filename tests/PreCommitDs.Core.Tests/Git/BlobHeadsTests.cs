using PreCommitDs.Harness;

namespace PreCommitDs.Git;

/// <summary>Sizes and first bytes of blobs are those that git itself tells, wherever they lie.</summary>
[TestClass]
public sealed class BlobHeadsTests
{
    private const int Head = 4096;
    private const int Large = 3 << 20;

    [ClassInitialize]
    public static void Prepare(TestContext context)
    {
        LibGit2Library.PutInto(AppContext.BaseDirectory);
        // The tests may run in a git hook, which is about another repository.
        foreach (var name in (string[])["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"]) Environment.SetEnvironmentVariable(name, null);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Blobs_of_all_sizes_are_read_where_they_lie_by_themselves(bool inProcess)
    {
        using var repository = new HeadRepository();
        Same(repository, inProcess, [.. Contents().Select(repository.Add)]);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Blobs_of_all_sizes_are_read_in_a_pack(bool inProcess)
    {
        using var repository = new HeadRepository();
        string[] ids = [.. Contents().Select(repository.Add)];
        repository.Pack(ids);
        foreach (var id in ids) Assert.IsFalse(File.Exists(repository.LooseFile(id)));
        Same(repository, inProcess, ids);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void More_than_one_thread_reads_many(bool inProcess)
    {
        using var repository = new HeadRepository();
        var ids = Enumerable.Range(0, 120).Select(i => repository.Add(Noise(i * 50, i))).ToArray();
        Same(repository, inProcess, ids);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void A_large_blob_in_a_pack_is_never_read_to_its_end(bool inProcess)
    {
        using var repository = new HeadRepository();
        var content = Noise(Large, 1);
        var id = repository.Add(content);
        repository.Pack([id]);
        var pack = repository.PackFile;
        File.SetAttributes(pack, FileAttributes.Normal);
        var bytes = File.ReadAllBytes(pack);
        for (var i = bytes.Length - 200_000; i < bytes.Length - 100_000; i++) bytes[i] = 0;
        File.WriteAllBytes(pack, bytes);
        using var opened = Open(repository, inProcess);
        var (size, head) = Read(opened, [id], Head)[0];
        Assert.AreEqual(Large, size);
        Assert.AreEqual(Convert.ToHexString(content.AsSpan(0, Head)), Convert.ToHexString(head));
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void A_large_blob_that_is_kept_as_a_difference_is_read(bool inProcess)
    {
        using var repository = new HeadRepository();
        var one = Noise(Large, 2);
        byte[] other = [.. "another beginning"u8, .. one];
        string[] ids = [repository.Add(one), repository.Add(other)];
        repository.Pack(ids);
        Assert.IsLessThan(Large + (Large / 2), new FileInfo(repository.PackFile).Length, "none is kept as a difference");
        Same(repository, inProcess, ids);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Loose_and_packed_and_missing_ones_keep_their_order(bool inProcess)
    {
        using var repository = new HeadRepository();
        string[] packed = [repository.Add(Noise(10, 1)), repository.Add(Noise(5000, 2))];
        repository.Pack(packed);
        string[] loose = [repository.Add(Noise(20, 3)), repository.Add(Noise(6000, 4))];
        var missing = new string('1', 40);
        string[] ids = [loose[0], missing, packed[0], loose[1], packed[1], missing, loose[0]];
        using var opened = Open(repository, inProcess);
        Assert.AreEqual("20 - 10 6000 5000 - 20", string.Join(' ', opened.Sizes(ids).Select(static size => size?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-")));
        Assert.AreEqual("20 -1 10 6000 5000 -1 20", string.Join(' ', Read(opened, ids, Head).Select(static blob => blob.Size)));
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void What_is_no_blob_has_no_size(bool inProcess)
    {
        using var repository = new HeadRepository();
        repository.Pack([repository.Add([1, 2, 3])]);
        var commit = System.Text.Encoding.ASCII.GetString(repository.Git("rev-parse", "refs/tags/packed")).Trim();
        var tree = System.Text.Encoding.ASCII.GetString(repository.Git("rev-parse", "refs/tags/packed^{tree}")).Trim();
        using var opened = Open(repository, inProcess);
        Assert.IsTrue(opened.Sizes([commit, tree]).All(static size => size is null));
    }

    [TestMethod]
    [DataRow(false, "cut")]
    [DataRow(true, "cut")]
    [DataRow(false, "noise")]
    [DataRow(true, "noise")]
    [DataRow(false, "empty")]
    [DataRow(true, "empty")]
    public void A_damaged_file_of_a_blob_is_never_read_as_another_content(bool inProcess, string damage)
    {
        using var repository = new HeadRepository();
        var id = repository.Add(Noise(3000, 1));
        var file = repository.LooseFile(id);
        File.SetAttributes(file, FileAttributes.Normal);
        var bytes = File.ReadAllBytes(file);
        File.WriteAllBytes(file, damage switch { "cut" => bytes[..1000], "noise" => Noise(bytes.Length, 9), _ => [] });
        // What never ends must not keep the other tests from running.
        var outcome = "it takes for ever";
        var reading = new Thread(() => outcome = Outcome(repository, inProcess, id)) { IsBackground = true };
        reading.Start();
        reading.Join(TimeSpan.FromSeconds(10));
        Assert.AreEqual("nothing is read", outcome);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Blobs_of_a_repository_with_long_ids_are_read(bool inProcess)
    {
        using var repository = new HeadRepository("--object-format=sha256");
        string[] ids = [.. Contents().Select(repository.Add)];
        Assert.AreEqual(64, ids[0].Length);
        Same(repository, inProcess, ids);
        repository.Pack(ids);
        Same(repository, inProcess, ids);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Blobs_that_lie_in_another_repository_are_read(bool inProcess)
    {
        using var origin = new HeadRepository();
        string[] ids = [.. Contents().Select(origin.Add)];
        using var repository = new HeadRepository();
        Directory.CreateDirectory(Path.Combine(repository.Path, ".git/objects/info"));
        File.WriteAllText(Path.Combine(repository.Path, ".git/objects/info/alternates"), Path.Combine(origin.Path, ".git/objects") + "\n");
        Same(repository, inProcess, ids);
        origin.Pack(ids);
        Same(repository, inProcess, ids);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Nothing_is_asked_of_no_blobs(bool inProcess)
    {
        using var repository = new HeadRepository();
        using var opened = Open(repository, inProcess);
        Assert.IsEmpty(opened.Sizes([]));
        opened.ReadHeads([], Head, static (_, _, _) => Assert.Fail());
    }

    private static string Outcome(HeadRepository repository, bool inProcess, string id)
    {
        try
        {
            using var opened = Open(repository, inProcess);
            var (size, head) = Read(opened, [id], Head)[0];
            return size == -1 && head.Length == 0 ? "nothing is read" : $"{head.Length} of {size} bytes are read";
        }
        catch (GitException)
        {
            return "nothing is read";
        }
    }

    private static IEnumerable<byte[]> Contents()
    {
        foreach (var size in (int[])[0, 1, 100, Head - 1, Head, Head + 1, 100_000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, Large])
        {
            yield return Noise(size, size);
            yield return [.. Enumerable.Repeat((byte)'a', size)];
        }
    }

    private static byte[] Noise(int size, int seed)
    {
        var bytes = new byte[size];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private static IGitRepository Open(HeadRepository repository, bool inProcess) => GitRepositories.Open(repository.Path, inProcess ? GitAccess.LibGit2 : GitAccess.Git);

    private static void Same(HeadRepository repository, bool inProcess, string[] ids)
    {
        using var opened = Open(repository, inProcess);
        var sizes = opened.Sizes(ids);
        foreach (var length in (int[])[Head, 1])
        {
            var found = Read(opened, ids, length);
            for (var i = 0; i < ids.Length; i++)
            {
                var expected = repository.Git("cat-file", "blob", ids[i]);
                Assert.AreEqual(expected.Length, sizes[i]);
                Assert.AreEqual(expected.Length, found[i].Size);
                Assert.AreEqual(Convert.ToHexString(expected.AsSpan(0, Math.Min(length, expected.Length))), Convert.ToHexString(found[i].Head));
            }
        }
    }

    private static (long Size, byte[] Head)[] Read(IGitRepository repository, string[] ids, int length)
    {
        var found = new (long Size, byte[] Head)[ids.Length];
        var told = new int[ids.Length];
        repository.ReadHeads(ids, length, (index, size, head) =>
        {
            Interlocked.Increment(ref told[index]);
            found[index] = (size, head.ToArray());
        });
        Assert.IsTrue(told.All(static count => count == 1), "each is told once");
        return found;
    }
}
