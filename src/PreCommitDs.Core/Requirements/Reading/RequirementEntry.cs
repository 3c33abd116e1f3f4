using System.Collections.Immutable;
using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Names;
using PreCommitDs.Requirements.Packages;
using PreCommitDs.Requirements.Specifiers;
using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Reading;

/// <summary>A line that asks for a package. Most lines of a lock are a name and a pin, and are read no further until somebody asks.</summary>
public sealed class RequirementEntry
{
    private readonly List<string> _parents = [];
    private readonly string? _text;
    private List<string>? _allowing;
    private Requirement? _requirement;
    private Pep440Version? _version;

    /// <summary>Takes in a requirement that is written in full.</summary>
    internal RequirementEntry(Location place, string text) => (Place, _text) = (place, text);

    /// <summary>Takes in a name and a pin.</summary>
    internal RequirementEntry(Location place, string writtenName, string pin) => (Place, WrittenName, Name, Pin) = (place, writtenName, PackageName.Normalize(writtenName), pin);

    /// <summary>Where it begins.</summary>
    public Location Place { get; }

    /// <summary>The requirement as written, without options and comment.</summary>
    public string Text => _text ?? $"{WrittenName}=={Pin}";

    /// <summary>The name as all its spellings share it; empty where none is known, as of a path.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The name as written; empty where none is known.</summary>
    public string WrittenName { get; internal init; } = "";

    /// <summary>Whether it stands behind <c>-e</c>.</summary>
    public bool IsEditable { get; internal init; }

    /// <summary>The URL or path that it is taken from, or null.</summary>
    public string? Url { get; internal init; }

    /// <summary>What follows <c>==</c> or <c>===</c> where that alone decides the version; else null.</summary>
    public string? Pin { get; internal init; }

    /// <summary>The extras in normalised form.</summary>
    public ImmutableArray<string> Extras { get; internal init; } = [];

    /// <summary>How many hashes it has.</summary>
    public int Hashes { get; internal set; }

    /// <summary>What is wrong with one of its hashes, or null.</summary>
    public RequirementsFault? HashFault { get; internal set; }

    /// <summary>What the comment behind it says that it is there for, as written: package names, <c>-r FILE</c>, <c>-c FILE</c>.</summary>
    public IReadOnlyList<string> Parents => _parents;

    /// <summary>Whether there is such a comment.</summary>
    public bool IsAnnotated => _parents.Count > 0;

    /// <summary>The comments that allow something on it, from their # on.</summary>
    public IReadOnlyList<string> Allowing => _allowing ?? [];

    /// <summary>Whether a variable of the environment decides what it asks for, so that nothing is known but perhaps its name.</summary>
    public bool IsOpaque { get; internal init; }

    /// <summary>The requirement, where it has a name; null of an unnamed URL or path.</summary>
    public Requirement? Requirement
    {
        get => _requirement ??= _text is null && Requirement.TryParse(Text, out var parsed) ? parsed : null;
        internal init => _requirement = value;
    }

    /// <summary>The pin as a version; null where there is none, or it is none.</summary>
    public Pep440Version? Version => _version ??= Pin is not null && Pep440Version.TryParse(Pin, out var version) ? version : null;

    /// <summary>Where it counts; null for everywhere.</summary>
    public Marker? Marker { get; internal init; }

    /// <summary>Which versions it lets through.</summary>
    public SpecifierSet Specifiers => Requirement?.Specifiers ?? SpecifierSet.Any;

    internal void AddParent(ReadOnlySpan<char> parent)
    {
        if (!parent.IsEmpty) _parents.Add(parent.ToString());
    }

    /// <param name="comment">What stands behind its #.</param>
    internal void Allow(ReadOnlySpan<char> comment) => (_allowing ??= []).Add($"#{comment}");

    /// <summary>The entry that a requirement makes.</summary>
    internal static RequirementEntry Of(Location place, string text, Requirement requirement, bool isEditable = false)
    {
        var clause = requirement.Specifiers.Clauses is [var only] && only is { Operator: SpecifierOperator.Arbitrary } or { Operator: SpecifierOperator.Equal, IsPrefix: false } ? only : null;
        return new RequirementEntry(place, text)
        {
            Name = requirement.NormalizedName,
            WrittenName = requirement.Name,
            Url = requirement.Url,
            Pin = clause?.VersionText,
            Extras = [.. requirement.Extras.Select(static extra => PackageName.Normalize(extra)).Distinct()],
            Requirement = requirement,
            Marker = requirement.Marker,
            IsEditable = isEditable,
        };
    }
}
