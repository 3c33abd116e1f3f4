using System.Text;

namespace PreCommitDs.Notebooks;

/// <summary>Chooses outputs by type, or by type and stream name: <c>error</c>, <c>stream:stderr</c>.</summary>
public sealed record OutputSelector
{
    private OutputSelector(byte[] type, byte[]? name)
    {
        Type = type;
        Name = name;
    }

    internal ReadOnlyMemory<byte> Type { get; }

    internal ReadOnlyMemory<byte>? Name { get; }

    /// <summary>Reads <c>output_type</c> or <c>output_type:name</c>.</summary>
    public static OutputSelector Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new OutputSelector(Encoding.UTF8.GetBytes(text), null)
            : new OutputSelector(Encoding.UTF8.GetBytes(text[..colon]), Encoding.UTF8.GetBytes(text[(colon + 1)..]));
    }
}
