using System.IO.Compression;
using System.Text.RegularExpressions;
using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.Git.LibGit2;

namespace PreCommitDs.EndToEnd.Packaging;

/// <summary>What pre-commit gets when it packs a clone of this repository. The SDK's properties behind it are no contract: these tests guard them.</summary>
[TestClass]
[TestCategory("slow")]
public sealed class PackTests
{
    private static readonly Dictionary<string, string?> Variables = new(SourceCopy.WithoutGitVariables)
    {
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        // A build server that stays would hold on to a folder that goes.
        ["MSBUILDDISABLENODEREUSE"] = "1",
        // Set by dotnet test for its own children.
        ["MSBuildSDKsPath"] = null,
        ["MSBUILD_EXE_PATH"] = null,
    };

    [TestMethod]
    public void Package_is_native_where_that_can_be_built_as_pre_commit_3_packs()
    {
        using var copy = Packed("--output pre-commit-build");
        IsAsTheLineSays(copy);
        NothingOfTheTestsIsRestored(copy);
    }

    [TestMethod]
    public void Package_is_native_where_that_can_be_built_as_pre_commit_4_packs()
    {
        using var copy = Packed("--property PackageOutputPath=PACKED");
        IsAsTheLineSays(copy);
        NothingOfTheTestsIsRestored(copy);
    }

    [TestMethod]
    public void Package_is_portable_when_that_is_asked_for()
    {
        using var copy = Packed("--output pre-commit-build", ("PortableOnly", "true"));
        IsNativeOrPortable(copy, native: false);
        Assert.HasCount(1, Regex.Matches(copy.Pack.Output, "precommit-ds: portable, as asked for"), copy.Pack.ToString());
        RunsOnceInstalled(copy);
    }

    [TestMethod]
    public void Package_is_portable_where_nothing_native_can_be_built()
    {
        if (OperatingSystem.IsWindows()) Assert.Inconclusive("the linker is not found along PATH on Windows");
        using var copy = Packed("--output pre-commit-build", ("PATH", FolderWithoutCompilers()));
        IsNativeOrPortable(copy, native: false);
        Assert.HasCount(1, Regex.Matches(copy.Pack.Output, "precommit-ds: portable \\(needs the .NET runtime"), copy.Pack.ToString());
        RunsOnceInstalled(copy);
    }

