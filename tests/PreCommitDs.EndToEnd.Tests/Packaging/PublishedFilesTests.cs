using System.Buffers.Text;
using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Packaging;

/// <summary>What install/pack.sh makes, looked into.</summary>
[TestClass]
[TestCategory("slow")]
[UnsupportedOSPlatform("windows")]
public sealed class PublishedFilesTests
{
    private const int RunnableFile = 0x81ED, ReadableFile = 0x81A4;

    [TestInitialize]
    public void Require() => PackedPrograms.Require();

    [TestMethod]
    public void Wheel_holds_the_front_door_and_every_digest_is_right()
    {
        using var wheel = ZipFile.OpenRead(PackedPrograms.Wheel);
        var (data, information) = ($"precommit_ds-{PackedPrograms.Version}.data/scripts/", $"precommit_ds-{PackedPrograms.Version}.dist-info/");
        var names = wheel.Entries.Select(entry => entry.FullName).ToList();
        CollectionAssert.AreEqual((string[])[data + "precommit-ds", information + "METADATA", information + "WHEEL", information + "licenses/LICENSE", information + "RECORD"], names);
        var record = Text(wheel, information + "RECORD").TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToList();
        CollectionAssert.AreEqual(names, record.Select(line => line[0]).ToList());
        foreach (var line in record.SkipLast(1))
        {
            var content = Content(wheel, line[0]);
            Assert.AreEqual("sha256=" + Base64Url.EncodeToString(SHA256.HashData(content)), line[1], line[0]);
            Assert.AreEqual($"{content.Length}", line[2], line[0]);
        }

        CollectionAssert.AreEqual((string[])["", ""], record[^1][1..]);
        foreach (var entry in wheel.Entries)
        {
            Assert.AreEqual(entry.FullName.StartsWith(data, StringComparison.Ordinal) ? RunnableFile : ReadableFile, entry.ExternalAttributes >> 16 & 0xffff, entry.FullName);
            Assert.AreEqual(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime, entry.FullName);
        }

        CollectionAssert.AreEqual(File.ReadAllBytes(Programs.WithoutLibGit2("precommit-ds")), Content(wheel, data + "precommit-ds"));
    }

    [TestMethod]
    public void Wheel_tells_of_itself_what_the_project_says()
    {
        using var wheel = ZipFile.OpenRead(PackedPrograms.Wheel);
        var information = $"precommit_ds-{PackedPrograms.Version}.dist-info/";
        var tag = Path.GetFileNameWithoutExtension(PackedPrograms.Wheel)[$"precommit_ds-{PackedPrograms.Version}-".Length..];
        StringAssert.Matches(tag, new("^py3-none-(manylinux_2_(1[7-9]|[2-9][0-9])_|musllinux_1_2_|macosx_1[1-9]_0_)(x86_64|aarch64|arm64)$"));
        Assert.AreEqual($"Wheel-Version: 1.0\nGenerator: precommit-ds {PackedPrograms.Version}\nRoot-Is-Purelib: false\nTag: {tag}\n", Text(wheel, information + "WHEEL"));
        var metadata = Text(wheel, information + "METADATA");
        var end = metadata.IndexOf("\n\n", StringComparison.Ordinal);
        var (head, body) = (metadata[..end], metadata[(end + 2)..]);
        foreach (var line in (string[])
        [
            "Metadata-Version: 2.4", "Name: precommit-ds", $"Version: {PackedPrograms.Version}", "Author: The PreCommitDs authors", "License-Expression: MIT", "License-File: LICENSE",
            "Project-URL: Source, https://example.com/precommit-ds", "Requires-Python: >=3.7", "Description-Content-Type: text/markdown; charset=UTF-8",
        ]) CollectionAssert.Contains(head.Split('\n'), line);
        StringAssert.StartsWith(body, File.ReadAllText(Path.Combine(Programs.RepositoryRoot, "README.md")).Split('\n')[0]);
        // Where the page is shown, no file lies beside it.
        StringAssert.DoesNotMatch(body, new(@"\]\((?!https://|#)"));
        Assert.AreEqual(File.ReadAllText(Path.Combine(Programs.RepositoryRoot, "LICENSE")), Text(wheel, information + "licenses/LICENSE"));
    }

