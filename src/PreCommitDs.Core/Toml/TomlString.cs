namespace PreCommitDs.Toml;

/// <summary>A string, escapes resolved; line ends in it are line feeds, whatever the file has.</summary>
internal sealed class TomlString(TomlPosition position, string value) : TomlValue(position)
{
    public string Value { get; } = value;

    public override string TypeName => "a string";
}
