using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Pairs;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Checks;

/// <summary>A pair with all that is known of it, as every rule is given it.</summary>
internal sealed class PairContext
{
    private readonly List<MarkerEnvironment> _environments;
    private readonly FindingList _findings;

    public PairContext(LockPair pair, PairInputs inputs, PairContents contents, RequirementsOptions options, RequirementsTree tree, FindingList findings)
    {
        (Pair, Inputs, Contents, Options, _findings) = (pair, inputs, contents, options, findings);
        SourcePaths = new SourcePaths(tree, pair.Folders);
        Unnamed = UnnamedEntries.Of(tree, pair, contents);
        _environments = [.. LockEnvironments.Of(pair)];
        HasSourceParents = Lock.Entries.Exists(static entry => entry.Parents.Any(static parent => ViaParent.Of(parent).Kind != ViaKind.Package));
    }

    public LockPair Pair { get; }

    public PairInputs Inputs { get; }

    public PairContents Contents { get; }

    public RequirementsOptions Options { get; }

    public SourcePaths SourcePaths { get; }

    /// <summary>What the lock takes from places without saying which packages they are.</summary>
    public UnnamedEntries Unnamed { get; }

    public RequirementsFile Lock => Contents.File;

    /// <summary>The command, where its options are known.</summary>
    public CompileCommand? Command => Pair.Command;

    /// <summary>Whether uv has made it, whose locks follow other habits.</summary>
    public bool IsUv => Pair.Header.Tool == LockTool.Uv;

    /// <summary>Whether comments name the files that ask for packages, as they do since pip-compile 4.5.</summary>
    public bool HasSourceParents { get; }

    /// <summary>Whether nothing is to be said of a package.</summary>
    public bool IsIgnored(string name) => name.Length == 0 || Options.IgnoredPackages.Contains(name);

    /// <summary>What can be said of a marker wherever the lock is meant for.</summary>
    public Truth Judge(Marker? marker) => marker is null ? Truth.True : marker.Judge(_environments);

    /// <summary>A place for messages: file and line.</summary>
    public string At(string path, Location place) => _findings.At(path, place);

    public string At(LockedEntry locked) => At(locked.File.Path, locked.Entry.Place);

    public string NameOf(string path) => _findings.NameOf(path);

    /// <summary>Tells of something that compiling again would mend.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The file.</param>
    /// <param name="place">Where in it.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="key">What it is about, without places, so that a baseline knows it again.</param>
    /// <param name="entries">The lines that it is about, any of which may allow it.</param>
    public void Report(Rule rule, string path, Location place, string message, string key, params ReadOnlySpan<RequirementEntry> entries) => _findings.Add(rule, rule.Severity, path, place, message, key, Pair, entries);

    /// <summary>The same at another severity.</summary>
    public void Report(Rule rule, Severity severity, string path, Location place, string message, string key, params ReadOnlySpan<RequirementEntry> entries) => _findings.Add(rule, severity, path, place, message, key, Pair, entries);
}
