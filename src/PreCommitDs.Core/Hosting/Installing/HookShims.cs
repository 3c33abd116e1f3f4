using PreCommitDs.Hosting.Running;

namespace PreCommitDs.Hosting.Installing;

/// <summary>The scripts for every git hook that a run can stand for, in one folder.</summary>
internal sealed class HookShims(string folder)
{
    public IReadOnlyList<HookShim> All { get; } = [.. HookStage.Names.Select(name => new HookShim(Path.Combine(folder, name)))];

    public bool AreInstalled => All.Any(shim => shim.Place is not null);

    /// <summary>Who else runs hooks here.</summary>
    public ScriptRunner? Runner => All.Select(shim => shim.Runner).FirstOrDefault(runner => runner is not null);

    /// <summary>Writes all scripts, or none.</summary>
    /// <returns>Whether anything had to be changed.</returns>
    public bool Install(InstalledProgram program)
    {
        foreach (var shim in All) shim.RequireRoom();
        var made = MakeFolders();
        var done = new List<HookShim>();
        var changed = false;
        try
        {
            foreach (var shim in All)
            {
                var isNew = shim.Place is null;
                changed |= shim.Install(program, made);
                if (isNew) done.Add(shim);
            }
        }
        catch
        {
            foreach (var shim in done) shim.Uninstall();
            RemoveFolders(made);
            throw;
        }

        return changed;
    }

    /// <returns>Whether anything was there to take away.</returns>
    public bool Uninstall()
    {
        var made = All.Max(shim => shim.MadeFolders);
        var changed = false;
        foreach (var shim in All) changed |= shim.Uninstall();
        RemoveFolders(made);
        return changed;
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
