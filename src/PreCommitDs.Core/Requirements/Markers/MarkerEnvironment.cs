using PreCommitDs.Requirements.Names;

namespace PreCommitDs.Requirements.Markers;

/// <summary>
/// What markers are evaluated in: <c>new MarkerEnvironment { [MarkerVariable.SysPlatform] = "linux" }</c>. What is not set is not known, or
/// not there.
/// </summary>
public sealed class MarkerEnvironment
{
    private readonly string?[] _values = new string?[MarkerVariables.Count];
    private readonly HashSet<string>? _extras;
    private readonly HashSet<string>? _groups;

    /// <summary>The environment of which nothing is known.</summary>
    public static MarkerEnvironment Unknown { get; } = new();

    /// <summary>The value of a variable; null where it is not set. The two sets have properties of their own.</summary>
    public string? this[MarkerVariable variable]
    {
        get => _values[(int)variable];
        init => _values[(int)variable] = value;
    }

    /// <summary>The extras that are installed from a lock file, in any spelling; null where it is about no lock file.</summary>
    public IReadOnlyCollection<string>? Extras
    {
        get => _extras;
        init => _extras = value is null ? null : new HashSet<string>(value, PackageNameComparer.Instance);
    }

    /// <summary>The groups that are installed from a lock file, in any spelling; null where it is about no lock file.</summary>
    public IReadOnlyCollection<string>? DependencyGroups
    {
        get => _groups;
        init => _groups = value is null ? null : new HashSet<string>(value, PackageNameComparer.Instance);
    }

    /// <summary>This environment with what another one sets instead or besides.</summary>
    public MarkerEnvironment With(MarkerEnvironment other)
    {
        var both = new MarkerEnvironment { Extras = other.Extras ?? Extras, DependencyGroups = other.DependencyGroups ?? DependencyGroups };
        for (var i = 0; i < _values.Length; i++) both._values[i] = other._values[i] ?? _values[i];
        return both;
    }

    /// <summary>The members of a set; null for other variables and where it is not set.</summary>
    internal HashSet<string>? SetOf(MarkerVariable variable) =>
        variable == MarkerVariable.Extras ? _extras : variable == MarkerVariable.DependencyGroups ? _groups : null;
}
