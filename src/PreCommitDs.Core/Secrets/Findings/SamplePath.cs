using PreCommitDs.Files;

namespace PreCommitDs.Secrets.Findings;

/// <summary>Tells by its name a file that is there to show or to test something.</summary>
internal static class SamplePath
{
    private static readonly HashSet<string> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        "test", "tests", "testing", "testdata", "spec", "specs", "__tests__", "fixture", "fixtures", "mock", "mocks", "doc", "docs", "example", "examples", "sample", "samples", "demo",
    };

    public static bool Is(string path)
    {
        var parts = path.Split('/');
        for (var i = 0; i < parts.Length - 1; i++)
            if (Folders.Contains(parts[i])) return true;
        var stem = FileName.Stem(path);
        return FileName.Extension(path) is ".md" or ".rst" or ".adoc" || stem.StartsWith("test_", StringComparison.OrdinalIgnoreCase) || stem.EndsWith("_test", StringComparison.OrdinalIgnoreCase)
            || stem.EndsWith(".test", StringComparison.OrdinalIgnoreCase) || stem.EndsWith(".spec", StringComparison.OrdinalIgnoreCase);
    }
}
