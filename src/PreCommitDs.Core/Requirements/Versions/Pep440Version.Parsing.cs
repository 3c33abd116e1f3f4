using System.Diagnostics.CodeAnalysis;

namespace PreCommitDs.Requirements.Versions;

/// <summary>Reading versions in every spelling that PEP 440 allows (appendix "Parsing version strings with regular expressions").</summary>
public sealed partial record Pep440Version
{
    /// <summary>Reads a version; whitespace around it does not matter.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Pep440Version? version) => TryRead(text, out version, out _);

    /// <summary>Reads a version, or says where it ceases to be one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Pep440Version? version, out ParseError error)
    {
        if (TryRead(text, out version, out var at))
        {
            error = default;
            return true;
        }

        error = ParseError.In(text, at, at == PythonText.SkipSpaces(text, 0)
            ? "no version; write one such as 1.0"
            : "no version from here on; write one such as 1.0, 1.0rc1, 1.0.post1, 1.0.dev1 or 1.0+local");
        return false;
    }

    private static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out Pep440Version? version, out int at)
    {
        var scanner = new VersionScanner(text, PythonText.SkipSpaces(text, 0));
        version = null;
        var isRead = scanner.ReadRelease();
        if (isRead)
        {
            scanner.ReadSuffixes();
            scanner.ReadLocal();
        }

        at = scanner.At;
        if (!isRead || PythonText.SkipSpaces(text, at) < text.Length) return false;
        version = scanner.Version;
        return true;
    }
}
