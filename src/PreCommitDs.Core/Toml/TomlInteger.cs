namespace PreCommitDs.Toml;

/// <summary>An integer of 64 bits.</summary>
internal sealed class TomlInteger(TomlPosition position, long value) : TomlValue(position)
{
    public long Value { get; } = value;

    public override string TypeName => "an integer";
}
