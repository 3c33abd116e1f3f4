using PreCommitDs.Configuration;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;

namespace PreCommitDs.Hosting.Configuring;

/// <summary>The configuration file of a repository, read.</summary>
/// <param name="Folder">The folder it lies in, which its globs start from.</param>
/// <param name="Settings">What it says.</param>
internal sealed record FoundSettings(string Folder, Settings Settings)
{
    public const string OwnFile = ".precommit-ds.toml";
    public const string Pyproject = "pyproject.toml";

    /// <summary>
    /// Reads what lies at the top of the working tree around a folder, or in that folder where there is no repository: a file of
    /// our own, else our table in pyproject.toml. Null where there is neither. git is not asked.
    /// </summary>
    /// <exception cref="ConfigurationException">The file makes no sense.</exception>
    public static FoundSettings? Find(string directory, Func<Vocabulary> vocabulary)
    {
        var folder = RepositoryLocator.TopLevel(directory) ?? directory;
        var settings = Read(OwnFile, folder, directory, (reader, content) => reader.ReadOwn(content), vocabulary)
            ?? Read(Pyproject, folder, directory, (reader, content) => reader.ReadPyproject(content), vocabulary);
        return settings is null ? null : new FoundSettings(folder, settings);
    }

    private static Settings? Read(string name, string folder, string directory, ReadSettings read, Func<Vocabulary> vocabulary)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) return null;
        var shown = Selection.Workspace.ToSlashes(Path.GetRelativePath(directory, path));
        using var content = FileReader.ReadNamed(path, shown);
        return read(new SettingsReader(shown, vocabulary()), content.Span);
    }

    private delegate Settings? ReadSettings(SettingsReader reader, ReadOnlySpan<byte> content);
}
