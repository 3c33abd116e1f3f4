using System.Text;

namespace PreCommitDs.Requirements.Markers;

/// <summary>A junction that stood in parentheses.</summary>
internal sealed class MarkerGroup(MarkerNode inner) : MarkerNode
{
    public MarkerNode Inner => inner;

    public override Truth Evaluate(MarkerEvaluation evaluation) => inner.Evaluate(evaluation);

    public override void Write(StringBuilder text)
    {
        text.Append('(');
        inner.Write(text);
        text.Append(')');
    }

    public override bool Mentions(MarkerVariable variable) => inner.Mentions(variable);
}
