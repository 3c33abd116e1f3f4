using System.Text;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Output;

/// <summary>The file that a report is written to, whole or not at all.</summary>
internal sealed class ReportFile
{
    /// <summary>pre-commit cuts lists of names at 128 KiB, of hooks with <c>require_serial</c> too; half of it is far from the cut.</summary>
    private const int MaxNameBytes = 64 * 1024;

    private readonly string _option;

    private ReportFile(string option, string name) => (_option, Name) = (option, name);

    /// <summary>As the user gave it.</summary>
    public string Name { get; }

    /// <summary>The file that was asked for, or null; refused before any work where it could not hold the whole report.</summary>
    /// <param name="command">How the user would call what writes it.</param>
    /// <param name="isSerial">Whether no runner calls it several times at once.</param>
    /// <param name="name">The file, or null.</param>
    /// <param name="names">The files that are looked at.</param>
    /// <param name="isRewritten">Whether a file is one that a hook rewrites.</param>
    /// <exception cref="UsageException">Why it is refused.</exception>
    public static ReportFile? Of(Func<string> command, bool isSerial, string? name, IReadOnlyList<string> names, Predicate<string> isRewritten)
    {
        if (name is null) return null;
        if (IsOneOfSeveralBatches(isSerial, names))
            throw new UsageException($"--output {name}: a runner calls this hook once for each batch of names, and each would overwrite the report; run by itself: {command()} --all-files --output {ShellQuote.Path(name)}");
        var file = At("--output", name);
        if (IsOneOf(names, name) || (File.Exists(name) && isRewritten(name))) throw new UsageException($"--output {name}: this is one of the files to look at, which the report would take the place of; give it another name");
        return file;
    }

    /// <summary>A file that may be written where it is asked for.</summary>
    /// <param name="option">The option that asks for it.</param>
    /// <param name="name">The file.</param>
    /// <exception cref="UsageException">Why it may not.</exception>
    public static ReportFile At(string option, string name)
    {
        if (name.Length == 0 || Directory.Exists(name)) throw new UsageException($"{option} {name}: this is a folder, not a file");
        var folder = Path.GetDirectoryName(Path.GetFullPath(name))!;
        if (!Directory.Exists(folder)) throw new UsageException($"{option} {name}: its folder is missing; make it: mkdir -p {ShellQuote.Path(Path.GetDirectoryName(name)!)}");
        if (Path.GetFileName(name) is FoundSettings.OwnFile or FoundSettings.Pyproject or Baseline.FileName || Path.GetFullPath(name).Contains(Path.DirectorySeparatorChar + ".git" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new UsageException($"{option} {name}: the report would take the place of a file that is needed; give it another name");
        return new ReportFile(option, name);
    }

    private static bool IsOneOf(IEnumerable<string> files, string name)
    {
        var path = Resolved(name);
        return File.Exists(name) && files.Any(file => Resolved(file) == path);
    }

    private static string Resolved(string name) => UnixFile.RealPath(name) ?? Path.GetFullPath(name);

    /// <exception cref="IOException">It could not be written; what was there is as it was.</exception>
    public void Write(ReadOnlySpan<byte> content)
    {
        try
        {
            AtomicFile.Write(Name, content);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            throw FileFailure.Named($"{_option} {Name}", e);
        }
    }

    private static bool IsOneOfSeveralBatches(bool isSerial, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return false;
        if (Caller.IsRunner && !isSerial) return true;
        return names.Sum(static name => Encoding.UTF8.GetByteCount(name) + 1L) > MaxNameBytes;
    }
}
