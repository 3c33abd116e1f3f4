using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Packaging;

/// <summary>What a wheel is called is read from the programs that go into it; what runs nowhere without more is refused.</summary>
[TestClass]
[TestCategory("slow")]
[UnsupportedOSPlatform("windows")]
public sealed class PlatformTests
{
    private static IEnumerable<object[]> Known =>
    [
        ["glibc", NativeHeader.Elf(62, ["libc.so.6", "libm.so.6"], "GLIBC_2.2.5", "GLIBC_2.28", "GLIBC_2.9", "GLIBC_PRIVATE"), "manylinux_2_28_x86_64", "linux-x64"],
        ["old glibc", NativeHeader.Elf(183, ["libc.so.6"], "GLIBC_2.4"), "manylinux_2_17_aarch64", "linux-arm64"],
        ["musl", NativeHeader.Elf(62, ["libc.musl-x86_64.so.1"]), "musllinux_1_2_x86_64", "linux-musl-x64"],
        ["musl, plainly", NativeHeader.Elf(183, ["libc.so"]), "musllinux_1_2_aarch64", "linux-musl-arm64"],
        ["macOS", NativeHeader.MachO(0x0100000c, 12), "macosx_12_0_arm64", "macos-arm64"],
        ["older macOS", NativeHeader.MachO(0x01000007, 10), "macosx_11_0_x86_64", "macos-x64"],
        ["Windows", NativeHeader.Pe(0x8664), "win_amd64", "windows-x64"],
        ["Windows on ARM", NativeHeader.Pe(0xaa64), "win_arm64", "windows-arm64"],
    ];

    private static IEnumerable<object[]> Refused =>
    [
        ["a script", "#!/bin/sh\n"u8.ToArray(), "no native program of a kind that is known"],
        ["cut off", NativeHeader.Elf(62, ["libc.so.6"], "GLIBC_2.28")[..200], "its header leads out of the file"],
        ["cut off sooner", NativeHeader.Elf(62, ["libc.so.6"])[..10], "its header leads out of the file"],
        ["half a Mach-O", NativeHeader.MachO(0x0100000c, 12)[..36], "its header leads out of the file"],
        ["RISC-V", NativeHeader.Elf(243, ["libc.so.6"]), "built for a machine of an unknown kind (243)"],
        ["more than a system has", NativeHeader.Elf(62, ["libc.so.6", "libssl.so.3"]), "it needs libssl.so.3, which not every system has"],
    ];

    [TestMethod]
    [DynamicData(nameof(Known))]
    public void Programs_say_what_they_run_on(string name, object program, string tag, string archive)
    {
        using var folder = TemporaryRepository.WithoutGit();
        var result = Pack(folder, (byte[])program, tag.StartsWith("win", StringComparison.Ordinal) ? ".exe" : "").Exits(0);
        result.Says($"/precommit_ds-{PackedPrograms.Version}-py3-none-{tag}.whl\n", $"/precommit-ds-{PackedPrograms.Version}-{archive}.tar.gz\n");
        Assert.HasCount(3, result.Output.TrimEnd().Split('\n'), name);
    }

    [TestMethod]
    [DynamicData(nameof(Refused))]
    public void What_is_no_such_program_is_refused(string name, object program, string reason)
    {
        using var folder = TemporaryRepository.WithoutGit();
        IsRefused(folder, Pack(folder, (byte[])program), "/programs/precommit-ds: " + reason, name);
    }

    [TestMethod]
    public void Programs_for_two_systems_are_refused()
    {
        using var folder = TemporaryRepository.WithoutGit();
        Fill(folder, NativeHeader.Elf(62, ["libc.so.6"]), "");
        File.WriteAllBytes(Path.Combine(Source(folder), "verify-requirements"), NativeHeader.Elf(62, ["libc.musl-x86_64.so.1"]));
        IsRefused(folder, Pack(folder), "verify-requirements is for linux-musl-x64, the others for linux-x64", "two");
    }

