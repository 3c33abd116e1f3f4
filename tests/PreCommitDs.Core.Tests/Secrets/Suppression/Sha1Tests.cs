using System.Security.Cryptography;

namespace PreCommitDs.Secrets.Suppression;

[TestClass]
public sealed class Sha1Tests
{
    [TestMethod]
    public void Digests_are_those_of_the_framework_at_every_length()
    {
        var content = new byte[300];
        for (var i = 0; i < content.Length; i++) content[i] = (byte)(i * 7);
#pragma warning disable CA5350 // What another tool names values by.
        for (var length = 0; length <= content.Length; length++) CollectionAssert.AreEqual(SHA1.HashData(content.AsSpan(0, length)), Sha1.Of(content.AsSpan(0, length)));
#pragma warning restore CA5350
    }
}
