using System.Runtime.InteropServices;

namespace PreCommitDs.Git.LibGit2;

/// <summary>
/// git's own protocol for the index: who creates <c>index.lock</c> may read the index, and writes a new one by renaming the lock.
/// libgit2 takes the lock only to write, when what it has read may be old: it is given a copy to work on.
/// </summary>
internal sealed class IndexLock : IDisposable
{
    private readonly string _index;
    private readonly string _lock;
    private readonly Lock _gate = new();
    private readonly PosixSignalRegistration[] _signals;
    private bool _isHeld;

    /// <param name="index">The index file, which exists.</param>
    /// <exception cref="IOException">Someone else holds the lock.</exception>
    public IndexLock(string index)
    {
        _index = File.ResolveLinkTarget(index, returnFinalTarget: true)?.FullName ?? index;
        _lock = _index + ".lock";
        Copy = $"{_index}.{Environment.ProcessId}";
        // Ctrl-C and kill must not leave a lock behind that every later git command stumbles over.
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => Release()))];
        try
        {
            new FileStream(_lock, System.IO.FileMode.CreateNew).Dispose();
            _isHeld = true;
            // With its time, by which git and libgit2 tell which entries may have changed since without looking it.
            File.Copy(_index, Copy, overwrite: true);
            File.SetLastWriteTimeUtc(Copy, File.GetLastWriteTimeUtc(_index));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>A copy of the index as it is under the lock.</summary>
    public string Copy { get; }

    /// <summary>Puts the copy in the place of the index and gives the lock free.</summary>
    public void Commit()
    {
        lock (_gate)
        {
            if (!_isHeld) throw new IOException("interrupted");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Copy, File.GetUnixFileMode(_index));
            File.Move(Copy, _lock, overwrite: true);
            File.Move(_lock, _index, overwrite: true);
            _isHeld = false;
        }
    }

    public void Dispose()
    {
        Release();
        foreach (var signal in _signals) signal.Dispose();
    }

    private void Release()
    {
        lock (_gate)
        {
            if (!_isHeld) return;
            _isHeld = false;
            File.Delete(Copy);
            File.Delete(_lock);
        }
    }
}
