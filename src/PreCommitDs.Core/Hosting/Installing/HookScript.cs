using System.Globalization;
using System.Text;

namespace PreCommitDs.Hosting.Installing;

/// <summary>
/// The text of a hook for any POSIX shell, git's own on Windows included. Nothing but the hooks themselves is started where no
/// other hook was kept; what git gives to the hook goes to both.
/// </summary>
internal static class HookScript
{
    private const string Mark = "# Written by precommit-ds install.";
    private const string Folders = "# Folders made for it: ";

    /// <summary>The name that a hook gets which was there before: <c>NAME.legacy</c> is the runners', who would overwrite it.</summary>
    public const string KeptSuffix = ".precommit-ds.legacy";

    /// <summary>The text of a hook; empty where there is none, or a link that leads nowhere.</summary>
    public static string Read(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : "";
        }
        catch (FileNotFoundException)
        {
            return "";
        }
    }

    public static bool IsOurs(string text) => text.Contains(Mark, StringComparison.Ordinal);

    /// <summary>How many folders, the hook's own and those around it, were made for the hook.</summary>
    public static int MadeFolders(string text)
    {
        var start = text.IndexOf(Folders, StringComparison.Ordinal);
        if (start < 0) return 0;
        var number = text.AsSpan(start + Folders.Length);
        return int.TryParse(number[..Math.Max(number.IndexOf('\n'), 0)], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
    }

    /// <param name="hook">The git hook, such as <c>pre-push</c>.</param>
    /// <param name="program">What it runs.</param>
    /// <param name="madeFolders">See <see cref="MadeFolders"/>.</param>
    public static string Of(string hook, InstalledProgram program, int madeFolders)
    {
        var readsInput = hook == "pre-push";
        var script = new StringBuilder($"#!/bin/sh\n{Mark} Take it away with: precommit-ds uninstall\n");
        if (madeFolders > 0) script.Append(CultureInfo.InvariantCulture, $"{Folders}{madeFolders}\n");
        script.Append("case $0 in */*) kept=${0%/*} ;; *) kept=. ;; esac\n");
        script.Append(CultureInfo.InvariantCulture, $"kept=$kept/{hook}{KeptSuffix}\n");
        script.Append("# A runner that has this script run beside its own has run already.\n");
        foreach (var runner in ScriptRunner.All)
            script.Append(CultureInfo.InvariantCulture, $"if [ -n \"${{{runner.LegacyVariable}:-}}\" ] && grep -q {ShellQuote.Plainly(runner.Mark)} \"$kept\" 2>/dev/null; then kept=; fi\n");
        script.Append(readsInput
            ? """
            # What is pushed comes on standard input: read once, given to both. Its size is no matter: it is no argument of anything.
            unset input
            give() {
              if [ -z "$input" ]; then "$@" </dev/null; return; fi
              "$@" <<END
            $input
            END
            }
            if [ -x "$kept" ]; then
              input=$(cat)
              give "$kept" "$@" || exit
            fi

            """.ReplaceLineEndings("\n")
            : "if [ -x \"$kept\" ]; then \"$kept\" \"$@\" || exit; fi\n");
        script.Append(CultureInfo.InvariantCulture, $"if [ ! -e {ShellQuote.Plainly(program.Path)} ]; then\n");
        script.Append(CultureInfo.InvariantCulture, $"  printf '%s\\n' {ShellQuote.Plainly($"precommit-ds: {program.Path} is gone; install it again or delete this hook")}\": $0\" >&2\n");
        script.Append("  exit 1\nfi\n");
        var command = $"{program.Command} run {Arguments(hook)}";
        if (readsInput) script.Append(CultureInfo.InvariantCulture, $"if [ -n \"${{input+set}}\" ]; then\n  give {command}\n  exit\nfi\n");
        return script.Append(CultureInfo.InvariantCulture, $"exec {command}\n").ToString();
    }

    private static string Arguments(string hook) => hook switch
    {
        "pre-commit" => "--staged",
        "pre-merge-commit" => "--staged --hook-stage pre-merge-commit",
        "commit-msg" => "--hook-stage commit-msg \"$1\"",
        _ => $"--hook-stage {hook} \"$@\"",
    };
}
