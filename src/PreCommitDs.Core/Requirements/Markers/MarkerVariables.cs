namespace PreCommitDs.Requirements.Markers;

/// <summary>How variables are written, and which are compared how.</summary>
internal static class MarkerVariables
{
    public const int Count = (int)MarkerVariable.DependencyGroups + 1;

    /// <summary>In the order of the enum.</summary>
    private static readonly string[] Names =
    [
        "os_name", "sys_platform", "platform_machine", "platform_python_implementation", "platform_release", "platform_system", "platform_version",
        "python_version", "python_full_version", "implementation_name", "implementation_version", "extra", "extras", "dependency_groups",
    ];

    /// <summary>Names from before PEP 508 that are still understood.</summary>
    private static readonly (string Name, MarkerVariable Variable)[] OldNames =
    [
        ("os.name", MarkerVariable.OsName), ("sys.platform", MarkerVariable.SysPlatform), ("platform.version", MarkerVariable.PlatformVersion),
        ("platform.machine", MarkerVariable.PlatformMachine), ("platform.python_implementation", MarkerVariable.PlatformPythonImplementation),
        ("python_implementation", MarkerVariable.PlatformPythonImplementation),
    ];

    public static string Name(MarkerVariable variable) => Names[(int)variable];

    /// <summary>The variable that a name of today means.</summary>
    public static MarkerVariable? Find(string name) => Array.IndexOf(Names, name) is var index and >= 0 ? (MarkerVariable)index : null;

    /// <summary>Reads a variable at a place and moves behind it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out MarkerVariable variable)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            variable = (MarkerVariable)i;
            if (TryRead(text, ref at, Names[i])) return true;
        }

        foreach (var (name, meant) in OldNames)
        {
            variable = meant;
            if (TryRead(text, ref at, name)) return true;
        }

        variable = default;
        return false;
    }

    /// <summary>Whether values are compared as versions where both are versions.</summary>
    public static bool IsVersion(MarkerVariable variable) =>
        variable is MarkerVariable.PythonVersion or MarkerVariable.PythonFullVersion or MarkerVariable.ImplementationVersion or MarkerVariable.PlatformRelease;

    /// <summary>Whether values are names of extras or groups, which have many spellings.</summary>
    public static bool IsName(MarkerVariable variable) => variable is MarkerVariable.Extra || IsSet(variable);

    public static bool IsSet(MarkerVariable variable) => variable is MarkerVariable.Extras or MarkerVariable.DependencyGroups;

    private static bool TryRead(ReadOnlySpan<char> text, ref int at, string name)
    {
        if (!PythonText.HasWord(text, at, name)) return false;
        at += name.Length;
        return true;
    }
}
