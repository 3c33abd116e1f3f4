using PreCommitDs.Hosting.Files;

namespace PreCommitDs.Hosting.Baselines;

/// <summary>Keeps processes that record findings at the same time from writing over each other: a file beside the baseline.</summary>
internal sealed class BaselineLock : IDisposable
{
    /// <summary>Reading and writing takes milliseconds: whoever holds it for longer has been killed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly string _path;

    /// <param name="baseline">The baseline.</param>
    /// <exception cref="IOException">No file can be made there.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public BaselineLock(string baseline)
    {
        _path = baseline + ".lock";
        while (!TryCreate())
        {
            if (IsForgotten()) File.Delete(_path);
            else Thread.Sleep(10);
        }
    }

    public void Dispose() => TemporaryFiles.Remove(_path);

    private bool TryCreate()
    {
        try
        {
            new FileStream(_path, FileMode.CreateNew).Dispose();
            TemporaryFiles.Add(_path);
            return true;
        }
        catch (IOException e) when (FileFailure.IsThereAlready(e))
        {
            return false;
        }
    }

    /// <summary>A lock that was given free meanwhile has no time, and may be another process's by the next moment.</summary>
    private bool IsForgotten()
    {
        var file = new FileInfo(_path);
        return file.Exists && DateTime.UtcNow - file.LastWriteTimeUtc > Patience;
    }
}
