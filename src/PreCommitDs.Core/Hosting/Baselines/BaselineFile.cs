using PreCommitDs.Hosting.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Baselines;

/// <summary>The baseline at the top of a working tree.</summary>
/// <param name="directory">Where this process runs.</param>
/// <param name="topLevel">The top of the working tree.</param>
internal sealed class BaselineFile(string directory, string topLevel)
{
    private readonly string _path = Path.Combine(topLevel, Baseline.FileName);

    private string Name => Path.GetRelativePath(directory, _path);

    /// <summary>What it holds, or null where there is no such file.</summary>
    /// <exception cref="IOException">It cannot be read, or is not what it should be: with file, line and mend.</exception>
    public Baseline? Read()
    {
        if (!File.Exists(_path)) return null;
        try
        {
            return Baseline.Parse(File.ReadAllBytes(_path));
        }
        catch (BaselineException e)
        {
            throw new IOException($"{Name}:{e.Line}: {e.Message}, then: git add {ShellQuote.Path(Name)}");
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            throw FileFailure.Named(Name, e);
        }
    }

    /// <summary>Writes what is made of it as it is by now, unless that is the same; none is made for nothing.</summary>
    /// <returns>What it holds, and whether there was none before.</returns>
    /// <exception cref="IOException">It could not be written; it is as it was.</exception>
    public (Baseline After, bool IsNew) Update(Func<Baseline, Baseline> change)
    {
        using var held = Lock();
        var before = Read();
        var after = change(before ?? new Baseline());
        if (before is not null || after.Entries.Count > 0) Write(after.ToBytes());
        return (after, before is null);
    }

    private BaselineLock Lock()
    {
        try
        {
            return new BaselineLock(_path);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            throw FileFailure.Named(Name, e);
        }
    }

    private void Write(byte[] content)
    {
        try
        {
            if (!File.Exists(_path) || !File.ReadAllBytes(_path).AsSpan().SequenceEqual(content)) AtomicFile.Write(_path, content);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            throw FileFailure.Named(Name, e);
        }
    }
}