    [TestMethod]
    public void Newest_symbol_that_a_program_needs_is_what_the_wheel_asks_for()
    {
        if (!OperatingSystem.IsLinux() || !PreCommitRunner.IsOnPath("objdump")) Assert.Inconclusive("objdump is not on PATH");
        var symbols = ProcessRunner.Run("objdump", ["-T", Programs.WithoutLibGit2("precommit-ds")], Path.GetTempPath()).Exits(0).Output;
        var newest = System.Text.RegularExpressions.Regex.Matches(symbols, @"GLIBC_(\d+)\.(\d+)").Select(match => new Version($"{match.Groups[1].Value}.{match.Groups[2].Value}")).Append(new Version(2, 17)).Max()!;
        Assert.Contains($"-manylinux_{newest.Major}_{newest.Minor}_", PackedPrograms.Wheel);
    }

    [TestMethod]
    public void Same_programs_make_the_same_bytes()
    {
        using var folder = TemporaryRepository.WithoutGit();
        var copy = Directory.CreateDirectory(Path.Combine(folder.Root, "other programs")).FullName;
        folder.Shell($"cp '{Programs.NativeFolder}'/* '{copy}' && chmod 700 '{copy}'/* && touch -d 2001-02-03 '{copy}'/*").Exits(0);
        var again = Path.Combine(folder.Root, "again");
        PackedPrograms.Script("pack.sh", "--from", copy, again).Exits(0);
        var names = Directory.GetFiles(PackedPrograms.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList();
        Assert.HasCount(3, names);
        CollectionAssert.AreEqual(names, Directory.GetFiles(again).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList());
        foreach (var name in names) Assert.IsTrue(File.ReadAllBytes(Path.Combine(PackedPrograms.Folder, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(again, name))), name);
    }

    [TestMethod]
    public void Sums_are_checked_by_sha256sum()
    {
        using var folder = TemporaryRepository.WithoutGit();
        var result = folder.Run("sha256sum", ["--check", "--strict", "SHA256SUMS"], PackedPrograms.Folder).Exits(0);
        foreach (var file in (string[])[PackedPrograms.Wheel, PackedPrograms.Archive]) result.Says(Path.GetFileName(file) + ": OK");
    }

    [TestMethod]
    public void Archive_unpacks_anywhere_and_its_README_is_true()
    {
        using var repository = TemporaryRepository.Create();
        PathWithoutDotnet.ForAll(repository);
        var anywhere = Directory.CreateDirectory(Path.Combine(repository.Root, "any where")).FullName;
        repository.Run("tar", ["xzf", PackedPrograms.Archive], anywhere).Exits(0);
        var folder = Directory.GetDirectories(anywhere).Single();
        Assert.AreEqual(Path.GetFileName(PackedPrograms.Archive), Path.GetFileName(folder) + ".tar.gz");
        var hooks = Directory.GetDirectories(Path.Combine(Programs.RepositoryRoot, "hooks")).Select(hook => Path.GetFileName(hook)).ToList();
        CollectionAssert.AreEquivalent((string[])[.. hooks, "LICENSE", "README.md"], Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).ToList());
        foreach (var hook in hooks) repository.Run(Path.Combine(folder, hook), ["--version"]).Exits(0).Says($"{hook} {PackedPrograms.Version}");

        var commands = File.ReadAllText(Path.Combine(folder, "README.md")).Split("```sh\n").Skip(1).Select(block => block.Split("```")[0].Trim()).ToList();
        Assert.HasCount(3, commands);
        repository.Shell($"cd '{folder}' && {commands[0]} && cd '{repository.Top}' && {commands[1]}").Exits(0);
        HookSample.All[0].IsStoppedAndThenPasses(repository);
        repository.Shell($"cd '{folder}' && {commands[0]} && cd '{repository.Top}' && {commands[2]}").Exits(0);
        Assert.IsFalse(File.Exists(repository.PathOf(".git/hooks/pre-commit")));
    }

    [TestMethod]
    public void Archive_bears_no_trace_of_who_made_it()
    {
        using var zipped = new GZipStream(File.OpenRead(PackedPrograms.Archive), CompressionMode.Decompress);
        using var archive = new TarReader(zipped);
        while (archive.GetNextEntry() is { } entry)
        {
            Assert.AreEqual((0, 0, new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero)), (entry.Uid, entry.Gid, entry.ModificationTime), entry.Name);
            var isText = entry.Name.EndsWith("LICENSE", StringComparison.Ordinal) || entry.Name.EndsWith(".md", StringComparison.Ordinal);
            Assert.AreEqual(isText ? "644" : "755", Convert.ToString((int)entry.Mode, 8), entry.Name);
        }
    }

    private static string Text(ZipArchive archive, string name) => Encoding.UTF8.GetString(Content(archive, name));

    private static byte[] Content(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
