using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Structures;

/// <summary>The private part of a JSON web key: <c>d</c> of an asymmetric key, <c>k</c> of a symmetric one.</summary>
/// <remarks>RFC 7517, section 9.3; RFC 7518, section 6.</remarks>
internal static class JsonWebKey
{
    private const int Reach = 4096;
    private const int MinLength = 32;

    /// <summary>Adds the places of private parts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchors">Where what it begins with stands, in the order of the text.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> anchors, List<TextSpan> found)
    {
        var free = 0;
        foreach (var type in anchors)
        {
            var open = Math.Max(free, Math.Max(0, type - Reach));
            var brace = text[open..type].LastIndexOf((byte)'{');
            if (brace < 0) continue;
            open += brace;
            var rest = text[open..Math.Min(text.Length, type + Reach)];
            var close = rest.IndexOf((byte)'}');
            if (close < 0) continue;
            rest = rest[..close];
            if (!TryMember(text, open, rest, "\"d\""u8, out var value) && !TryMember(text, open, rest, "\"k\""u8, out value)) continue;
            found.Add(value);
            free = value.End;
        }
    }

    private static bool TryMember(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> key, ReadOnlySpan<byte> name, out TextSpan value)
    {
        value = default;
        var at = key.IndexOf(name);
        if (at < 0) return false;
        at += start + name.Length;
        while (at < text.Length && text[at] is (byte)' ' or (byte)':' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
        value = Quoted.Word(text, at, out _, out var isQuoted);
        return isQuoted && value.Length >= MinLength && !Placeholder.Is(value.Of(text)) && !value.Of(text).Contains((byte)' ');
    }
}
