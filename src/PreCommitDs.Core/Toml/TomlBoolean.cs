namespace PreCommitDs.Toml;

/// <summary>A boolean.</summary>
internal sealed class TomlBoolean(TomlPosition position, bool value) : TomlValue(position)
{
    public bool Value { get; } = value;

    public override string TypeName => "a boolean";
}
