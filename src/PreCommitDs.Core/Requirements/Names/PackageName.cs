namespace PreCommitDs.Requirements.Names;

/// <summary>Names of packages, and of their extras, which follow the same rule (PEP 503, "Normalized names"; PEP 685).</summary>
public static class PackageName
{
    /// <summary>The form that all spellings of a name share: lower case, and a dash for each run of <c>-</c>, <c>_</c> and <c>.</c></summary>
    public static string Normalize(ReadOnlySpan<char> name)
    {
        if (IsNormalized(name)) return name.ToString();
        var normalized = new char[name.Length];
        var length = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (!IsSeparator(name[i])) normalized[length++] = char.ToLowerInvariant(name[i]);
            else if (i == 0 || !IsSeparator(name[i - 1])) normalized[length++] = '-';
        }

        return new string(normalized, 0, length);
    }

    /// <summary>Whether two names are one.</summary>
    public static bool AreSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (Next(left, ref i) != Next(right, ref j)) return false;
        }

        return i == left.Length && j == right.Length;
    }

    private static bool IsNormalized(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var unit = name[i];
            if (unit is '_' or '.' || char.ToLowerInvariant(unit) != unit || (unit == '-' && i > 0 && name[i - 1] == '-')) return false;
        }

        return true;
    }

    /// <summary>The next unit of the normalised name.</summary>
    private static char Next(ReadOnlySpan<char> name, ref int at)
    {
        if (!IsSeparator(name[at])) return char.ToLowerInvariant(name[at++]);
        while (at < name.Length && IsSeparator(name[at])) at++;
        return '-';
    }

    private static bool IsSeparator(char unit) => unit is '-' or '_' or '.';
}
