using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Assignments;

/// <summary>
/// Finds values that stand directly behind the name of a credential, in the grammars that hold them: assignments, keyword arguments,
/// members of dictionaries and of JSON, YAML, TOML, INI, environment files, options of commands, XML.
/// </summary>
internal static partial class AssignmentFinder
{
    private const int MaxNameLength = 120;
    private const int MaxValueLength = 4096;
    private const int MaxSpaces = 40;

    /// <summary>Adds what is found at any of some places, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Where words of credentials' names stand.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> places, List<Assignment> found)
    {
        var free = 0;
        foreach (var at in places)
        {
            if (at < free) continue;
            var name = NameAround(text, at, free);
            free = name.End;
            if (!CredentialName.IsCredential(name.Of(text), out var isPassword) || !TryRead(text, name, isPassword, out var assignment)) continue;
            found.Add(assignment);
            // A string may hold another, as a line of a configuration file does.
            free = assignment.IsQuoted ? assignment.Value.Start : assignment.Value.End;
        }
    }

    private static TextSpan NameAround(ReadOnlySpan<byte> text, int at, int free)
    {
        var (start, end) = (at, at);
        while (start > free && at - start < MaxNameLength && IsNameByte(text[start - 1])) start--;
        while (end < text.Length && end - at < MaxNameLength && IsNameByte(text[end])) end++;
        return new TextSpan(start, end);
    }

    private static bool IsNameByte(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'_' or (byte)'-' or (byte)'.';

    private static bool IsQuote(byte unit) => unit is (byte)'"' or (byte)'\'' or (byte)'`';

    private static bool IsBlank(byte unit) => unit is (byte)' ' or (byte)'\t';

    private static bool TryRead(ReadOnlySpan<byte> text, TextSpan name, bool isPassword, out Assignment assignment)
    {
        assignment = default;
        var at = name.End;
        while (at < text.Length && (IsQuote(text[at]) || text[at] == (byte)'\\')) at++;
        var isNameQuoted = at > name.End;
        if (TryLogin(text, name, at, out var password))
        {
            assignment = new Assignment(name, password, IsQuoted: true, IsLoose: false, IsPassword: true);
            return true;
        }

        if (!TrySeparator(text, name, at, isNameQuoted, out var separator)) return false;
        var start = SkipToValue(text, separator.End, ref separator);
        if (start < 0 || !TryReadValue(text, start, separator, out var value, out var isQuoted)) return false;
        assignment = new Assignment(name, value, isQuoted, separator.IsLoose, isPassword) { IsLiteral = separator.IsWholeLine || separator.Kind == (byte)'>' || (separator.Kind == (byte)' ' && !separator.IsLoose) };
        return true;
    }
}
