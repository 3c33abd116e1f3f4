namespace PreCommitDs.Toml;

/// <summary>A float of 64 bits; too large ones are infinite, as IEEE 754 rounds them.</summary>
internal sealed class TomlFloat(TomlPosition position, double value) : TomlValue(position)
{
    public double Value { get; } = value;

    public override string TypeName => "a float";
}
