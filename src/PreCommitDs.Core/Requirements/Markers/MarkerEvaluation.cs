using PreCommitDs.Requirements.Names;
using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Markers;

/// <summary>
/// Evaluates comparisons in one environment (PEP 508, "Environment markers", as the packaging library reads it since 26.0: only what
/// holds versions is compared as versions, and of other texts none comes before another).
/// </summary>
/// <param name="environment">What is known.</param>
/// <param name="isPartial">Whether what is not set is unknown, and not missing.</param>
internal sealed class MarkerEvaluation(MarkerEnvironment environment, bool isPartial)
{
    /// <summary>The first fault; with one, the value means nothing. Where not everything is known, none is kept: the comparison is unknown.</summary>
    public MarkerFault Fault { get; private set; }

    public Truth Compare(MarkerComparison comparison)
    {
        var (left, right) = (comparison.Left, comparison.Right);
        // Of two variables, the right one is taken for a text; of two texts, the right one for a variable.
        var variable = left.Variable ?? right.Variable ?? MarkerVariables.Find(right.Text);
        if (variable is not { } asked) return Fail(MarkerFault.UndefinedVariable);
        if (MarkerVariables.IsSet(asked)) return CompareSet(comparison, asked);
        if (Value(asked) is not { } value)
        {
            if (!isPartial) return Fail(MarkerFault.UndefinedVariable);
            return asked == MarkerVariable.PythonFullVersion && comparison.Specifier is { } wanted ? PythonSeries.Compare(environment, wanted) : Truth.Unknown;
        }

        if (asked == MarkerVariable.Extra) value = PackageName.Normalize(value);
        var (first, second) = left.Variable is null ? (left.Text, value) : (value, right.Text);
        if (MarkerVariables.IsVersion(asked) && (left.Variable is null ? comparison.SpecifierOf(value) : comparison.Specifier) is { } specifier)
        {
            return Of(specifier.Contains(Pep440Version.TryParse(first, out var version) ? version : null, first));
        }

        return CompareText(first, comparison.Operator, second);
    }

    private static Truth Of(bool value) => value ? Truth.True : Truth.False;

    private Truth CompareText(string left, MarkerOperator op, string right) => op switch
    {
        MarkerOperator.In => Of(right.Contains(left, StringComparison.Ordinal)),
        MarkerOperator.NotIn => Of(!right.Contains(left, StringComparison.Ordinal)),
        MarkerOperator.Less or MarkerOperator.Greater => Truth.False,
        MarkerOperator.Equal or MarkerOperator.LessOrEqual or MarkerOperator.GreaterOrEqual => Of(left == right),
        MarkerOperator.NotEqual => Of(left != right),
        _ => Fail(MarkerFault.UndefinedComparison),
    };

    private Truth CompareSet(MarkerComparison comparison, MarkerVariable variable)
    {
        if (environment.SetOf(variable) is not { } set) return Fail(MarkerFault.UndefinedVariable);
        if (comparison.Left.Variable is not null) return Fail(MarkerFault.UndefinedComparison);
        return comparison.Operator switch
        {
            MarkerOperator.In => Of(set.Contains(comparison.Left.Text)),
            MarkerOperator.NotIn => Of(!set.Contains(comparison.Left.Text)),
            MarkerOperator.NotEqual => Truth.True,
            MarkerOperator.Compatible or MarkerOperator.Arbitrary => Fail(MarkerFault.UndefinedComparison),
            _ => Truth.False,
        };
    }

    /// <summary>The value of a variable. A Python built from no tag calls itself 3.13.0+, which is no version.</summary>
    private string? Value(MarkerVariable variable)
    {
        var value = environment[variable];
        if (variable == MarkerVariable.PythonFullVersion && value is not null && value.EndsWith('+')) return value + "local";
        return value is null && variable == MarkerVariable.Extra && !isPartial ? "" : value;
    }

    private Truth Fail(MarkerFault fault)
    {
        if (!isPartial && Fault == MarkerFault.None) Fault = fault;
        return Truth.Unknown;
    }
}
