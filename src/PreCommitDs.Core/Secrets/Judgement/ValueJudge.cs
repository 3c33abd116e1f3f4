using System.Buffers;
using PreCommitDs.Secrets.Assignments;

namespace PreCommitDs.Secrets.Judgement;

/// <summary>Judges whether what a credential's name is set to is a credential.</summary>
internal static class ValueJudge
{
    private static readonly SearchValues<byte> Symbols = SearchValues.Create("@#%^&*?!$[](){}<>|;,\"'`\\"u8);

    /// <summary>What people put into passwords, and programs not between the words of a name.</summary>
    private static readonly SearchValues<byte> PasswordSymbols = SearchValues.Create("@%&*?!$+~"u8);

    private static readonly SearchValues<byte> NumberParts = SearchValues.Create("0123456789."u8);

    private const int MinTokenLength = 12;
    private const int MaxWord = 16;
    private const int MaxUser = 120;
    private const int MinSequence = 16;
    private const int MinPasswordLength = 6;

    public static bool IsSecret(ReadOnlySpan<byte> text, Assignment assignment)
    {
        var name = assignment.Name.Of(text);
        var value = assignment.Value.Of(text).Trim("'\""u8);
        // Dictionaries, sort orders and tables have keys.
        if (name.Length == 3 && Holds(name, "key"u8) && !SaysWhichKey(text[..assignment.Name.Start]) && !IsBesideUser(text[..assignment.Name.Start], value)) return false;
        // Names of resources, as those of AWS, are parts between colons.
        if (assignment.Name.Start > 0 && text[assignment.Name.Start - 1] == (byte)':' && text[assignment.Name.End] == (byte)':') return false;
        if (value.Length < (assignment.IsPassword ? MinPasswordLength : MinTokenLength) || value.ContainsAnyInRange((byte)0, (byte)' ')) return false;
        var isOfConnection = assignment.Name.Start > 0 && text[assignment.Name.Start - 1] == (byte)';';
        if (!assignment.IsQuoted && !assignment.IsLiteral && !isOfConnection && CodeExpression.Is(text, assignment.Value)) return false;
        if (Placeholder.Is(value) || KnownPrefix.Begins(value) || CodeExpression.IsReference(value, assignment.IsQuoted) || IsPath(value) || IsVersion(value) || PublicValue.Is(value)) return false;
        var shape = new ValueShape(value);
        // What is set with a sign of equality stands in no list of digests.
        if (shape.Hex == shape.Length && !text[assignment.Name.End..assignment.Value.Start].Contains((byte)'=') && DigestColumn.Holds(text, assignment.Value)) return false;
        // Behind a name in prose only what cannot be a word counts.
        if (assignment.IsLoose) return IsLooseSecret(value, shape, assignment);
        if (assignment.IsPassword) return !(value.Length >= MinSequence && Sequence.Is(value)) && IsPassword(value, shape, assignment.IsQuoted);
        return !Sequence.Is(value) && !IsIdentifier(value, name) && !EncodedLogin.IsPlaceholder(value) && IsToken(value, shape, Holds(name, "secret"u8));
    }

    private static bool IsLooseSecret(ReadOnlySpan<byte> value, ValueShape shape, Assignment assignment)
    {
        if (assignment is { IsPassword: true, IsQuoted: true }) return shape is { Length: >= 8, Digits: > 0, Lower: > 0 } && (shape.Upper > 0 || shape.Others > 0) && !Words.Are(value);
        return shape is { Length: >= 16, Digits: >= 2, Letters: >= 2, Others: <= 4 } && !Words.Are(value) && !Sequence.Is(value) && IsToken(value, shape, mayHoldSymbols: false);
    }

    /// <summary>Random enough that no person would have thought of it.</summary>
    private static bool IsToken(ReadOnlySpan<byte> value, ValueShape shape, bool mayHoldSymbols)
    {
        // Programs make keys of letters that need no quoting in URLs and headers.
        if (shape.Distinct < 6 || (!mayHoldSymbols && value.ContainsAny(Symbols))) return false;
        if (shape.Others > shape.Length / 3 || Words.Are(value)) return false;
        if (shape.Digits == 0) return shape.Length >= 16 && shape.PairCost > 5.2;
        if (shape.Letters == 0) return false;
        // Long runs of hexadecimal digits have few pairs of letters to go by.
        if (shape.Hex == shape.Length) return shape.Length >= 16;
        if (shape.Changes * 5 >= shape.Length) return true;
        return shape.PairCost > 4.6 && shape.Pairs >= 4;
    }

