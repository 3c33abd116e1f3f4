using System.Text;
using PreCommitDs.Requirements.Names;
using PreCommitDs.Requirements.Specifiers;

namespace PreCommitDs.Requirements.Markers;

/// <summary>Two values and an operator.</summary>
internal sealed class MarkerComparison : MarkerNode
{
    public MarkerComparison(MarkerOperand left, MarkerOperator op, MarkerOperand right)
    {
        // What is compared with a name is one as well (PEP 685).
        if (left.Variable is { } first && MarkerVariables.IsName(first)) right = MarkerOperand.Of(PackageName.Normalize(right.Text));
        else if (right.Variable is { } second && MarkerVariables.IsName(second)) left = MarkerOperand.Of(PackageName.Normalize(left.Text));
        (Left, Operator, Right) = (left, op, right);
        if (left.Variable is { } variable && MarkerVariables.IsVersion(variable)) Specifier = SpecifierOf(right.Text);
    }

    public MarkerOperand Left { get; }

    public MarkerOperator Operator { get; }

    public MarkerOperand Right { get; }

    /// <summary>Operator and right side as a version specifier, where the left side is a variable that holds a version and this can be read.</summary>
    public Specifier? Specifier { get; }

    /// <summary>The operator and a value as a version specifier, if they are one.</summary>
    public Specifier? SpecifierOf(string value) =>
        Operator is not (MarkerOperator.In or MarkerOperator.NotIn) && Specifiers.Specifier.TryParse(MarkerOperators.Text(Operator) + value, out var specifier) ? specifier : null;

    public override Truth Evaluate(MarkerEvaluation evaluation) => evaluation.Compare(this);

    public override void Write(StringBuilder text) =>
        text.Append(Left.ToString()).Append(' ').Append(MarkerOperators.Text(Operator)).Append(' ').Append(Right.ToString());

    public override bool Mentions(MarkerVariable variable) => Left.Variable == variable || Right.Variable == variable;
}
