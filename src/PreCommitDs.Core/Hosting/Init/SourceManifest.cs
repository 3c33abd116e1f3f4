using PreCommitDs.Hosting.Files;
using PreCommitDs.Runners;
using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Hosting.Init;

/// <summary>What a repository of hooks offers, as far as that can be told without a network.</summary>
internal static class SourceManifest
{
    public static bool Offers(string url, string hookId)
    {
        if (url == HookProgram.ProjectUri) return true;
        var file = Path.Combine(url, ".pre-commit-hooks.yaml");
        if (!Path.IsPathFullyQualified(url) || !File.Exists(file)) return false;
        try
        {
            using var content = FileReader.ReadNamed(file, file);
            return YamlReader.Read(file, content.Span).Root is DocumentSequence hooks && hooks.Items.OfType<DocumentMapping>().Any(hook => FieldReader.Text(hook, "id") == hookId);
        }
        catch (RunnerConfigurationException e)
        {
            throw new IOException(e.Message);
        }
    }
}
