using System.Globalization;
using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Reporting;

/// <summary>Paths as URIs (RFC 3986): each segment percent-encoded but for unreserved characters; an absolute path gets the scheme file.</summary>
internal static class PathUri
{
    public static string Of(string path)
    {
        var uri = new StringBuilder();
        if (path.StartsWith('/')) uri.Append("file://");
        // C:/x and C:\x
        else if (path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] is '/' or '\\') return "file:///" + path[..2] + Of(path[2..].Replace('\\', '/'))["file://".Length..];
        Append(uri, path);
        return uri.ToString();
    }

    private static void Append(StringBuilder uri, string path)
    {
        foreach (var unit in PathBytes.Encode(path))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~' or (byte)'/') uri.Append((char)unit);
            else uri.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
        }
    }
}
