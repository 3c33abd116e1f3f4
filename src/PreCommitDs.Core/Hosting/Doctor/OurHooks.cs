using System.Text;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Runners;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Where scripts and configurations of others name this project's hooks.</summary>
internal static class OurHooks
{
    /// <summary>The hooks of ours that a configuration takes, in its order.</summary>
    public static IReadOnlyList<OurHook> In(PreCommitConfig config, IReadOnlyList<Hook> hooks) =>
    [
        .. from repository in config.Repositories
           from hook in repository.Hooks
           where IsId(hook.Id, hooks) || (repository.IsLocal && hook.Entry is { } entry && IsNamed(entry, hooks))
           select new OurHook(repository, hook, Behind(hook, hooks)),
    ];

    /// <summary>Whether a runner's id is one of ours.</summary>
    public static bool IsId(string id, IReadOnlyList<Hook> hooks) =>
        ScriptRunner.All.Any(runner => id == FrontDoor.Name + runner.IdSuffix || hooks.Any(hook => id == hook.Id + runner.IdSuffix));

    /// <summary>Whether a command line starts one of ours.</summary>
    public static bool IsNamed(string line, IReadOnlyList<Hook> hooks) => HasWord(line, FrontDoor.Name) || hooks.Any(hook => HasWord(line, hook.Id));

    /// <summary>Whether a script starts one of ours, in a line that is no comment.</summary>
    public static bool AreIn(string stage, string script, IReadOnlyList<Hook> hooks) =>
        ScriptCommands.Of(stage, Encoding.UTF8.GetBytes(script)).Any(command => IsNamed(command.Line, hooks));

    /// <summary>The single hook that an entry stands for; empty: all of them.</summary>
    private static IReadOnlyList<Hook> Behind(ConfiguredHook configured, IReadOnlyList<Hook> hooks)
    {
        var named = hooks.Where(hook => ScriptRunner.All.Any(runner => configured.Id == hook.Id + runner.IdSuffix) || (configured.Entry is { } entry && HasWord(entry, hook.Id))).ToList();
        return named.Count > 0 ? named : hooks;
    }

    private static bool HasWord(string text, string word)
    {
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var end = at + word.Length;
            if ((at == 0 || !IsPart(text[at - 1])) && (end == text.Length || !IsPart(text[end]))) return true;
        }

        return false;
    }

    private static bool IsPart(char unit) => char.IsLetterOrDigit(unit) || unit is '-' or '_';
}
