using System.Text;

namespace PreCommitDs.Hosting.Installing;

/// <summary>Lines of our own in an attributes file, between marks, so that taking them out leaves the file byte for byte as it was.</summary>
internal sealed class AttributesBlock(string file, string line)
{
    private const string Begin = "# precommit-ds install: begin\n";
    private const string BeginUnended = "\n# precommit-ds install: begin, behind a line without end\n";
    private const string End = "# precommit-ds install: end\n";

    /// <returns>Whether the file had to be changed.</returns>
    public bool Add()
    {
        var text = Read() ?? "";
        if (text.Contains($"{line}\n{End}", StringComparison.Ordinal)) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        Write($"{text}{(text.Length == 0 || text.EndsWith('\n') ? Begin : BeginUnended)}{line}\n{End}");
        return true;
    }

    /// <returns>Whether the file held the lines.</returns>
    public bool Remove()
    {
        if (Read() is not { } text) return false;
        var start = text.LastIndexOf(Begin, StringComparison.Ordinal);
        var unended = text.LastIndexOf(BeginUnended, StringComparison.Ordinal);
        var isUnended = unended > start;
        if (isUnended) start = unended;
        var end = start < 0 ? -1 : text.IndexOf(End, start, StringComparison.Ordinal);
        if (end < 0) return false;
        end += End.Length;
        // What others have written below stays a line of its own.
        if (isUnended && end < text.Length) start++;
        text = text.Remove(start, end - start);
        if (text.Length == 0) File.Delete(file);
        else Write(text);
        return true;
    }

    /// <summary>The file as Latin-1, which keeps every byte, whatever its encoding.</summary>
    private string? Read() => File.Exists(file) ? Encoding.Latin1.GetString(File.ReadAllBytes(file)) : null;

    private void Write(string text)
    {
        var temporary = file + ".precommit-ds.tmp";
        File.WriteAllBytes(temporary, Encoding.Latin1.GetBytes(text));
        File.Move(temporary, file, overwrite: true);
    }
}
