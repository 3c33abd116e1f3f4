using System.Text;

namespace PreCommitDs.Requirements.Versions;

/// <summary>Pre-, post- and developmental releases in all their spellings (PEP 440, "Normalization").</summary>
internal ref partial struct VersionScanner
{
    private static readonly (string Word, PreReleaseKind Kind)[] Phases =
    [
        ("alpha", PreReleaseKind.Alpha), ("a", PreReleaseKind.Alpha), ("beta", PreReleaseKind.Beta), ("b", PreReleaseKind.Beta),
        ("preview", PreReleaseKind.Candidate), ("pre", PreReleaseKind.Candidate), ("rc", PreReleaseKind.Candidate), ("c", PreReleaseKind.Candidate),
    ];

    private static readonly string[] PostWords = ["post", "rev", "r"];

    /// <summary>Reads what there is of <c>{a|b|rc}N</c>, <c>.postN</c> and <c>.devN</c>, in this order.</summary>
    public void ReadSuffixes()
    {
        foreach (var (word, kind) in Phases)
        {
            if (!ReadWord(word, out var number)) continue;
            _pre = new PreRelease(kind, number);
            break;
        }

        ReadPost();
        if (ReadWord("dev", out var dev)) _dev = dev;
    }

    private void ReadPost()
    {
        if (Peek(At) == '-' && char.IsAsciiDigit(Peek(At + 1)))
        {
            At++;
            _post = new VersionNumber(ReadDigits());
            return;
        }

        foreach (var word in PostWords)
        {
            if (!ReadWord(word, out var number)) continue;
            _post = number;
            return;
        }
    }

    /// <summary>Reads a word in any case and its number, a separator before each allowed; no number is 0.</summary>
    private bool ReadWord(string word, out VersionNumber number)
    {
        number = default;
        var start = IsSeparator(Peek(At)) ? At + 1 : At;
        if (_text.Length - start < word.Length || !Ascii.EqualsIgnoreCase(_text.Slice(start, word.Length), word)) return false;
        At = start + word.Length;
        if (IsSeparator(Peek(At))) At++;
        number = new VersionNumber(ReadDigits());
        return true;
    }

    private static bool IsSeparator(char unit) => unit is '.' or '-' or '_';
}
