using System.Collections.Immutable;

namespace PreCommitDs.Requirements.Versions;

/// <summary>
/// Reads the parts of a version from a place on, each as far as it goes. This part reads epoch and release; the others read the
/// suffixes and the local part. Who calls it decides what may follow.
/// </summary>
internal ref partial struct VersionScanner(ReadOnlySpan<char> text, int at)
{
    private readonly ReadOnlySpan<char> _text = text;
    private VersionNumber _epoch;
    private ImmutableArray<VersionNumber> _release = [];
    private PreRelease? _pre;
    private VersionNumber? _post;
    private VersionNumber? _dev;
    private ImmutableArray<string> _local = [];

    /// <summary>Where the next part would begin.</summary>
    public int At { get; private set; } = at;

    /// <summary>How many numbers the release has.</summary>
    public readonly int ReleaseLength => _release.Length;

    /// <summary>The version of the parts read so far.</summary>
    public readonly Pep440Version Version => new(_epoch, _release) { Pre = _pre, Post = _post, Dev = _dev, Local = _local };

    /// <summary>Reads <c>[v][N!]N(.N)*</c>; nothing is read where there is none.</summary>
    public bool ReadRelease()
    {
        var start = At;
        if (Peek(At) is 'v' or 'V') At++;
        var digits = ReadDigits();
        if (!digits.IsEmpty && Peek(At) == '!' && char.IsAsciiDigit(Peek(At + 1)))
        {
            _epoch = new VersionNumber(digits);
            At++;
            digits = ReadDigits();
        }

        if (digits.IsEmpty)
        {
            At = start;
            return false;
        }

        var release = ImmutableArray.CreateBuilder<VersionNumber>(4);
        release.Add(new VersionNumber(digits));
        while (Peek(At) == '.' && char.IsAsciiDigit(Peek(At + 1)))
        {
            At++;
            release.Add(new VersionNumber(ReadDigits()));
        }

        _release = release.DrainToImmutable();
        return true;
    }

    /// <summary>The unit at a place; 0 behind the end.</summary>
    private readonly char Peek(int at) => at < _text.Length ? _text[at] : '\0';

    private ReadOnlySpan<char> ReadDigits()
    {
        var start = At;
        while (char.IsAsciiDigit(Peek(At))) At++;
        return _text[start..At];
    }
}
