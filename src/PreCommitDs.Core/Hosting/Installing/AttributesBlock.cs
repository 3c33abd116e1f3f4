using System.Text;
using PreCommitDs.Hosting.Files;

namespace PreCommitDs.Hosting.Installing;

/// <summary>Lines of our own in an attributes file, between marks, so that taking them out leaves the file byte for byte as it was.</summary>
internal sealed class AttributesBlock(string file, string line)
{
    private const string Begin = "# precommit-ds install: begin\n";
    private const string BeginNew = "# precommit-ds install: begin, in a file made for it\n";
    private const string BeginNewFolder = "# precommit-ds install: begin, in a file and a folder made for it\n";
    private const string BeginUnended = "\n# precommit-ds install: begin, behind a line without end\n";
    private const string End = "# precommit-ds install: end\n";

    /// <returns>Whether the file had to be changed.</returns>
    public bool Add()
    {
        var existing = Read();
        var text = existing ?? "";
        if (text.Contains($"{line}\n{End}", StringComparison.Ordinal)) return false;
        var folder = Path.GetDirectoryName(file)!;
        var begin = !Directory.Exists(folder) ? BeginNewFolder : existing is null ? BeginNew : text.Length == 0 || text.EndsWith('\n') ? Begin : BeginUnended;
        Directory.CreateDirectory(folder);
        Write($"{text}{begin}{line}\n{End}");
        return true;
    }

    /// <returns>Whether the file held the lines.</returns>
    public bool Remove()
    {
        if (Read() is not { } text) return false;
        var (begin, start) = new[] { Begin, BeginNew, BeginNewFolder, BeginUnended }.Select(mark => (mark, text.LastIndexOf(mark, StringComparison.Ordinal))).MaxBy(found => found.Item2);
        var end = start < 0 ? -1 : text.IndexOf(End, start, StringComparison.Ordinal);
        if (end < 0) return false;
        end += End.Length;
        // What others have written below stays a line of its own.
        if (begin == BeginUnended && end < text.Length) start++;
        text = text.Remove(start, end - start);
        if (text.Length > 0 || begin is Begin or BeginUnended) Write(text);
        else File.Delete(File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file);
        var folder = Path.GetDirectoryName(file)!;
        if (begin == BeginNewFolder && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
        return true;
    }

    /// <summary>The file as Latin-1, which keeps every byte, whatever its encoding; null where there is none, or a link that leads nowhere.</summary>
    private string? Read()
    {
        try
        {
            return File.Exists(file) ? Encoding.Latin1.GetString(File.ReadAllBytes(file)) : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private void Write(string text) => AtomicFile.Write(file, Encoding.Latin1.GetBytes(text));
}
