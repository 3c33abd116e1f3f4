using System.Text;

namespace PreCommitDs.Requirements;

/// <summary>Why a text is no version, specifier, marker or requirement.</summary>
/// <param name="Offset">Where reading stopped, in UTF-16 units from the start of the text.</param>
/// <param name="Column">The same place counted from 1 in Unicode code points.</param>
/// <param name="Message">What is wrong there and what to write instead; one line.</param>
public readonly record struct ParseError(int Offset, int Column, string Message)
{
    internal static ParseError In(ReadOnlySpan<char> text, int offset, string message)
    {
        var column = 1;
        for (var rest = text[..offset]; !rest.IsEmpty; column++)
        {
            Rune.DecodeFromUtf16(rest, out _, out var length);
            rest = rest[length..];
        }

        return new ParseError(offset, column, message);
    }
}
