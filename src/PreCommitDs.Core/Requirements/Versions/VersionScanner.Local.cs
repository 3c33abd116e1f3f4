using System.Collections.Immutable;

namespace PreCommitDs.Requirements.Versions;

/// <summary>The local part (PEP 440, "Local version identifiers").</summary>
internal ref partial struct VersionScanner
{
    /// <summary>Reads <c>+segment[.segment]*</c>, where there is one; <c>-</c> and <c>_</c> separate as well.</summary>
    public void ReadLocal()
    {
        if (Peek(At) != '+' || !char.IsAsciiLetterOrDigit(Peek(At + 1))) return;
        var segments = ImmutableArray.CreateBuilder<string>(1);
        do
        {
            At++;
            segments.Add(ReadSegment());
        }
        while (IsSeparator(Peek(At)) && char.IsAsciiLetterOrDigit(Peek(At + 1)));
        _local = segments.DrainToImmutable();
    }

    private string ReadSegment()
    {
        var start = At;
        var isNumber = true;
        for (; char.IsAsciiLetterOrDigit(Peek(At)); At++) isNumber &= char.IsAsciiDigit(Peek(At));
        var segment = _text[start..At];
        return isNumber ? new VersionNumber(segment).ToString() : segment.ToString().ToLowerInvariant();
    }
}
