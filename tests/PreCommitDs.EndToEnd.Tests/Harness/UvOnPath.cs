namespace PreCommitDs.EndToEnd.Harness;

/// <summary>
/// uv, with which prek makes its environments: the real one where it is on PATH. It comes from no registry that the tests may count
/// on, so elsewhere the little that prek asks of it is done by venv and pip.
/// </summary>
internal static class UvOnPath
{
    private const string StandIn = """
        #!/bin/sh
        set -eu
        case $1 in
        --version) echo 'uv 0.12.7' ;;
        venv) exec 'PYTHON' -m venv "$2" ;;
        pip)
          [ "$2" = install ]
          while [ "$1" != --directory ]; do shift; done
          cd -- "$2"
          exec "$VIRTUAL_ENV/bin/python" -m pip install --quiet "$3"
          ;;
        *) echo "uv: not known here: $*" >&2 && exit 2 ;;
        esac

        """;

    private static readonly Lazy<string> MadeFolder = new(Make);

    /// <summary>A folder that it is in.</summary>
    public static string Folder => MadeFolder.Value;

    private static string Make()
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            if (File.Exists(Path.Combine(folder, "uv"))) return folder;
        Python.Require();
        var made = SharedFolder.Create();
        var file = Path.Combine(made, "uv");
        File.WriteAllText(file, StandIn.Replace("PYTHON", Python.Executable, StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return made;
    }
}
