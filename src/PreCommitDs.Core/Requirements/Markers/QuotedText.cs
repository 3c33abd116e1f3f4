using System.Text;

namespace PreCommitDs.Requirements.Markers;

/// <summary>
/// Strings of markers (PEP 508, <c>python_str</c>). They end at the next quote of their kind, whatever stands before it; what is between
/// means what it means in a Python string, with its escapes.
/// </summary>
internal static class QuotedText
{
    /// <summary>Reads what stands between quotes; <paramref name="wrong"/> is where it is no Python string.</summary>
    public static bool TryRead(ReadOnlySpan<char> inner, out string text, out int wrong)
    {
        text = "";
        wrong = inner.IndexOfAny("\\\n\r\0");
        if (wrong < 0)
        {
            text = inner.ToString();
            return true;
        }

        var read = new StringBuilder(inner.Length).Append(inner[..wrong]);
        while (wrong < inner.Length)
        {
            if (inner[wrong] == '\\')
            {
                if (!PythonEscape.TryRead(inner, ref wrong, read)) return false;
            }
            else if (inner[wrong] is '\n' or '\r' or '\0')
            {
                return false;
            }
            else
            {
                read.Append(inner[wrong++]);
            }
        }

        text = read.ToString();
        return true;
    }

    /// <summary>Writes a text so that it is read as the same: in double quotes and as it is, if that can be.</summary>
    public static string Write(string text)
    {
        if (!text.AsSpan().ContainsAny("\\\n\r\0"))
        {
            if (!text.Contains('"')) return $"\"{text}\"";
            if (!text.Contains('\'')) return $"'{text}'";
        }
        else if (!text.Contains('"') && TryRead(text, out var same, out _) && same == text)
        {
            return $"\"{text}\"";
        }

        var written = new StringBuilder("\"");
        foreach (var unit in text)
        {
            if (unit is '\\') written.Append(@"\\");
            else if (unit is '"' or '\n' or '\r' or '\0') written.Append($"\\x{(int)unit:x2}");
            else written.Append(unit);
        }

        return written.Append('"').ToString();
    }
}
