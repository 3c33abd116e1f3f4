using System.Text;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;

namespace PreCommitDs.Hosting.Installing;

/// <summary>
/// git's clean filter for notebooks: <c>git add</c> takes in the stripped notebook while the file keeps its outputs. Set up in
/// the repository's own configuration and in <c>.git/info/attributes</c>, neither of which is ever committed.
/// </summary>
internal sealed class NotebookFilter(GitProcess git, string attributesFile)
{
    private const string Hook = "strip-notebooks";
    private const string Section = "filter." + Hook;

    private readonly AttributesBlock _attributes = new(attributesFile, "*.ipynb filter=" + Hook);

    /// <summary>Why the filter would do harm here, or null. Attributes in .git/info win over all others, so none must be there.</summary>
    public string? Obstacle()
    {
        var tracked = Encoding.UTF8.GetString(git.Run(["ls-files", "-z"])).Split('\0');
        var names = tracked.Where(name => name.EndsWith(".ipynb", StringComparison.Ordinal)).Append("any.ipynb");
        var output = git.Run(["check-attr", "-z", "--stdin", "filter"], input => input.Write(Encoding.UTF8.GetBytes(string.Join('\0', names) + '\0')));
        var fields = Encoding.UTF8.GetString(output).Split('\0');
        for (var i = 0; i + 2 < fields.Length; i += 3)
        {
            if (fields[i + 2] is not ("unspecified" or "unset" or Hook))
                return $"as .gitattributes gives {fields[i]} filter={fields[i + 2]}";
        }

        return null;
    }

    /// <returns>Whether anything had to be changed.</returns>
    /// <exception cref="IOException">The attributes could not be written; everything is as it was.</exception>
    public bool Install(InstalledProgram program)
    {
        var wasThere = IsConfigured;
        var clean = $"{program.CommandOf(Hook)} - --stdin-name=%f";
        var changed = false;
        // Options that a user has added behind the command stay.
        if (Config("clean") is not { } current || !current.StartsWith(clean, StringComparison.Ordinal)) changed |= SetConfig("clean", clean);
        if (Config("smudge") != "cat") changed |= SetConfig("smudge", "cat");
        try
        {
            return _attributes.Add() | changed;
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            if (!wasThere) Unconfigure();
            throw new IOException($"{attributesFile}: {FileFailure.Describe(e)}; nothing was changed (--no-filter does without)");
        }
    }

    /// <returns>Whether anything was there to take away.</returns>
    public bool Uninstall()
    {
        var changed = RemoveAttributes();
        if (!IsConfigured) return changed;
        Unconfigure();
        return true;
    }

    private bool IsConfigured => Config("clean") is not null || Config("smudge") is not null;

    private bool RemoveAttributes()
    {
        try
        {
            return _attributes.Remove();
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            throw FileFailure.Named(attributesFile, e);
        }
    }

    private void Unconfigure() => git.Run(["config", "--local", "--remove-section", Section]);

    private string? Config(string key) =>
        git.TryRun(["config", "--local", "--get", $"{Section}.{key}"], out var output, out _) == 0 ? Encoding.UTF8.GetString(output).TrimEnd('\n') : null;

    private bool SetConfig(string key, string value)
    {
        git.Run(["config", "--local", $"{Section}.{key}", value]);
        return true;
    }
}
