using System.Text;

namespace PreCommitDs.Requirements.Markers;

/// <summary>A part of a marker.</summary>
internal abstract class MarkerNode
{
    public abstract Truth Evaluate(MarkerEvaluation evaluation);

    public abstract void Write(StringBuilder text);

    public abstract bool Mentions(MarkerVariable variable);
}
