using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using PreCommitDs.Files;

namespace PreCommitDs.LargeData.Folders;

/// <summary>Says which generated folder a path lies in. Environments are known by what lies in them, as people call them what they like.</summary>
/// <param name="surroundings">Knows what lies beside the path.</param>
internal sealed partial class GeneratedFolders(ISurroundings surroundings)
{
    private readonly ConcurrentDictionary<string, string?> _environments = new(StringComparer.Ordinal);

    /// <summary>The outermost such folder, or null.</summary>
    public GeneratedFolder? Of(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var (folder, below) = (path[..slash], path[(slash + 1)..]);
            if (EnvironmentIn(folder, below) is { } environment) return new GeneratedFolder(folder, LargeDataRules.EnvironmentFolder, environment);
            foreach (var kind in FolderKinds.All)
            {
                if (IsNamed(folder, kind.Name) && kind.Inside?.Invoke(below) != false) return new GeneratedFolder(folder, kind.Rule, kind.What);
            }
        }

        return null;
    }

    /// <summary>Whether the last parts of a folder are these.</summary>
    private static bool IsNamed(string folder, string name)
    {
        if (name[0] == '*') return folder.AsSpan().EndsWith(name.AsSpan(1), StringComparison.Ordinal) && folder.Length >= name.Length;
        return folder.EndsWith(name, StringComparison.Ordinal) && (folder.Length == name.Length || folder[folder.Length - name.Length - 1] == '/');
    }

    private string? EnvironmentIn(string folder, string below)
    {
        var slash = below.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? below : below[..slash];
        if (first is not ("bin" or "lib" or "lib64" or "include" or "Include" or "share" or "Scripts" or "Lib" or "etc" or "man" or "conda-meta" or "pyvenv.cfg")) return null;
        // What one path tells by itself, the others of the folder do not.
        return OwnEvidence(below) ?? _environments.GetOrAdd(folder, Find);
    }

    /// <summary>PEP 405: <c>pyvenv.cfg</c> makes a virtual environment of a folder; conda keeps its records in <c>conda-meta</c>.</summary>
    private string? Find(string folder) =>
        surroundings.Exists(folder + "/pyvenv.cfg") ? Virtual : surroundings.Exists(folder + "/conda-meta/history") ? Conda : null;

    private const string Virtual = "a virtual environment of Python";

    private const string Conda = "a conda environment";

    private static string? OwnEvidence(string below) =>
        below == "pyvenv.cfg" || SitePackages().IsMatch(below) ? Virtual : below.StartsWith("conda-meta/", StringComparison.Ordinal) ? Conda : null;

    [GeneratedRegex(@"^(lib(64)?/python\d+(\.\d+)?t?|Lib)/site-packages/", RegexOptions.CultureInvariant)]
    private static partial Regex SitePackages();
}
