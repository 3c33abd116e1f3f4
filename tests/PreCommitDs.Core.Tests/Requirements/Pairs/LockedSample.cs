using System.Text;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>A line of a lock, with its comment.</summary>
internal sealed record LockedSample(string Name, string Version)
{
    public string Operator { get; init; } = "==";

    public string[] Extras { get; init; } = [];

    public string? Url { get; init; }

    public string? Marker { get; init; }

    public int Hashes { get; init; }

    public string[] Parents { get; init; } = [];

    public void Write(StringBuilder text, string style)
    {
        text.Append(Name).Append(Extras.Length > 0 ? $"[{string.Join(',', Extras)}]" : "").Append(Url is null ? Operator + Version : $" @ {Url}").Append(Marker is null ? "" : $" ; {Marker}");
        for (var i = 0; i < Hashes; i++) text.Append($" \\\n    --hash=sha256:{i:x64}");
        if (Parents.Length == 0 || style == "none") text.Append('\n');
        else if (style == "line") text.Append(Hashes > 0 ? "\n    " : "     ").Append($"# via {string.Join(", ", Parents)}\n");
        else if (Parents.Length == 1) text.Append($"\n    # via {Parents[0]}\n");
        else text.Append("\n    # via\n").AppendJoin("", Parents.Select(static parent => $"    #   {parent}\n"));
    }
}
