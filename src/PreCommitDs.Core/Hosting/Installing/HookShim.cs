using System.Text;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Installing;

/// <summary>The script that git runs as one of its hooks. A hook that was there before is kept beside it and still runs first.</summary>
/// <param name="path">Where git looks for the hook.</param>
internal sealed class HookShim(string path)
{
    private readonly string _kept = path + HookScript.KeptSuffix;
    private readonly string _legacy = path + ".legacy";

    /// <summary>The git hook.</summary>
    public string Name => Path.GetFileName(path);

    /// <summary>Where this script lies, or null: a runner that was installed later has moved it to its own <c>NAME.legacy</c>.</summary>
    public string? Place => IsOurs(path) ? path : IsOurs(_legacy) && ScriptRunner.OfScript(path) is not null ? _legacy : null;

    /// <summary>The hook that was there before and lies beside this one, or null.</summary>
    public string? Kept => IsThere(_kept) ? _kept : null;

    /// <summary>Who runs before or around this script.</summary>
    public ScriptRunner? Runner => ScriptRunner.OfScript(path) ?? ScriptRunner.OfScript(_kept);

    public int MadeFolders => Place is { } place ? HookScript.MadeFolders(HookScript.Read(place)) : 0;

    /// <summary>
    /// Where a new script goes. Usually around what is there; but a runner that has a legacy hook already, and is installed again,
    /// would overwrite that one with this script: so this script goes between them.
    /// </summary>
    private string NewPlace => ScriptRunner.OfScript(path) is not null && IsThere(_legacy) ? _legacy : path;

    /// <exception cref="UsageException">There is no room to keep the hook that is there.</exception>
    public void RequireRoom()
    {
        if (Directory.Exists(path)) throw new UsageException($"{path} is a folder, where git looks for a hook; move it away first");
        if (Place is null && IsThere(NewPlace) && IsThere(_kept) && !IsOurs(NewPlace))
            throw new UsageException($"{_kept} is in the way: a hook that an earlier install has kept; move it away first");
    }

    /// <returns>Whether anything had to be changed.</returns>
    public bool Install(InstalledProgram program, int madeFolders)
    {
        RequireRoom();
        var old = Place;
        var script = HookScript.Of(Name, program, old is null ? madeFolders : MadeFolders);
        if (old is not null && HookScript.Read(old) == script) return false;
        var place = old ?? NewPlace;
        var temporary = path + ".precommit-ds.tmp";
        var isToBeKept = old is null && IsThere(place) && !IsOurs(place);
        try
        {
            AtomicFile.Write(temporary, Encoding.UTF8.GetBytes(script));
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, (UnixFileMode)0b111_101_101);
            if (isToBeKept) File.Move(place, _kept);
            File.Move(temporary, place, overwrite: true);
        }
        catch
        {
            if (isToBeKept && !IsThere(place) && IsThere(_kept)) File.Move(_kept, place);
            File.Delete(temporary);
            throw;
        }

        if (place == path && IsOurs(_legacy)) File.Delete(_legacy);
        return true;
    }

    /// <returns>Whether anything was there to take away.</returns>
    public bool Uninstall()
    {
        var place = Place;
        // A runner that is installed around its own script again has left this one a copy of it, and would run into itself.
        var isCopy = place == _legacy && ScriptRunner.OfScript(_kept) is { } kept && kept == ScriptRunner.OfScript(path);
        if (isCopy) File.Delete(_kept);
        // Whoever deletes the script by hand, as its message says, still gets his own hook back.
        var home = place ?? (!IsThere(path) ? path : ScriptRunner.OfScript(path) is not null && (!IsThere(_legacy) || IsOurs(_legacy)) ? _legacy : null);
        var changed = place is not null || IsOurs(_legacy);
        if (home is not null && IsThere(_kept))
        {
            File.Move(_kept, home, overwrite: true);
            changed = true;
        }
        else if (place is not null) File.Delete(place);

        if (IsOurs(_legacy)) File.Delete(_legacy);
        return changed;
    }

    private static bool IsThere(string file) => Path.Exists(file) || new FileInfo(file).LinkTarget is not null;

    private static bool IsOurs(string file) => HookScript.IsOurs(HookScript.Read(file));
}
