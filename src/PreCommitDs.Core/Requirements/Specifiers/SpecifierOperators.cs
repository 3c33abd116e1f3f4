namespace PreCommitDs.Requirements.Specifiers;

/// <summary>How operators are written.</summary>
internal static class SpecifierOperators
{
    /// <summary>In the order of the enum.</summary>
    private static readonly string[] Texts = ["~=", "==", "!=", "<=", ">=", "<", ">", "==="];

    public static string Text(SpecifierOperator op) => Texts[(int)op];

    /// <summary>The longest operator that the text begins with.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out SpecifierOperator op)
    {
        op = default;
        if (text.IsEmpty) return false;
        var isTwo = text.Length > 1 && text[1] == '=';
        switch (text[0])
        {
            case '=' when isTwo:
                op = text.Length > 2 && text[2] == '=' ? SpecifierOperator.Arbitrary : SpecifierOperator.Equal;
                return true;
            case '~' when isTwo:
                op = SpecifierOperator.Compatible;
                return true;
            case '!' when isTwo:
                op = SpecifierOperator.NotEqual;
                return true;
            case '<':
                op = isTwo ? SpecifierOperator.LessOrEqual : SpecifierOperator.Less;
                return true;
            case '>':
                op = isTwo ? SpecifierOperator.GreaterOrEqual : SpecifierOperator.Greater;
                return true;
            default:
                return false;
        }
    }
}
