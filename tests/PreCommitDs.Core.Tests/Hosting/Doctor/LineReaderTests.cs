using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Hosting.Doctor;

[TestClass]
public sealed class LineReaderTests
{
    [TestMethod]
    public void Lines_are_those_of_the_text() => Harness.Property.Holds(ArbMap.Default.GeneratorFor<NonNull<string>>().Zip(Gen.Choose(1, 200_000)), sample =>
    {
        var content = Encoding.UTF8.GetBytes(sample.Item1.Get + "\n" + new string('x', sample.Item2) + "\nend");
        var lines = new List<string>();
        using var stream = new MemoryStream(content);
        LineReader.Read(stream, line => lines.Add(Encoding.Latin1.GetString(line)));
        Assert.AreEqual(Encoding.Latin1.GetString(content), string.Join('\n', lines));
    });

    [TestMethod]
    [DataRow("0123456789abcdef0123456789abcdef01234567 9", true)]
    [DataRow("0123456789abcdef0123456789abcdeg01234567 9", false)]
    [DataRow("0123", false)]
    public void A_key_is_the_front_of_an_id(string line, bool isRead)
    {
        Assert.AreEqual(isRead, ObjectKey.TryRead(Encoding.ASCII.GetBytes(line), out var key));
        if (isRead) Assert.AreEqual(UInt128.Parse("0123456789abcdef0123456789abcdef", System.Globalization.NumberStyles.AllowHexSpecifier, null), key);
    }
}
