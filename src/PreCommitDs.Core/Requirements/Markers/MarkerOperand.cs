namespace PreCommitDs.Requirements.Markers;

/// <summary>One side of a comparison: a variable, or a text that stood in quotes.</summary>
internal readonly record struct MarkerOperand(MarkerVariable? Variable, string Text)
{
    public static MarkerOperand Of(MarkerVariable variable) => new(variable, MarkerVariables.Name(variable));

    public static MarkerOperand Of(string text) => new(null, text);

    public override string ToString() => Variable is null ? QuotedText.Write(Text) : Text;
}
