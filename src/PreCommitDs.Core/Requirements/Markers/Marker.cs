using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PreCommitDs.Requirements.Markers;

/// <summary>
/// An environment marker, such as <c>python_version &lt; "3.11" and sys_platform == "win32"</c> (PEP 508, "Environment markers"). Two are
/// equal when they are written alike once normalised: <see cref="ToString"/> has double quotes, single spaces, names of today, normalised
/// extras and no needless parentheses.
/// </summary>
public sealed class Marker : IEquatable<Marker>
{
    private readonly MarkerNode _root;
    private readonly string _text;

    internal Marker(MarkerNode root)
    {
        _root = root is MarkerGroup group ? group.Inner : root;
        var text = new StringBuilder();
        _root.Write(text);
        _text = text.ToString();
    }

    /// <summary>Reads a marker.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Marker? marker) => TryParse(text, out marker, out _);

    /// <summary>Reads a marker, or says why it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Marker? marker, out ParseError error)
    {
        var parser = new MarkerParser(text, 0);
        marker = parser.Read();
        error = parser.Error;
        return marker is not null;
    }

    /// <summary>Whether the marker asks for a variable.</summary>
    public bool Mentions(MarkerVariable variable) => _root.Mentions(variable);

    /// <summary>The value in an environment that is known in full; without an extra, none is asked for.</summary>
    public MarkerResult Evaluate(MarkerEnvironment environment)
    {
        var evaluation = new MarkerEvaluation(environment, isPartial: false);
        var value = _root.Evaluate(evaluation);
        return new MarkerResult(evaluation.Fault == MarkerFault.None && value == Truth.True, evaluation.Fault);
    }

    /// <summary>
    /// What can be said where only a part of the environment is known. The parts of the marker are judged one by one, so that of two that
    /// exclude each other both may be unknown.
    /// </summary>
    public Truth Judge(MarkerEnvironment known) => _root.Evaluate(new MarkerEvaluation(known, isPartial: true));

    /// <summary>What can be said of all of these environments together; nothing of none.</summary>
    public Truth Judge(IReadOnlyList<MarkerEnvironment> known)
    {
        if (known.Count == 0) return Truth.Unknown;
        var first = Judge(known[0]);
        for (var i = 1; i < known.Count && first != Truth.Unknown; i++)
        {
            if (Judge(known[i]) != first) return Truth.Unknown;
        }

        return first;
    }

    /// <inheritdoc/>
    public bool Equals(Marker? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Marker);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>The normalised form.</summary>
    public override string ToString() => _text;
}
