using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace PreCommitDs.Packing;

/// <summary>All programs in a folder that can be put anywhere, as a <c>.tar.gz</c>.</summary>
internal static class ProgramArchive
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Runnable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public static Output Make(ProgramFolder programs, Platform platform, string root)
    {
        var folder = $"{Project.Name}-{Project.Version}-{platform.Name}";
        var files = programs.Files.Select(file => (Name: Path.GetFileName(file), Content: File.ReadAllBytes(file), Mode: Runnable))
            .Append((Name: "LICENSE", Content: File.ReadAllBytes(Path.Combine(root, "LICENSE")), Mode: Readable))
            .Append((Name: "README.md", Content: Encoding.UTF8.GetBytes(Readme(folder)), Mode: Readable));
        using var content = new MemoryStream();
        using (var zipped = new GZipStream(content, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var archive = new TarWriter(zipped, TarEntryFormat.Ustar))
        {
            Add(archive, new UstarTarEntry(TarEntryType.Directory, folder + "/") { Mode = Runnable });
            foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                using var stream = new MemoryStream(file.Content);
                Add(archive, new UstarTarEntry(TarEntryType.RegularFile, $"{folder}/{file.Name}") { Mode = file.Mode, DataStream = stream });
            }
        }

        return new Output(folder + ".tar.gz", content.ToArray());
    }

    private static void Add(TarWriter archive, UstarTarEntry entry)
    {
        entry.ModificationTime = Project.Time;
        archive.WriteEntry(entry);
    }

    private static string Readme(string folder) => $"""
        # {folder}

        {Project.Summary}. `precommit-ds` holds every hook; the other programs are one hook each.

        Put this folder where it may stay, and on PATH; in this folder:

        ```sh
        export PATH="$PWD:$PATH"
        ```

        That line, with the full path instead of `$PWD`, belongs into your shell's profile. Then, in a repository:

        ```sh
        precommit-ds install
        ```

        sets the hooks up, and this takes them away again:

        ```sh
        precommit-ds uninstall
        ```

        After that, removing this folder removes the programs. More: {Project.Home}

        """.ReplaceLineEndings("\n");
}
