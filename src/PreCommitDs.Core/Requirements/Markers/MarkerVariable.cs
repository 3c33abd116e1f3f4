namespace PreCommitDs.Requirements.Markers;

/// <summary>What a marker can ask for (PEP 508, "Environment markers"; the two sets: PEP 751).</summary>
public enum MarkerVariable
{
    /// <summary><c>os_name</c>, such as <c>posix</c>.</summary>
    OsName,

    /// <summary><c>sys_platform</c>, such as <c>linux</c>.</summary>
    SysPlatform,

    /// <summary><c>platform_machine</c>, such as <c>x86_64</c>.</summary>
    PlatformMachine,

    /// <summary><c>platform_python_implementation</c>, such as <c>CPython</c>.</summary>
    PlatformPythonImplementation,

    /// <summary><c>platform_release</c>: of the operating system.</summary>
    PlatformRelease,

    /// <summary><c>platform_system</c>, such as <c>Linux</c>.</summary>
    PlatformSystem,

    /// <summary><c>platform_version</c>: of the operating system.</summary>
    PlatformVersion,

    /// <summary><c>python_version</c>: two numbers, such as <c>3.12</c>.</summary>
    PythonVersion,

    /// <summary><c>python_full_version</c>, such as <c>3.12.4</c>.</summary>
    PythonFullVersion,

    /// <summary><c>implementation_name</c>, such as <c>cpython</c>.</summary>
    ImplementationName,

    /// <summary><c>implementation_version</c>.</summary>
    ImplementationVersion,

    /// <summary><c>extra</c>: the extra that a dependency is asked for; empty for none.</summary>
    Extra,

    /// <summary><c>extras</c>: the set of extras that are installed from a lock file.</summary>
    Extras,

    /// <summary><c>dependency_groups</c>: the set of groups that are installed from a lock file.</summary>
    DependencyGroups,
}
