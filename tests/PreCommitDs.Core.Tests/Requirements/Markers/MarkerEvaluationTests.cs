namespace PreCommitDs.Requirements.Markers;

[TestClass]
public sealed class MarkerEvaluationTests
{
    private static readonly MarkerEnvironment Environment = new()
    {
        [MarkerVariable.OsName] = "posix",
        [MarkerVariable.SysPlatform] = "linux",
        [MarkerVariable.PlatformMachine] = "x86_64",
        [MarkerVariable.PlatformPythonImplementation] = "CPython",
        [MarkerVariable.PlatformRelease] = "6.8.0-31-generic",
        [MarkerVariable.PlatformVersion] = "10.0",
        [MarkerVariable.PythonVersion] = "3.12",
        [MarkerVariable.PythonFullVersion] = "3.12.4+",
        [MarkerVariable.ImplementationVersion] = "3.12.4",
    };

    [TestMethod]
    [DataRow("python_version >= '3.8'", true)]
    [DataRow("python_version >= '3.100'", false)]
    [DataRow("'3.8' <= python_version", true)]
    [DataRow("'3.8' >= python_version", false)]
    [DataRow("python_version == '3.12.*'", true)]
    [DataRow("python_version ~= '3.8'", true)]
    [DataRow("python_version === '3.12'", true)]
    [DataRow("python_version === '3.12.0'", false)]
    [DataRow("python_version == '3.12.0'", true)]
    [DataRow("python_version in '3.11, 3.12'", true)]
    [DataRow("python_version not in '3.11, 3.12'", false)]
    [DataRow("python_version >= 'three'", false)]
    [DataRow("python_version != 'three'", true)]
    [DataRow("'three' != python_version", false)]
    [DataRow("python_full_version == '3.12.4+local'", true)]
    [DataRow("python_full_version > '3.12.4'", false)]
    [DataRow("platform_release >= '6'", false)]
    [DataRow("platform_version >= '9'", false)]
    [DataRow("platform_version >= '10.0'", true)]
    [DataRow("platform_version == '10'", false)]
    [DataRow("sys_platform < 'windows'", false)]
    [DataRow("sys_platform <= 'linux'", true)]
    [DataRow("'lin' in sys_platform", true)]
    [DataRow("sys_platform in 'lin'", false)]
    [DataRow("python_implementation == 'CPython' and os.name == 'posix'", true)]
    [DataRow("os_name == 'nt' and os_name == 'posix' or sys_platform == 'linux'", true)]
    [DataRow("os_name == 'nt' and (os_name == 'posix' or sys_platform == 'linux')", false)]
    [DataRow("extra == 'dev'", false)]
    [DataRow("extra == ''", true)]
    [DataRow("os_name == sys_platform", false)]
    [DataRow("'posix' == 'os_name'", true)]
    public void A_marker_has_a_value(string marker, bool value) => Assert.AreEqual(new MarkerResult(value, MarkerFault.None), MarkerSample.Parse(marker).Evaluate(Environment));

    [TestMethod]
    [DataRow("platform_system == 'Linux'", MarkerFault.UndefinedVariable)]
    [DataRow("os_name == 'posix' or platform_system == 'Linux'", MarkerFault.UndefinedVariable)]
    [DataRow("'a' == 'b'", MarkerFault.UndefinedVariable)]
    [DataRow("'a' in extras", MarkerFault.UndefinedVariable)]
    [DataRow("os_name ~= '1.0'", MarkerFault.UndefinedComparison)]
    [DataRow("os_name === 'posix'", MarkerFault.UndefinedComparison)]
    [DataRow("extra === 'dev'", MarkerFault.UndefinedComparison)]
    [DataRow("python_version ~= '3'", MarkerFault.UndefinedComparison)]
    [DataRow("os_name ~= '1.0' or platform_system == 'Linux'", MarkerFault.UndefinedComparison)]
    public void Or_it_is_at_fault(string marker, MarkerFault fault) => Assert.AreEqual(new MarkerResult(false, fault), MarkerSample.Parse(marker).Evaluate(Environment));

