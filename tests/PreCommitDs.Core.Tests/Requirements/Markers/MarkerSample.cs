using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Requirements.Markers;

/// <summary>Markers and environments.</summary>
internal static class MarkerSample
{
    private static readonly string[] Values = ["3.8", "3.12", "2.7.18", "3.*", "linux", "win32", "dev", "Foo_Bar", "", "a b", "C:\\dir", "it's"];

    private static readonly Gen<string> Variable = Gen.Elements(
        "os_name", "sys_platform", "platform_machine", "platform_python_implementation", "platform_release", "platform_version", "python_version",
        "python_full_version", "implementation_version", "extra", "os.name", "sys.platform", "python_implementation");

    private static readonly Gen<string> Operator = Gen.Elements("<", "<=", "==", "!=", ">=", ">", "~=", "===", " in ", " not in ", "==", "==", " not  in\t");

    private static readonly Gen<string> Quoted = from value in Gen.Elements(Values) select value.Contains('\'') ? $"\"{value}\"" : $"'{value}'";

    public static Gen<string> Comparison { get; } = Gen.OneOf(
        from variable in Variable from op in Operator from value in Quoted select variable + op + value,
        from variable in Variable from op in Operator from value in Quoted select value + op + variable);

    public static Gen<string> Any { get; } = Gen.Sized(static size => Expression(Math.Min(size, 6)));

    public static Marker Parse(string text)
    {
        Assert.IsTrue(Marker.TryParse(text, out var marker, out var error), $"{text}: {error.Message}");
        return marker;
    }

    public static MarkerEnvironment Environment(IEnumerable<(string Name, string Value)> values)
    {
        var environment = MarkerEnvironment.Unknown;
        foreach (var (name, value) in values) environment = environment.With(new MarkerEnvironment { [MarkerVariables.Find(name)!.Value] = value });
        return environment;
    }

    private static Gen<string> Expression(int size) => size < 2
        ? Comparison
        : Gen.Frequency(
            (2, Comparison),
            (3, from left in Expression(size / 2) from op in Gen.Elements(" and ", " or ") from right in Expression(size / 2) select left + op + right),
            (2, from inner in Expression(size - 1) select $"({inner} )"));
}
