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
            throw new IOException($"{Name}: {FileFailure.Describe(e)}");
        }
    }

    /// <summary>Writes it, unless it holds just that already; none is made for nothing.</summary>
    /// <exception cref="IOException">It could not be written; it is as it was.</exception>
    public void Write(Baseline baseline)
    {
        var content = baseline.ToBytes();
        var isThere = File.Exists(_path);
        if (isThere ? File.ReadAllBytes(_path).AsSpan().SequenceEqual(content) : baseline.Entries.Count == 0) return;
        try
        {
            AtomicFile.Write(_path, content);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            throw new IOException($"{Name}: {FileFailure.Describe(e)}");
        }
    }
}