    [TestMethod]
    [DataRow("extra == 'Foo.Bar'", true)]
    [DataRow("'foo' in extra", true)]
    [DataRow("'A_b' in extras", true)]
    [DataRow("'c' not in extras", true)]
    [DataRow("'a-b' == extras", false)]
    [DataRow("'a-b' != extras", true)]
    [DataRow("'Test' in dependency_groups", true)]
    public void Extras_and_groups_are_names(string marker, bool value)
    {
        var environment = Environment.With(new MarkerEnvironment { [MarkerVariable.Extra] = "foo_bar", Extras = ["a.B"], DependencyGroups = ["test"] });
        Assert.AreEqual(new MarkerResult(value, MarkerFault.None), MarkerSample.Parse(marker).Evaluate(environment));
        Assert.AreEqual(value ? Truth.True : Truth.False, MarkerSample.Parse(marker).Judge(environment));
        Assert.AreEqual(MarkerFault.UndefinedComparison, MarkerSample.Parse("extras == 'a'").Evaluate(environment).Fault);
    }

    [TestMethod]
    [DataRow("python_version < '3.8'", Truth.False)]
    [DataRow("python_version >= '3.8'", Truth.True)]
    [DataRow("python_full_version >= '3.8.1'", Truth.True)]
    [DataRow("python_full_version < '3.12'", Truth.False)]
    [DataRow("python_full_version >= '3.12.0a1'", Truth.Unknown)]
    [DataRow("python_full_version >= '3.12.dev0'", Truth.True)]
    [DataRow("python_full_version < '3.13'", Truth.True)]
    [DataRow("python_full_version < '3.12.4'", Truth.Unknown)]
    [DataRow("python_full_version == '3.12.*'", Truth.True)]
    [DataRow("python_full_version != '3.12.*'", Truth.False)]
    [DataRow("python_full_version != '3.11.2'", Truth.True)]
    [DataRow("python_full_version ~= '3.8'", Truth.True)]
    [DataRow("python_full_version === '3.12.4'", Truth.Unknown)]
    [DataRow("'3.8' <= python_full_version", Truth.Unknown)]
    [DataRow("implementation_version >= '3.8'", Truth.Unknown)]
    [DataRow("sys_platform == 'win32'", Truth.Unknown)]
    [DataRow("sys_platform == 'win32' and python_version < '3'", Truth.False)]
    [DataRow("sys_platform == 'win32' or python_version > '3'", Truth.True)]
    [DataRow("sys_platform == 'win32' and python_version > '3'", Truth.Unknown)]
    [DataRow("sys_platform == 'win32' or python_version < '3'", Truth.Unknown)]
    [DataRow("extra == 'dev'", Truth.False)]
    [DataRow("'dev' in extras", Truth.Unknown)]
    [DataRow("python_version ~= '3'", Truth.Unknown)]
    [DataRow("'a' == 'b'", Truth.Unknown)]
    public void Of_a_part_of_the_environment_as_much_follows_as_is_certain(string marker, Truth truth) =>
        Assert.AreEqual(truth, MarkerSample.Parse(marker).Judge(MarkerPlatforms.Python("3.12")));

    [TestMethod]
    [DataRow("sys_platform == 'win32'", Truth.Unknown)]
    [DataRow("sys_platform == 'win32' or os_name == 'posix'", Truth.True)]
    [DataRow("sys_platform == 'linux' and platform_system == 'Darwin'", Truth.False)]
    [DataRow("sys_platform == 'cygwin'", Truth.False)]
    [DataRow("platform_machine == 'x86_64'", Truth.Unknown)]
    public void Of_several_environments_what_is_certain_of_all(string marker, Truth truth) =>
        Assert.AreEqual(truth, MarkerSample.Parse(marker).Judge(MarkerPlatforms.All));

    [TestMethod]
    public void Nothing_follows_from_no_environment() => Assert.AreEqual(Truth.Unknown, MarkerSample.Parse("os_name == 'nt'").Judge([]));

    [TestMethod]
    [DataRow("3.12", "3.12", null)]
    [DataRow("3.12.4", "3.12", "3.12.4")]
    [DataRow("3", null, null)]
    public void A_python_is_known_as_far_as_it_is_named(string version, string? series, string? full)
    {
        var environment = MarkerPlatforms.Python(version);
        Assert.AreEqual((series, full, ""), (environment[MarkerVariable.PythonVersion], environment[MarkerVariable.PythonFullVersion], environment[MarkerVariable.Extra]));
    }
}
