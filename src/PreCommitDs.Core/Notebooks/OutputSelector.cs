using System.Text;

namespace PreCommitDs.Notebooks;

/// <summary>Chooses outputs by type, or by type and stream name: <c>error</c>, <c>stream:stderr</c>.</summary>
public sealed record OutputSelector
{
    private OutputSelector(string type, string? name)
    {
        Type = Encoding.UTF8.GetBytes(type);
        // A null array would convert to an empty memory, which is not null.
        if (name is not null) Name = Encoding.UTF8.GetBytes(name);
    }

    /// <summary>The types that nbformat 4 has, then those of nbformat 3.</summary>
    public static IReadOnlyList<string> Types { get; } = ["stream", "display_data", "execute_result", "error", "pyout", "pyerr"];

    internal ReadOnlyMemory<byte> Type { get; }

    internal ReadOnlyMemory<byte>? Name { get; }

    /// <summary>Reads <c>output_type</c> or <c>output_type:name</c>.</summary>
    public static OutputSelector Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new OutputSelector(text, null) : new OutputSelector(text[..colon], text[(colon + 1)..]);
    }
}
