namespace PreCommitDs.Secrets.Shapes;

/// <summary>
/// What a token looks like, matched from its first byte. Every attempt ends after a number of steps that does not depend on the
/// text, so that a scan takes time in proportion to it.
/// </summary>
internal sealed class Shape
{
    /// <summary>No credential is longer.</summary>
    public const int MaxLength = 4096;

    /// <summary>Far more than any token needs that is one.</summary>
    private const int MaxSteps = 4 * MaxLength;

    private readonly ShapeNode[] _nodes;

    /// <param name="pattern">In the language of <see cref="ShapeReader"/>.</param>
    /// <exception cref="FormatException">It is no shape.</exception>
    public Shape(string pattern) => _nodes = new ShapeReader(pattern).Read();

    /// <summary>The parts, in their order.</summary>
    public IReadOnlyList<ShapeNode> Nodes => _nodes;

    /// <summary>How many bytes from the start of a text belong to a token, the longest that fits; -1: there is none.</summary>
    /// <param name="text">Begins where the token would.</param>
    public int Match(ReadOnlySpan<byte> text)
    {
        var steps = MaxSteps;
        return Match(text, 0, _nodes, 0, 0, ref steps);
    }

    /// <param name="text">The text.</param>
    /// <param name="at">Where in it.</param>
    /// <param name="nodes">The sequence.</param>
    /// <param name="index">The node of the sequence that is next.</param>
    /// <param name="count">How often that has been matched already.</param>
    /// <param name="steps">How many are left.</param>
    private static int Match(ReadOnlySpan<byte> text, int at, ReadOnlySpan<ShapeNode> nodes, int index, int count, ref int steps)
    {
        if (index == nodes.Length) return at;
        ref readonly var node = ref nodes[index];
        return node.Alternatives is null ? MatchBytes(text, at, nodes, index, ref steps) : MatchAlternatives(text, at, nodes, index, count, ref steps);
    }

    private static int MatchBytes(ReadOnlySpan<byte> text, int at, ReadOnlySpan<ShapeNode> nodes, int index, ref int steps)
    {
        ref readonly var node = ref nodes[index];
        var most = Math.Min(node.Max, text.Length - at);
        var count = 0;
        while (count < most && node.Set.Contains(text[at + count])) count++;
        steps -= count + 1;
        for (; count >= node.Min; count--)
        {
            if (--steps < 0) return -1;
            var end = Match(text, at + count, nodes, index + 1, 0, ref steps);
            if (end >= 0) return end;
        }

        return -1;
    }

    private static int MatchAlternatives(ReadOnlySpan<byte> text, int at, ReadOnlySpan<ShapeNode> nodes, int index, int count, ref int steps)
    {
        ref readonly var node = ref nodes[index];
        if (--steps < 0) return -1;
        var best = -1;
        if (count < node.Max)
        {
            foreach (var alternative in node.Alternatives!)
            {
                var end = Match(text, at, alternative, 0, 0, ref steps);
                if (end <= at) continue;
                best = Math.Max(best, Match(text, end, nodes, index, count + 1, ref steps));
            }
        }

        return best < 0 && count >= node.Min ? Match(text, at, nodes, index + 1, 0, ref steps) : best;
    }
}
