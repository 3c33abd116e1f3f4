using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace PreCommitDs.Hosting.Files;

/// <summary>The temporary files that are open now; Ctrl-C and kill take them away before the process ends.</summary>
internal static class TemporaryFiles
{
    private static readonly ConcurrentDictionary<string, byte> Open = new();
    private static readonly Lazy<PosixSignalRegistration[]> Signals = new(() =>
        [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, End))]);

    public static void Add(string path)
    {
        _ = Signals.Value;
        Open.TryAdd(path, 0);
    }

    /// <summary>Leaves a file to whoever it belongs to.</summary>
    public static void Forget(string path) => Open.TryRemove(path, out _);

    public static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            // What cannot be deleted is a stray temporary file; the file itself is whole.
        }

        Open.TryRemove(path, out _);
    }

    private static void End(PosixSignalContext context)
    {
        foreach (var path in Open.Keys) Remove(path);
        Environment.Exit(context.Signal == PosixSignal.SIGINT ? 130 : context.Signal == PosixSignal.SIGHUP ? 129 : 143);
    }
}
