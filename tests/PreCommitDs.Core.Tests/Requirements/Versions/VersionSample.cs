using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Requirements.Versions;

/// <summary>Versions in many spellings. Numbers are few, so that two versions are often near each other.</summary>
internal static class VersionSample
{
    private static readonly string[] Numbers = ["0", "1", "2", "9", "10", "00", "01", "20240101", "99999999999999999999", "100000000000000000000"];
    private static readonly string[] Phases = ["a", "b", "c", "rc", "alpha", "beta", "pre", "preview", "A", "RC"];
    private static readonly string[] Separators = ["", "", ".", "-", "_"];
    private static readonly string[] Segments = ["0", "1", "01", "a", "b2", "2b", "CPU", "cu121"];

    private static readonly Gen<string> Number = Gen.Elements(Numbers);
    private static readonly Gen<string> Separator = Gen.Elements(Separators);

    private static readonly Gen<string> Post = Gen.OneOf(
        from number in Number select "-" + number,
        Word(Gen.Elements("post", "rev", "r", "POST")));

    public static Gen<string> Release { get; } =
        from epoch in Maybe(from number in Gen.Elements("0", "1", "2") select number + "!", 5)
        from first in Number
        from rest in Gen.ArrayOf(Number).Resize(3)
        select epoch + string.Join('.', [first, .. rest]);

    public static Gen<string> Local { get; } = from segments in Gen.NonEmptyListOf(Gen.Elements(Segments)).Resize(3) from separator in Gen.Elements(".", "-", "_") select "+" + string.Join(separator, segments);

    /// <summary>Without a local part.</summary>
    public static Gen<string> Public { get; } =
        from v in Gen.Frequency((5, Gen.Constant("")), (1, Gen.Elements("v", "V")))
        from release in Release
        from pre in Maybe(Word(Gen.Elements(Phases)), 2)
        from post in Maybe(Post, 3)
        from dev in Maybe(Word(Gen.Elements("dev", "DEV")), 3)
        select v + release + pre + post + dev;

    public static Gen<string> Any { get; } = from version in Public from local in Maybe(Local, 4) select version + local;

    public static Pep440Version Parse(string text)
    {
        Assert.IsTrue(Pep440Version.TryParse(text, out var version, out var error), $"{text}: {error.Message}");
        return version;
    }

    public static Gen<string> Maybe(Gen<string> part, int seldom) => Gen.Frequency((seldom - 1, Gen.Constant("")), (1, part));

    private static Gen<string> Word(Gen<string> words) => from before in Separator from word in words from after in Separator from number in Gen.OneOf(Number, Gen.Constant("")) select before + word + after + number;
}
