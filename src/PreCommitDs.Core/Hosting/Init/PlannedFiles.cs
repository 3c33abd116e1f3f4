using PreCommitDs.Hosting.Files;

namespace PreCommitDs.Hosting.Init;

/// <summary>All files that are to be written: every one of them, or none.</summary>
/// <param name="topLevel">The top of the working tree.</param>
internal sealed class PlannedFiles(string topLevel)
{
    private readonly List<PlannedFile> _files = [];

    /// <summary>Those that get other content than they have, in the order in which they were asked for.</summary>
    public IReadOnlyList<PlannedFile> Changed => [.. _files.Where(static file => file.IsChanged)];

    /// <summary>The file of a path, read when it is first asked for.</summary>
    public PlannedFile Of(string path)
    {
        if (_files.Find(file => file.Path == path) is not { } file) _files.Add(file = new PlannedFile(topLevel, path));
        return file;
    }

    /// <exception cref="IOException">A file could not be written; all are as they were.</exception>
    public void Write()
    {
        var written = new List<PlannedFile>();
        try
        {
            foreach (var file in Changed)
            {
                file.Write();
                written.Add(file);
            }
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            foreach (var file in written) file.Restore();
            throw new IOException(e.Message + "; nothing was changed");
        }
    }

    /// <summary>Puts everything back that was written.</summary>
    /// <param name="written">What <see cref="Changed"/> gave before it was.</param>
    public static void Restore(IReadOnlyList<PlannedFile> written)
    {
        foreach (var file in written) file.Restore();
    }
}
