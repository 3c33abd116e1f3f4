using System.CommandLine;

namespace PreCommitDs.Hosting.Parsing;

/// <summary>The names and options that every hook understands.</summary>
internal sealed class CommonOptions
{
    public Argument<string[]> Names { get; } = new("names")
    {
        Description = "Files or folders to look at; none: everything staged; -: standard input to standard output",
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "FILE",
    };

    public Option<bool> AllFiles { get; } = new("--all-files") { Description = "Look at every tracked file" };

    public Option<string?> FromRef { get; } = new("--from-ref")
    {
        Description = "Look at what has changed since this revision",
        HelpName = "REV",
    };

    public Option<string?> ToRef { get; } = new("--to-ref") { Description = "The end of the range (default: HEAD)", HelpName = "REV" };

    public Option<string[]> Include { get; } = new("--include")
    {
        Description = "Only paths that match this glob (several times: any of them)",
        HelpName = "GLOB",
    };

    public Option<string[]> Exclude { get; } = new("--exclude") { Description = "No paths that match this glob", HelpName = "GLOB" };

    public Option<string?> Format { get; } = new("--format")
    {
        Description = "How to report (default: text; in GitHub Actions github)",
        HelpName = "text|json|github|sarif",
    };

    public Option<string?> Output { get; } = new("--output") { Description = "Write the report to this file", HelpName = "FILE" };

    public Option<string?> FailOn { get; } = new("--fail-on")
    {
        Description = "The least severity that fails (default: error)",
        HelpName = "error|warning|note",
    };

    public Option<bool> WriteBaseline { get; } = new("--write-baseline") { Description = "Accept all that is found now: record it in .precommit-ds.baseline" };

    public Option<bool> Verbose { get; } = new("--verbose") { Description = "Also say what was left alone and why" };

    public Option<string?> Git { get; } = new("--git")
    {
        Description = "How to read the repository (default: git; libgit2 where it was built in and git is missing, or slow to start)",
        HelpName = "git|libgit2",
    };

    /// <summary>Those that a configuration file may set, for all hooks or for one.</summary>
    public IEnumerable<Option> Configurable => [Include, Exclude, FailOn];

    public IEnumerable<Option> All => [AllFiles, FromRef, ToRef, Include, Exclude, Format, Output, FailOn, WriteBaseline, Verbose, Git];
}
