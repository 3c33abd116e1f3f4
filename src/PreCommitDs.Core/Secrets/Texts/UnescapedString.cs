namespace PreCommitDs.Secrets.Texts;

/// <summary>
/// Reads what a string with escapes means, piece by piece, with the place of each piece: runs of plain bytes, or what one escape stands
/// for. Control sequences of terminals (ECMA-48: colours) mean nothing and are passed over, as they stand in the middle of text.
/// </summary>
/// <param name="raw">What stands between the quotes.</param>
/// <param name="form">How it is written.</param>
internal ref partial struct UnescapedString(ReadOnlySpan<byte> raw, TextForm form = TextForm.Escaped)
{
    private const byte Control = 0x1b;

    private readonly ReadOnlySpan<byte> _raw = raw;
    private readonly TextForm _form = form;
    private readonly byte _mark = form == TextForm.Percent ? (byte)'%' : (byte)'\\';
    private byte[]? _rune;

    /// <summary>Where the piece begins in the raw bytes.</summary>
    public int Start { get; private set; }

    /// <summary>The raw byte behind it.</summary>
    public int End { get; private set; }

    /// <summary>Whether the piece is what an escape stands for.</summary>
    public bool IsEscape { get; private set; }

    /// <summary>The next piece, never an empty one; false at the end.</summary>
    /// <param name="piece">What it means; good until the next call.</param>
    public bool Next(out ReadOnlySpan<byte> piece)
    {
        while (End < _raw.Length)
        {
            Start = End;
            var rest = _raw[End..];
            var length = _form == TextForm.Plain ? -1 : rest.IndexOfAny(_mark, Control);
            IsEscape = length == 0;
            if (!IsEscape)
            {
                piece = length < 0 ? rest : rest[..length];
                End += piece.Length;
                return true;
            }

            if (Unescape(rest, out piece)) return true;
        }

        piece = [];
        Start = End;
        return false;
    }
}
