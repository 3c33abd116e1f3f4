using System.Globalization;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The first half and more of an object id as a number: millions of them are compared, and none is to become text.</summary>
internal static class ObjectKey
{
    private const int Digits = 32;

    /// <summary>False where a line does not begin with an object id.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, out UInt128 key)
    {
        key = default;
        return line.Length > Digits && UInt128.TryParse(line[..Digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out key);
    }
}
