using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Installing;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The script of a git hook.</summary>
/// <param name="Stage">The git hook, as in <c>pre-push</c>.</param>
/// <param name="Path">Where it lies, or would.</param>
/// <param name="Author">Who has written it.</param>
/// <param name="Text">What it says.</param>
internal sealed record GitHook(string Stage, string Path, HookAuthor Author, string Text)
{
    /// <summary>Whether git runs it: it passes over what is not executable, but for a hint.</summary>
    public bool IsExecutable => OperatingSystem.IsWindows() || SearchPath.IsProgram(Path);

    /// <summary>The hook that the runner who has written this one has moved aside and still runs.</summary>
    public GitHook? Legacy => Author is HookAuthor.PreCommit or HookAuthor.Prek && Beside(".legacy") is { Author: not HookAuthor.Nobody } legacy ? legacy : null;

    /// <summary>The hook that ours has moved aside and still runs.</summary>
    public GitHook? Kept => Author == HookAuthor.Us && Beside(HookScript.KeptSuffix) is { Author: not HookAuthor.Nobody } kept ? kept : null;

    /// <summary>This hook and those that it runs, however deep.</summary>
    public IReadOnlyList<GitHook> Chain
    {
        get
        {
            var chain = new List<GitHook>();
            // Runners that were installed around each other may lead in a circle.
            for (var hook = this; hook is { Author: not HookAuthor.Nobody } && chain.TrueForAll(other => other.Path != hook.Path); hook = hook.Legacy ?? hook.Kept) chain.Add(hook);
            return chain;
        }
    }

    /// <param name="folder">Where git looks for hooks.</param>
    /// <param name="stage">The git hook.</param>
    public static GitHook Read(string folder, string stage) => ReadFile(System.IO.Path.Combine(folder, stage), stage);

    private static GitHook ReadFile(string file, string stage)
    {
        try
        {
            var text = HookScript.Read(file);
            return new GitHook(stage, file, File.Exists(file) ? AuthorOf(text) : HookAuthor.Nobody, text);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            throw FileFailure.Named(file, e);
        }
    }

    private GitHook Beside(string suffix) => ReadFile(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, Stage + suffix), Stage);

    private static HookAuthor AuthorOf(string text)
    {
        if (HookScript.IsOurs(text)) return HookAuthor.Us;
        if (text.Contains(ScriptRunner.PreCommit.Mark, StringComparison.Ordinal)) return HookAuthor.PreCommit;
        if (text.Contains(ScriptRunner.Prek.Mark, StringComparison.Ordinal)) return HookAuthor.Prek;
        if (text.Contains("call_lefthook", StringComparison.Ordinal)) return HookAuthor.Lefthook;
        // Version 9, and versions up to 8, whose scripts lie in .husky themselves.
        return text.Contains("$(dirname \"$0\")/h\"", StringComparison.Ordinal) || text.Contains("_/husky.sh", StringComparison.Ordinal) ? HookAuthor.Husky : HookAuthor.Other;
    }
}
