using System.Globalization;
using System.Text;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>All that a folder holds, as text to compare: names, kinds, modes, targets of links and every byte of the files.</summary>
internal static class FolderImage
{
    public static string Of(string root)
    {
        var text = new StringBuilder();
        Append(new DirectoryInfo(root));
        return text.ToString();

        void Append(DirectoryInfo folder)
        {
            foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                var mode = OperatingSystem.IsWindows() || entry.LinkTarget is not null ? "" : Convert.ToString((int)entry.UnixFileMode, 8);
                text.Append(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(root, entry.FullName)} {mode} ");
                if (entry.LinkTarget is { } target) text.Append(CultureInfo.InvariantCulture, $"-> {target}\n");
                else if (entry is DirectoryInfo child) Append(Named(child));
                else text.Append(CultureInfo.InvariantCulture, $"{Encoding.Latin1.GetString(File.ReadAllBytes(entry.FullName))}\n");
            }
        }

        DirectoryInfo Named(DirectoryInfo folder)
        {
            text.Append("folder\n");
            return folder;
        }
    }
}
