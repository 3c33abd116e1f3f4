using PreCommitDs.Hosting.Files;
using PreCommitDs.Reporting;
using PreCommitDs.Runners.Editing;

namespace PreCommitDs.Hosting.Init;

/// <summary>A file that is to be written: what it holds and what it will.</summary>
internal sealed class PlannedFile
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly string _file;
    private readonly byte[]? _before;

    /// <param name="topLevel">The top of the working tree.</param>
    /// <param name="path">Below it.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public PlannedFile(string topLevel, string path)
    {
        (Path, _file) = (path, System.IO.Path.Combine(topLevel, path));
        _before = ReadNow();
        Content = _before ?? [];
    }

    /// <summary>Below the top of the working tree.</summary>
    public string Path { get; }

    /// <summary>What it will hold.</summary>
    public byte[] Content { get; set; }

    /// <summary>Whether a new file is to be a program.</summary>
    public bool IsExecutable { get; set; }

    public bool IsNew => _before is null;

    public bool IsChanged => IsNew ? Content.Length > 0 : !Content.AsSpan().SequenceEqual(_before);

    /// <summary>What changes, as git's own diff has it.</summary>
    public string Diff()
    {
        var before = _before ?? [];
        var diff = UnifiedDiff.Of(Path, before, LineDifference.Between(before, Content));
        return IsNew ? $"diff --git a/{Path} b/{Path}\nnew file mode {(IsExecutable ? "100755" : "100644")}\n--- /dev/null{diff[diff.IndexOf('\n', StringComparison.Ordinal)..]}" : diff;
    }

    /// <summary>Writes the file; the way back is <see cref="Restore"/>.</summary>
    /// <exception cref="IOException">It stays as it was.</exception>
    public void Write()
    {
        try
        {
            if (ReadNow() is var now && !(now is null ? IsNew : now.AsSpan().SequenceEqual(_before))) throw new IOException("written by another program meanwhile, so it stays as it is; run again");
            AtomicFile.Write(_file, Content);
            if (IsNew && IsExecutable && !OperatingSystem.IsWindows()) File.SetUnixFileMode(_file, File.GetUnixFileMode(_file) | Executable);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            throw FileFailure.Named(Path, e);
        }
    }

    public void Restore()
    {
        if (_before is null) File.Delete(_file);
        else AtomicFile.Write(_file, _before);
    }

    private byte[]? ReadNow()
    {
        if (!File.Exists(_file)) return null;
        using var content = FileReader.ReadNamed(_file, Path);
        return content.Span.ToArray();
    }
}