    [TestMethod]
    public void What_programs_load_from_beside_them_goes_along_and_has_a_say()
    {
        using var folder = TemporaryRepository.WithoutGit();
        Fill(folder, NativeHeader.Elf(62, ["libc.so.6"], "GLIBC_2.28"), "");
        File.WriteAllBytes(Path.Combine(Source(folder), "libgit2-a2bde63.so"), NativeHeader.Elf(62, ["libc.so.6"], "GLIBC_2.33"));
        Pack(folder).Exits(0).Says("-py3-none-manylinux_2_33_x86_64.whl");
        using var wheel = System.IO.Compression.ZipFile.OpenRead(Directory.GetFiles(Destination(folder), "*.whl").Single());
        CollectionAssert.AreEqual((string[])["libgit2-a2bde63.so", "precommit-ds"],
            wheel.Entries.Where(entry => entry.FullName.Contains(".data/scripts/", StringComparison.Ordinal)).Select(entry => entry.Name).ToList());
    }

    [TestMethod]
    public void A_portable_build_is_no_wheel()
    {
        using var folder = TemporaryRepository.WithoutGit();
        Fill(folder, NativeHeader.Elf(62, ["libc.so.6"]), "");
        File.WriteAllBytes(Path.Combine(Source(folder), "precommit-ds.dll"), []);
        IsRefused(folder, Pack(folder), "is a portable build, which needs the .NET runtime; only native programs are packed", "portable");
        File.Delete(Path.Combine(Source(folder), "precommit-ds"));
        IsRefused(folder, Pack(folder), "has no precommit-ds: build all programs with install/build.sh", "none");
    }

    [TestMethod]
    [DataRow("unknown option --wrong", "--wrong")]
    [DataRow("one folder at most", "a", "b")]
    [DataRow("--from PROGRAMS: a folder of programs is missing", "--from")]
    public void Wrong_usage_is_one_line(string reason, params string[] arguments) => Assert.AreEqual(1, PackedPrograms.Script("pack.sh", arguments).Exits(2).Complains("pack.sh: " + reason).Error.Count(unit => unit == '\n'));

    [TestMethod]
    public void Whoever_asks_for_portable_programs_is_told_before_they_are_built()
    {
        using var folder = TemporaryRepository.WithoutGit();
        var result = folder.Run(Path.Combine(Programs.RepositoryRoot, "install", "pack.sh"), [Destination(folder)], environment: ("PORTABLE", "1"));
        Assert.AreEqual("pack.sh: PORTABLE is set, but only native programs are packed: unset PORTABLE\n", result.Exits(2).Error);
        Assert.IsFalse(Directory.Exists(Destination(folder)));
    }

    private static ProcessResult Pack(TemporaryRepository folder, byte[] program, string suffix = "")
    {
        Fill(folder, program, suffix);
        return Pack(folder);
    }

    private static ProcessResult Pack(TemporaryRepository folder) => folder.Run(Programs.Pack, [Programs.RepositoryRoot, Source(folder), Destination(folder)]);

    private static void Fill(TemporaryRepository folder, byte[] program, string suffix)
    {
        Directory.CreateDirectory(Source(folder));
        foreach (var hook in Directory.GetDirectories(Path.Combine(Programs.RepositoryRoot, "hooks"))) File.WriteAllBytes(Path.Combine(Source(folder), Path.GetFileName(hook) + suffix), program);
    }

    private static void IsRefused(TemporaryRepository folder, ProcessResult result, string reason, string name)
    {
        result.Exits(2).Complains("pack.sh: ", reason);
        Assert.AreEqual(1, result.Error.Count(unit => unit == '\n'), name + result);
        Assert.IsFalse(Directory.Exists(Destination(folder)), name);
    }

    private static string Source(TemporaryRepository folder) => Path.Combine(folder.Root, "programs");

    private static string Destination(TemporaryRepository folder) => Path.Combine(folder.Root, "what is made");
}
