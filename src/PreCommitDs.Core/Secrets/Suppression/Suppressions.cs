using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Decoding;

namespace PreCommitDs.Secrets.Suppression;

/// <summary>Tells of the secrets of one text which of them pass; asked from its beginning to its end.</summary>
/// <param name="options">What the repository wants.</param>
/// <param name="path">The file, below the top of the working tree.</param>
/// <param name="text">The text.</param>
internal ref struct Suppressions(SecretOptions options, string path, ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private InlineDirectives _directives = new(text);

    /// <summary>Whether a secret passes.</summary>
    /// <param name="found">The secret; its value counts both as it stands there and as what it means.</param>
    /// <param name="scope">Where that begins which it stands in: the text, or the source or output of a cell.</param>
    /// <param name="isTagged">Whether it stands in a cell that is tagged.</param>
    /// <param name="remark">What the finding has to say of a comment or tag that does not count, to be put behind its message.</param>
    public bool LetPass(FoundSecret found, int scope, bool isTagged, out string remark)
    {
        remark = "";
        var secret = found.Secret;
        if (BaselineHash.Is(path, _text, secret) || options.DetectSecrets?.Accepts(path, _text, secret, found.Value) == true) return true;
        if (IsAllowed(_text[secret.Start..secret.End]) || (found.Value is { } value && IsAllowed(value))) return true;
        var verdict = isTagged ? AllowVerdict.Allowed : _directives.Of(secret, scope);
        if (options.ForbidInline && verdict != AllowVerdict.None) remark = ", and inline allows are forbidden here";
        else if (verdict == AllowVerdict.LacksReason) remark = ", and its allow comment gives no reason, so it does not count";
        return !options.ForbidInline && verdict == AllowVerdict.Allowed;
    }

    private readonly bool IsAllowed(ReadOnlySpan<byte> value)
    {
        foreach (var allowed in options.AllowedValues)
            if (allowed.Matches(value)) return true;
        return false;
    }
}
