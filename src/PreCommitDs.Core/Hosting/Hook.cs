using System.CommandLine;
using PreCommitDs.Guides;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Init;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting;

/// <summary>
/// A hook, declared once: its id is its folder under hooks/, its command and its id in the manifest. Everything else (command
/// line, which paths are looked at, exit codes, output) is the host's.
/// </summary>
public abstract class Hook
{
    /// <summary>The id, in kebab case.</summary>
    public abstract string Id { get; }

    /// <summary>What the hook does, in one line without a full stop.</summary>
    public abstract string Summary { get; }

    /// <summary>Everything that the hook looks for; a finding of any other rule is a mistake.</summary>
    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>Whether its verdict concerns several files together, so that runners must not cut the list of names: <c>require_serial</c> in the manifest.</summary>
    public virtual bool RequiresSerial => false;

    /// <summary>The hook's own options; those that all hooks share are the host's.</summary>
    public abstract IReadOnlyList<Option> Options { get; }

    /// <summary>Whether a path is this hook's business when no names are given.</summary>
    /// <param name="path">Relative to the top of the working tree, with forward slashes.</param>
    public abstract bool Wants(string path);

    /// <summary>Whether a path is left out even when it is named.</summary>
    /// <param name="path">As it was given, with forward slashes.</param>
    public virtual bool Skips(string path) => false;

    /// <summary>When git calls the hook. Rebase, cherry-pick, revert and clean merges call none before a commit: hence the push.</summary>
    public virtual HookStages Stages => HookStages.PreCommit | HookStages.PrePush;

    /// <summary>Where the page of the hook documents a rule, and examples of what the rule finds that do not stand there.</summary>
    internal virtual (string Heading, IReadOnlyList<GuideExample> Examples) Documented(Rule rule) => (rule.Name, []);

    /// <summary>Everything that the hook's command understands beside its own options and those of all hooks.</summary>
    internal virtual IEnumerable<Option> ModeOptions => [];

    /// <summary>How large files may be, as the hook's arguments say it; null where it does not care.</summary>
    internal virtual SizeLimits? LimitsOf(HookArguments arguments) => null;

    /// <summary>Makes sure that arguments make sense to the hook, without running it.</summary>
    internal abstract void CheckArguments(HookArguments arguments);

    /// <summary>Looks at a repository that is set up for the hooks: says what concerns this one, and what should be written there.</summary>
    internal virtual void Survey(SetupSurvey survey)
    {
    }

    /// <summary>Does what the command line asks for and returns the exit code.</summary>
    internal abstract int Run(HookRun run);

    /// <summary>Does its part of a run of several hooks; the report is left to whoever runs them.</summary>
    internal abstract void RunBesideOthers(HookRun run, RunMode mode);
}
