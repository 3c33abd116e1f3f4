using System.Text;
using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Locks;

/// <summary>The two digests by which pip-compile-multi knows an input again (its <c>verify.py</c>): of all its bytes, and of what counts in it.</summary>
internal static class SourceDigest
{
    /// <summary>Whether a digest is one of the two.</summary>
    public static bool Matches(string digest, ReadOnlySpan<byte> source)
    {
        const string spaces = " \t\n\r\v\f";
        if (digest == Digits(source.Trim(Encoding.ASCII.GetBytes(spaces)))) return true;
        var text = Encoding.UTF8.GetString(source);
        List<string> lines = [.. text.Split('\n').Select(static line => WithoutComment(line).Trim()).Where(static line => line.Length > 0)];
        lines.Sort(StringComparer.Ordinal);
        return digest == Digits(Encoding.UTF8.GetBytes(string.Concat(lines)));
    }

    private static string Digits(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(Sha1.Of(data));

    private static string WithoutComment(string line)
    {
        var hash = line.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? line : line[..hash];
    }
}