    /// <summary>People put words together, but not words alone.</summary>
    private static bool IsPassword(ReadOnlySpan<byte> value, ValueShape shape, bool isQuoted)
    {
        if (EncodedLogin.IsPlaceholder(value) || value.IndexOf("^."u8) >= 0) return false;
        if (shape.Distinct < 4 || value[0] is (byte)',' or (byte)';' or (byte)')' or (byte)':' or (byte)'+') return false;
        var areWords = Words.Are(value);
        if (areWords && (value.Contains((byte)'/') || (shape.Digits == 0 && !value.ContainsAny(PasswordSymbols)))) return false;
        if (!isQuoted && shape.Digits == 0 && shape.Others == 0) return false;
        var kinds = (shape.Lower > 0 ? 1 : 0) + (shape.Upper > 0 ? 1 : 0) + (shape.Digits > 0 ? 1 : 0) + (shape.Others > 0 ? 1 : 0);
        return kinds >= 3 || (kinds == 2 && shape.Letters < shape.Length && shape.Length >= 8) || (shape.Length >= 8 && shape.PairCost > 5.2);
    }

    /// <summary>RFC 9562: an identifier, where the name does not say whose key it is, or that it is one of a request.</summary>
    private static bool IsIdentifier(ReadOnlySpan<byte> value, ReadOnlySpan<byte> name)
    {
        if (value.Length != 36 || value[8] != (byte)'-' || value[13] != (byte)'-' || value[18] != (byte)'-' || value[23] != (byte)'-') return false;
        if (Holds(name, "secret"u8) || Holds(name, "api"u8)) return false;
        return name.Length <= 6 || Holds(name, "client"u8) || Holds(name, "action"u8) || Holds(name, "session"u8) || Holds(name, "object"u8);
    }

    /// <summary>Whether the word before <c>key</c> makes it one of a credential: <c>Access Key</c>, <c>newsapi KEY</c>.</summary>
    private static bool SaysWhichKey(ReadOnlySpan<byte> before)
    {
        if (before is not [.., (byte)' ']) return false;
        before = before[Math.Max(0, before.Length - MaxWord)..^1];
        return EndsWithWord(before, "api"u8) || EndsWithWord(before, "access"u8) || EndsWithWord(before, "secret"u8) || EndsWithWord(before, "private"u8) || EndsWithWord(before, "auth"u8) || EndsWithWord(before, "account"u8);
    }

    /// <summary>https://www.kaggle.com/docs/api: <c>{"username": "...", "key": "..."}</c>, 32 hexadecimal digits.</summary>
    private static bool IsBesideUser(ReadOnlySpan<byte> before, ReadOnlySpan<byte> value) =>
        value.Length == 32 && new ValueShape(value).Hex == 32 && before[Math.Max(0, before.Length - MaxUser)..].IndexOf("username"u8) >= 0;

    private static bool EndsWithWord(ReadOnlySpan<byte> before, ReadOnlySpan<byte> word) => before.Length >= word.Length && Holds(before[^word.Length..], word);

    private static bool Holds(ReadOnlySpan<byte> name, ReadOnlySpan<byte> word)
    {
        Span<byte> lower = stackalloc byte[Math.Min(name.Length, 120)];
        name = name[^lower.Length..];
        for (var i = 0; i < lower.Length; i++) lower[i] = (byte)(name[i] | 0x20);
        return lower.IndexOf(word) >= 0;
    }

    private static bool IsPath(ReadOnlySpan<byte> value) =>
        value[0] is (byte)'/' or (byte)'~' or (byte)'.' || value.IndexOf("://"u8) >= 0 || value.IndexOf("../"u8) >= 0 || (value.Count((byte)'/') >= 2 && new ValueShape(value).PairCost < 4.5);

    /// <summary><c>7.9.0-rc.42413</c>.</summary>
    private static bool IsVersion(ReadOnlySpan<byte> value)
    {
        var start = value[0] is (byte)'v' or (byte)'^' or (byte)'=' ? 1 : 0;
        var end = value[start..].IndexOfAnyExcept(NumberParts);
        var number = end < 0 ? value[start..] : value.Slice(start, end);
        return number.Contains((byte)'.') && char.IsAsciiDigit((char)number[0]) && (end < 0 || value[start + end] is (byte)'-' or (byte)'+');
    }
}
