using System.IO.Compression;
using PreCommitDs.Git.LibGit2;
using PreCommitDs.Harness;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>A registry in a folder that has the native package of libgit2, whatever the real one has.</summary>
internal static class PackageFeed
{
    private const string Id = "LibGit2Sharp.NativeBinaries";
    private const string Version = "2.0.321";

    /// <summary>Lets builds in a folder find the package; what they download stays below that folder.</summary>
    public static void AddTo(string folder)
    {
        if (LibGit2Library.File is not { } library) Assert.Inconclusive(LibGit2Library.Missing);
        else WritePackage(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "feed")).FullName, $"{Id}.{Version}.nupkg"), library);
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } given
            ? given
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        File.WriteAllText(Path.Combine(folder, "NuGet.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="downloaded" value="{packages}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    private static void WritePackage(string file, string library)
    {
        using var package = ZipFile.Open(file, ZipArchiveMode.Create);
        using (var specification = new StreamWriter(package.CreateEntry(Id + ".nuspec").Open()))
        {
            specification.Write($"""
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                  <metadata><id>{Id}</id><version>{Version}</version><authors>test</authors><description>test</description></metadata>
                </package>
                """);
        }

        package.CreateEntryFromFile(library, $"runtimes/{System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}/native/{NativeLibraryFile.Name}");
    }
}
