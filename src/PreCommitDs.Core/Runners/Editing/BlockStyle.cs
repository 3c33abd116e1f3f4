namespace PreCommitDs.Runners.Editing;

/// <summary>How lists are laid out in a file of YAML.</summary>
/// <param name="Dash">How far in the dashes of a list stand below its key.</param>
/// <param name="Gap">How far behind its dash an item begins.</param>
internal readonly record struct BlockStyle(int Dash, int Gap)
{
    public static BlockStyle Usual => new(2, 2);
}
