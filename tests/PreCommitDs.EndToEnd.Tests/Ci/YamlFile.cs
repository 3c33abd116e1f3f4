using PreCommitDs.EndToEnd.Harness;
using YamlDotNet.RepresentationModel;

namespace PreCommitDs.EndToEnd.Ci;

/// <summary>A YAML file of this repository.</summary>
internal static class YamlFile
{
    public static YamlMappingNode Read(string name)
    {
        using var reader = new StreamReader(Path.Combine(Programs.RepositoryRoot, name));
        var stream = new YamlStream();
        stream.Load(reader);
        Assert.HasCount(1, stream.Documents, name);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    /// <summary>What lies at the end of these keys; numbers count in lists.</summary>
    public static YamlNode At(this YamlNode node, params object[] keys) =>
        keys.Aggregate(node, static (at, key) => key is int index ? ((YamlSequenceNode)at)[index] : ((YamlMappingNode)at).Children[new YamlScalarNode((string)key)]);

    public static string Text(this YamlNode node, params object[] keys) => ((YamlScalarNode)node.At(keys)).Value!;

    /// <summary>All texts under a key, wherever in the file.</summary>
    public static IEnumerable<(YamlMappingNode Around, string Text)> All(this YamlNode node, string key) => node.AllNodes.OfType<YamlMappingNode>()
        .SelectMany(mapping => mapping.Children.Where(child => child.Key is YamlScalarNode name && name.Value == key && child.Value is YamlScalarNode).Select(child => (mapping, ((YamlScalarNode)child.Value).Value!)));
}
