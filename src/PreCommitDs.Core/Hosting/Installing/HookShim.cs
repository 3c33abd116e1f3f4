using System.Text;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Installing;

/// <summary>
/// The script that git runs as a hook. A hook that was there before is kept beside it and still runs first. The kept name is
/// this program's own: <c>pre-commit.legacy</c> is pre-commit's, which would overwrite it.
/// </summary>
internal sealed class HookShim(string path)
{
    private const string Mark = "# Written by precommit-ds install.";

    private readonly string _kept = path + ".precommit-ds.legacy";

    public string Path => path;

    public bool HasKeptHook => File.Exists(_kept);

    /// <returns>Whether anything had to be changed.</returns>
    public bool Install(InstalledProgram program, IReadOnlyList<Hook> hooks)
    {
        var script = Script(program, hooks);
        var isOurs = IsOurs(path);
        if (isOurs && File.ReadAllText(path) == script) return false;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        if (!isOurs && IsThere(path))
        {
            if (IsThere(_kept)) throw new UsageException($"{_kept} is in the way: a hook that an earlier install has kept; move it away first");
            File.Move(path, _kept);
        }

        var temporary = path + ".precommit-ds.tmp";
        File.WriteAllText(temporary, script);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, (UnixFileMode)0b111_101_101);
        File.Move(temporary, path, overwrite: true);
        return true;
    }

    /// <returns>Whether anything was there to take away.</returns>
    public bool Uninstall()
    {
        // Where pre-commit was installed later, it has moved this script to its own pre-commit.legacy.
        var ours = new[] { path, path + ".legacy" }.FirstOrDefault(IsOurs);
        if (ours is null) return false;
        if (IsThere(_kept)) File.Move(_kept, ours, overwrite: true);
        else File.Delete(ours);
        return true;
    }

    private static bool IsThere(string file) => System.IO.Path.Exists(file) || new FileInfo(file).LinkTarget is not null;

    private static bool IsOurs(string file) => File.Exists(file) && File.ReadAllText(file).Contains(Mark, StringComparison.Ordinal);

    private string Script(InstalledProgram program, IReadOnlyList<Hook> hooks)
    {
        var name = System.IO.Path.GetFileName(path);
        var script = new StringBuilder($"""
            #!/bin/sh
            {Mark} Take it away with: precommit-ds uninstall
            kept="$(dirname -- "$0")/{name}.precommit-ds.legacy"
            if [ -x "$kept" ]; then "$kept" "$@" || exit $?; fi
            if [ ! -x {Quote(program.Path)} ]; then
              echo {Quote($"precommit-ds: {program.Path} is gone; install it again or delete this hook")}": $0" >&2
              exit 1
            fi

            """.ReplaceLineEndings("\n"));
        foreach (var hook in hooks.OfType<FixerHook>())
            script.Append($"case \",${{SKIP:-}},\" in *,{hook.Id},*) ;; *) {program.CommandOf(hook.Id)} --staged || exit $? ;; esac\n");
        return script.ToString();
    }

    private static string Quote(string word) => '\'' + word.Replace("'", "'\\''", StringComparison.Ordinal) + '\'';
}
