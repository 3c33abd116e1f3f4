using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Secrets.Checks;

/// <summary>Tokens for tests.</summary>
internal static class Token
{
    public const string LettersAndDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>A token as the source may hold it, put together.</summary>
    public static byte[] Whole(string cut) => Encoding.UTF8.GetBytes(cut.Replace(SecretRule.Cut.ToString(), "", StringComparison.Ordinal));

    public static Gen<string> Text(string alphabet, int min, int max) =>
        from length in Gen.Choose(min, max)
        from units in Gen.Elements(alphabet.ToCharArray()).ArrayOf(length)
        select new string(units);

    /// <summary>Any bytes, often with the start of a token.</summary>
    public static Gen<byte[]> Noise(string[] starts) =>
        from start in Gen.Elements(starts)
        from length in Gen.Choose(0, 120)
        from bytes in Gen.Choose(0, 255).ArrayOf(length)
        from text in Text(LettersAndDigits + "+/-_=.{}:", length, length)
        from isText in Gen.Elements(true, false)
        select (byte[])[.. Encoding.ASCII.GetBytes(start), .. isText ? Encoding.ASCII.GetBytes(text) : bytes.Select(value => (byte)value)];

    public static string Digit(uint value, ReadOnlySpan<byte> alphabet, int count)
    {
        var digits = new byte[count];
        Digits.Write(value, alphabet, digits);
        return Encoding.ASCII.GetString(digits);
    }
}
