using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Running;

namespace PreCommitDs.Hosting.Installing;

/// <summary>The scripts for every git hook that a run can stand for, in one folder.</summary>
internal sealed class HookShims(string folder)
{
    private readonly List<HookShim> _new = [];
    private int _made;

    public IReadOnlyList<HookShim> All { get; } = [.. HookStage.Names.Select(name => new HookShim(Path.Combine(folder, name)))];

    public bool AreInstalled => All.Any(shim => shim.Place is not null);

    /// <summary>Who else runs hooks here.</summary>
    public ScriptRunner? Runner => All.Select(shim => shim.Runner).FirstOrDefault(runner => runner is not null);

    /// <summary>Writes all scripts, or none.</summary>
    /// <returns>Whether anything had to be changed.</returns>
    /// <exception cref="IOException">They could not be written; everything is as it was.</exception>
    public bool Install(InstalledProgram program)
    {
        foreach (var shim in All) shim.RequireRoom();
        var changed = false;
        try
        {
            _made = MakeFolders();
            foreach (var shim in All)
            {
                var isNew = shim.Place is null;
                changed |= shim.Install(program, _made);
                if (isNew) _new.Add(shim);
            }
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            TakeBack();
            throw new IOException($"{folder}: {FileFailure.Describe(e)}; nothing was changed");
        }

        return changed;
    }

    /// <summary>Takes away what <see cref="Install"/> has added.</summary>
    public void TakeBack()
    {
        foreach (var shim in _new) shim.Uninstall();
        RemoveFolders(_made);
    }

    /// <returns>Whether anything was there to take away.</returns>
    /// <exception cref="IOException">Something could not be taken away; doing it again takes the rest.</exception>
    public bool Uninstall()
    {
        try
        {
            var made = All.Max(shim => shim.MadeFolders);
            var changed = false;
            foreach (var shim in All) changed |= shim.Uninstall();
            RemoveFolders(made);
            return changed;
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            throw new IOException($"{folder}: {FileFailure.Describe(e)}; hooks are left there, take them out once that is mended");
        }
    }

    private int MakeFolders()
    {
        var count = 0;
        for (var missing = folder; missing is not null && !Directory.Exists(missing); missing = Path.GetDirectoryName(missing)) count++;
        Directory.CreateDirectory(folder);
        return count;
    }

    private void RemoveFolders(int count)
    {
        for (var made = folder; count > 0 && made is not null; made = Path.GetDirectoryName(made), count--)
        {
            if (!Directory.Exists(made) || Directory.EnumerateFileSystemEntries(made).Any()) return;
            Directory.Delete(made);
        }
    }
}
