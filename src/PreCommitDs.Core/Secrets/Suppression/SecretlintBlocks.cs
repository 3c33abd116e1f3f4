using System.Text;

namespace PreCommitDs.Secrets.Suppression;

/// <summary>
/// What stands between <c>secretlint-disable</c> and <c>secretlint-enable</c>, or between the former and the end. Rules that are
/// named there are secretlint's: whichever is switched off, nothing is told until it is on again.
/// </summary>
/// <remarks>secretlint-rule-filter-comments: the words count wherever they stand, rules are separated by commas, <c>--</c> begins a remark.</remarks>
internal ref struct SecretlintBlocks(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private readonly HashSet<string> _off = new(StringComparer.Ordinal);
    private int _scope = -1;
    private int _at;

    private static ReadOnlySpan<byte> Mark => "secretlint-"u8;

    /// <summary>Whether a place lies in such a block; asked from the beginning of the text to its end.</summary>
    /// <param name="offset">The place.</param>
    /// <param name="scope">Where that begins which the words can be about.</param>
    public bool Contain(int offset, int scope)
    {
        if (scope != _scope)
        {
            _off.Clear();
            (_scope, _at) = (scope, scope);
        }

        while (_at < offset && _text[_at..offset].IndexOf(Mark) is >= 0 and var next)
        {
            _at += next + Mark.Length;
            Take(_text[_at..]);
        }

        _at = Math.Max(_at, offset - Mark.Length);
        return _off.Count > 0;
    }

    private readonly void Take(ReadOnlySpan<byte> rest)
    {
        if (rest.IndexOf((byte)'\n') is >= 0 and var end) rest = rest[..end];
        var isOff = rest.StartsWith("disable"u8);
        if ((!isOff && !rest.StartsWith("enable"u8)) || rest.StartsWith("disable-line"u8) || rest.StartsWith("disable-next-line"u8)) return;
        var rules = Rules(rest[(isOff ? 7 : 6)..]);
        if (isOff) _off.UnionWith(rules.Count == 0 ? ["*"] : rules);
        else if (rules.Count == 0) _off.Clear();
        else _off.ExceptWith(rules);
    }

    private static List<string> Rules(ReadOnlySpan<byte> options)
    {
        foreach (var remark in (string[])["--", "*/"])
            if (options.IndexOf(Encoding.ASCII.GetBytes(remark)) is >= 0 and var at) options = options[..at];
        return [.. Encoding.UTF8.GetString(options).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
