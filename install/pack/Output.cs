using System.Security.Cryptography;
using System.Text;

namespace PreCommitDs.Packing;

/// <summary>A file that is made, once it is complete.</summary>
internal sealed record Output(string Name, byte[] Content)
{
    /// <summary>The sums of others, as <c>sha256sum -c</c> reads them.</summary>
    public static Output Checksums(IEnumerable<Output> others) => new("SHA256SUMS", Encoding.ASCII.GetBytes(string.Concat(
        others.OrderBy(other => other.Name, StringComparer.Ordinal).Select(other => $"{Convert.ToHexStringLower(SHA256.HashData(other.Content))}  {other.Name}\n"))));

    /// <summary>Puts it into a folder, whole or not at all.</summary>
    public void WriteTo(string folder)
    {
        var file = Path.Combine(folder, Name);
        var temporary = $"{file}.tmp.{Environment.ProcessId}";
        try
        {
            File.WriteAllBytes(temporary, Content);
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
