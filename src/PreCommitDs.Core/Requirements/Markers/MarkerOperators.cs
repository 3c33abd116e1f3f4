using PreCommitDs.Requirements.Specifiers;

namespace PreCommitDs.Requirements.Markers;

/// <summary>How operators are written: as in version specifiers, and <c>in</c> and <c>not in</c>.</summary>
internal static class MarkerOperators
{
    public static string Text(MarkerOperator op) => op switch
    {
        MarkerOperator.In => "in",
        MarkerOperator.NotIn => "not in",
        _ => SpecifierOperators.Text((SpecifierOperator)op),
    };

    /// <summary>Reads an operator at a place and moves behind it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out MarkerOperator op)
    {
        if (SpecifierOperators.TryRead(text[at..], out var comparison))
        {
            op = (MarkerOperator)comparison;
            at += Text(op).Length;
            return true;
        }

        op = PythonText.HasWord(text, at, "not") ? MarkerOperator.NotIn : MarkerOperator.In;
        var place = op == MarkerOperator.NotIn ? PythonText.SkipBlanks(text, at + "not".Length) : at;
        if ((op == MarkerOperator.NotIn && place == at + "not".Length) || !PythonText.HasWord(text, place, "in")) return false;
        at = place + "in".Length;
        return true;
    }
}
