using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.Suppression;

/// <summary>
/// What comments say of the secrets of a text, each judged on the line that it begins in. Asked from the beginning of the text to its
/// end, so that each line is read once, however many secrets stand on it.
/// </summary>
internal ref struct InlineDirectives(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private readonly Dictionary<string, AllowVerdict> _verdicts = new(StringComparer.Ordinal);
    private SecretlintBlocks _blocks = new(text);
    private int _start;
    private int _end = -1;
    private bool _isAllowed;
    private int _allowedBefore;
    private bool _hasOwn;

    /// <summary>What is said of a secret.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="scope">Where that begins which it stands in, as the source of a cell: what stands before is about something else.</param>
    public AllowVerdict Of(Secret secret, int scope)
    {
        if (secret.Start > _end) ReadLine(secret.Start, scope);
        if (_isAllowed || secret.Start < _allowedBefore || _blocks.Contain(secret.Start, scope)) return AllowVerdict.Allowed;
        if (!_hasOwn) return AllowVerdict.None;
        var verdict = Own(SecretCatalog.Hook + secret.Id, scope);
        return secret.CustomId is { } id ? InlineAllow.Better(verdict, Own(SecretCatalog.Hook + id, scope)) : verdict;
    }

    private void ReadLine(int offset, int scope)
    {
        _start = Math.Max(scope, _text[..offset].LastIndexOf((byte)'\n') + 1);
        _end = _text[offset..].IndexOf((byte)'\n') is >= 0 and var length ? offset + length : _text.Length;
        var line = _text[_start.._end];
        var above = Above(scope);
        _isAllowed = NeighbourDirectives.AllowLine(line) || NeighbourDirectives.AllowNext(above);
        _allowedBefore = _start + NeighbourDirectives.AllowedBefore(line);
        _hasOwn = line.IndexOf(InlineAllow.Mark) >= 0 || above.IndexOf(InlineAllow.Mark) >= 0;
        _verdicts.Clear();
    }

    private AllowVerdict Own(string rule, int scope)
    {
        if (_verdicts.TryGetValue(rule, out var verdict)) return verdict;
        verdict = CommentMarks.Read(_text[_start.._end], rule);
        var above = Above(scope);
        if (CommentMarks.Begin(above)) verdict = InlineAllow.Better(verdict, CommentMarks.Read(above, rule));
        return _verdicts[rule] = verdict;
    }

    private readonly ReadOnlySpan<byte> Above(int scope)
    {
        if (_start <= scope) return [];
        var before = _text[scope..(_start - 1)];
        return before[(before.LastIndexOf((byte)'\n') + 1)..];
    }
}
