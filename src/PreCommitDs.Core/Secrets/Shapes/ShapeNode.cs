namespace PreCommitDs.Secrets.Shapes;

/// <summary>A part of a shape that is repeated: bytes of a set, or one of several sequences.</summary>
/// <param name="Set">The bytes, where <paramref name="Alternatives"/> is null.</param>
/// <param name="Alternatives">The sequences.</param>
/// <param name="Min">How often at least.</param>
/// <param name="Max">How often at most.</param>
internal readonly record struct ShapeNode(ByteSet Set, ShapeNode[][]? Alternatives, int Min, int Max);