    [TestMethod]
    public void Package_holds_libgit2_where_its_library_can_be_had()
    {
        using var copy = Packed("--output pre-commit-build", PackageFeed.AddTo, ("NUGET_PACKAGES", null));
        IsAsTheLineSays(copy);
        Assert.Contains("libgit2: its native library is built in", copy.Pack.Output, copy.Pack.ToString());
        using (var package = ZipFile.OpenRead(Directory.GetFiles(copy.Build).Single()))
            Assert.HasCount(1, package.Entries.Where(entry => entry.Name == NativeLibraryFile.Name).ToList());
        var program = RunsOnceInstalled(copy);
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Notebook.Dirty());
        var path = repository.Environment.GetValueOrDefault("PATH", Environment.GetEnvironmentVariable("PATH"));
        repository.Set("PRECOMMIT_DS_GIT", null);
        PlaceTests.HideGit(repository);
        repository.Run(program, ["strip-notebooks", "--staged"]).Exits(0).Says("nb.ipynb: 1 output");
        repository.Set("PATH", path);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Staged("nb.ipynb"));
    }

    /// <summary>The line that the build prints is the truth; and where the programs under test are native, so is the package.</summary>
    private static void IsAsTheLineSays(PackedCopy copy)
    {
        var line = Regex.Match(copy.Pack.Output, "precommit-ds: (native|portable)");
        Assert.IsTrue(line.Success, copy.Pack.ToString());
        var isNative = line.Groups[1].Value == "native";
        Assert.IsTrue(isNative || !Programs.IsNative, copy.Pack.ToString());
        IsNativeOrPortable(copy, isNative);
    }

    private static string FolderWithoutCompilers()
    {
        var path = SharedFolder.Create();
        foreach (var program in (string[])["dotnet", "sh", "uname", "cat", "ls", "rm", "mkdir"])
        {
            var real = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
            if (real is not null) File.CreateSymbolicLink(Path.Combine(path, program), File.ResolveLinkTarget(real, returnFinalTarget: true)?.FullName ?? real);
        }

        return path;
    }

    private static PackedCopy Packed(string output, params (string Name, string? Value)[] more) => Packed(output, static _ => { }, more);

    private static PackedCopy Packed(string output, Action<string> prepare, params (string Name, string? Value)[] more)
    {
        var folder = TemporaryRepository.WithoutGit();
        SourceCopy.To(folder.Top);
        prepare(folder.Top);
        var build = folder.PathOf("pre-commit-build");
        var variables = new Dictionary<string, string?>(Variables);
        foreach (var (name, value) in more) variables[name] = value;
        var arguments = $"pack --configuration Release {output.Replace("PACKED", build, StringComparison.Ordinal)}".Split(' ');
        var pack = ProcessRunner.Run("dotnet", arguments, folder.Top, variables, timeout: TimeSpan.FromMinutes(4)).Exits(0);
        return new PackedCopy(folder, build, pack);
    }

    private static void IsNativeOrPortable(PackedCopy copy, bool native)
    {
        var packages = Directory.GetFiles(copy.Build);
        Assert.HasCount(1, packages, copy.Pack.ToString());
        StringAssert.Matches(Path.GetFileName(packages[0]), new("^precommit-ds\\.[0-9.]+\\.nupkg$"));
        using var package = ZipFile.OpenRead(packages[0]);
        var names = package.Entries.Select(entry => entry.FullName).ToList();
        var all = string.Join('\n', names);
        Assert.IsFalse(names.Any(name => Path.GetExtension(name) is ".pdb" or ".dbg"), all);
        Assert.IsFalse(names.Any(name => name.StartsWith("tools/", StringComparison.Ordinal) && Path.GetExtension(name) == ".xml"
            && Path.GetFileName(name) != "DotnetToolSettings.xml"), all);
        using var reader = new StreamReader(package.Entries.Single(entry => entry.Name == "DotnetToolSettings.xml").Open());
        var settings = reader.ReadToEnd();
        Assert.Contains("Name=\"precommit-ds\"", settings);
        Assert.Contains(native ? "Runner=\"executable\"" : "Runner=\"dotnet\"", settings);
        var entryPoint = Regex.Match(settings, "EntryPoint=\"([^\"]*)\"").Groups[1].Value;
        var entry = package.Entries.Single(entry => entry.Name == entryPoint);
        Assert.AreEqual(!native, names.Any(name => Path.GetExtension(name) == ".dll"), all);
        if (!native || !OperatingSystem.IsLinux()) return;
        using var binary = entry.Open();
        var magic = new byte[4];
        binary.ReadExactly(magic);
        CollectionAssert.AreEqual("\u007fELF"u8.ToArray(), magic);
    }

    /// <summary>Whoever installs the hooks downloads no test framework.</summary>
    private static void NothingOfTheTestsIsRestored(PackedCopy copy)
    {
        var assets = Directory.GetFiles(copy.Folder.PathOf("tests"), "project.assets.json", SearchOption.AllDirectories);
        Assert.IsNotEmpty(assets);
        foreach (var file in assets)
        {
            var text = File.ReadAllText(file);
            // With a slash and a version a package is restored; without, it is only named in the list of central versions.
            StringAssert.DoesNotMatch(text, new("\"(MSTest|Microsoft\\.Testing|FsCheck)[^\"/]*/"), file);
        }

        Assert.IsFalse(Directory.Exists(copy.Folder.PathOf("hooks/precommit-ds/obj/native")), "what the native build leaves behind is gone");
    }

    private static string RunsOnceInstalled(PackedCopy copy)
    {
        var tools = Path.Combine(copy.Folder.Root, "tools");
        ProcessRunner.Run("dotnet", ["tool", "install", "--tool-path", tools, "--add-source", copy.Build, "precommit-ds"], copy.Folder.Top, Variables, timeout: TimeSpan.FromMinutes(2)).Exits(0);
        copy.Folder.Write("nb.ipynb", Notebook.Dirty());
        var program = Path.Combine(tools, OperatingSystem.IsWindows() ? "precommit-ds.exe" : "precommit-ds");
        copy.Folder.Run(program, ["strip-notebooks", "nb.ipynb"]).Exits(1).Says("stripped nb.ipynb: 1 output");
        CollectionAssert.AreEqual(Notebook.Clean(), copy.Folder.Read("nb.ipynb"));
        return program;
    }

    private sealed record PackedCopy(TemporaryRepository Folder, string Build, ProcessResult Pack) : IDisposable
    {
        public void Dispose() => Folder.Dispose();
    }
}
