using System.Text;

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
        for (var i = 0; i < path.Length; i++)
        {
            var unit = path[i];
            if (char.IsAsciiLetterOrDigit(unit) || unit is '-' or '.' or '_' or '~' or '/')
            {
                uri.Append(unit);
                continue;
            }

            var length = char.IsSurrogatePair(path, i) ? 2 : 1;
            // A lone surrogate stands for a byte that is no UTF-8 (QuotedPath).
            byte[] bytes = length == 1 && char.IsSurrogate(unit) ? [(byte)(unit - '\udc00')] : Encoding.UTF8.GetBytes(path.Substring(i, length));
            foreach (var part in bytes) uri.Append('%').Append(part.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            i += length - 1;
        }
    }
}
