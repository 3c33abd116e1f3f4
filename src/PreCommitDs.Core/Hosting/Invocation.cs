namespace PreCommitDs.Hosting;

/// <summary>How the user can call a hook from a shell: messages name commands that work when they are pasted.</summary>
internal static class Invocation
{
    private const string FrontDoor = "precommit-ds";

    /// <summary>The shortest command that reaches the hook: its own, the front door's, or this program by its full path.</summary>
    public static string Of(string hookId)
    {
        var self = Self();
        if (IsOnUsersPath(hookId, self)) return hookId;
        if (IsOnUsersPath(FrontDoor, self)) return $"{FrontDoor} {hookId}";
        var isFrontDoor = Path.GetFileNameWithoutExtension(self).Equals(FrontDoor, StringComparison.OrdinalIgnoreCase);
        return ShellQuote.Of(self) + (isFrontDoor ? " " + hookId : "");
    }

    /// <summary>The shortest command that reaches a subcommand of the front door, which this program is.</summary>
    public static string OfFrontDoor(string subcommand)
    {
        var self = Self();
        return $"{(IsOnUsersPath(FrontDoor, self) ? FrontDoor : ShellQuote.Of(self))} {subcommand}";
    }

    /// <summary>The running program, as it was called; a portable build is run by its host, which knows the path.</summary>
    private static string Self()
    {
        var called = Environment.GetCommandLineArgs()[0];
        var isUsable = !called.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && Path.IsPathFullyQualified(called);
        return isUsable ? called : Environment.ProcessPath ?? called;
    }

    /// <summary>A runner puts its private folder on PATH for the hook alone: what is found there the user cannot call.</summary>
    private static bool IsOnUsersPath(string command, string self)
    {
        var own = Path.GetDirectoryName(self);
        var name = OperatingSystem.IsWindows() ? command + ".exe" : command;
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            if (folder.Length == 0 || (Caller.IsRunner && folder == own)) continue;
            if (File.Exists(Path.Combine(folder, name))) return true;
        }

        return false;
    }
}
