using System.Text;

namespace PreCommitDs.Requirements.Markers;

/// <summary>Parts with <c>and</c>, or with <c>or</c>, between them; two at least.</summary>
internal sealed class MarkerJunction(bool isAnd, MarkerNode[] parts) : MarkerNode
{
    /// <summary>All parts are evaluated, as each of them can be at fault.</summary>
    public override Truth Evaluate(MarkerEvaluation evaluation)
    {
        var result = isAnd ? Truth.True : Truth.False;
        foreach (var part in parts)
        {
            var value = part.Evaluate(evaluation);
            result = isAnd ? Min(result, value) : Max(result, value);
        }

        return result;
    }

    public override void Write(StringBuilder text)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) text.Append(isAnd ? " and " : " or ");
            parts[i].Write(text);
        }
    }

    public override bool Mentions(MarkerVariable variable) => Array.Exists(parts, part => part.Mentions(variable));

    private static Truth Min(Truth left, Truth right) => left < right ? left : right;

    private static Truth Max(Truth left, Truth right) => left > right ? left : right;
}
