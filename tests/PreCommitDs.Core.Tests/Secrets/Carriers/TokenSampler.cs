using System.Text;
using PreCommitDs.Secrets.Judgement;
using PreCommitDs.Secrets.Shapes;

namespace PreCommitDs.Secrets.Carriers;

/// <summary>Makes random tokens that look as a shape says.</summary>
internal static class TokenSampler
{
    /// <summary>How often a part may be repeated beyond what it has to.</summary>
    private const int MaxMore = 8;

    private const int MaxTries = 100;

    /// <summary>A token that nobody would take for a placeholder, where the shape allows for one.</summary>
    public static string Sample(string shape, Random random)
    {
        var nodes = new Shape(shape).Nodes;
        for (var i = 0; ; i++)
        {
            var token = new StringBuilder();
            Append(token, nodes, random);
            if (i == MaxTries || !Placeholder.Is(Encoding.ASCII.GetBytes(token.ToString()))) return token.ToString();
        }
    }

    private static void Append(StringBuilder token, IReadOnlyList<ShapeNode> nodes, Random random)
    {
        foreach (var node in nodes)
        {
            var count = random.Next(node.Min, Math.Min(node.Max, node.Min + MaxMore) + 1);
            var units = Enumerable.Range(0, 128).Where(unit => node.Set.Contains((byte)unit)).ToArray();
            for (var i = 0; i < count; i++)
            {
                if (node.Alternatives is { } alternatives) Append(token, alternatives[random.Next(alternatives.Length)], random);
                else token.Append((char)units[random.Next(units.Length)]);
            }
        }
    }
}
