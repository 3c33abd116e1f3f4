using System.Text;

namespace PreCommitDs.Reporting;

/// <summary>
/// Names what a finding is about by its content, so that it is known again wherever it moves: the first 16 hexadecimal digits
/// of SHA-256 over the rule id, NUL and the content.
/// </summary>
public sealed class ContentHash
{
    /// <summary>How many hexadecimal digits a hash has.</summary>
    public const int Length = 16;

    private readonly Sha256 _digest = new();

    /// <summary>Begins the hash of what a rule has found.</summary>
    public ContentHash(string rule)
    {
        _digest.Append(Encoding.UTF8.GetBytes(rule));
        _digest.Append([0]);
    }

    /// <summary>The hash of content that lies in one piece.</summary>
    public static string Of(string rule, ReadOnlySpan<byte> content)
    {
        var hash = new ContentHash(rule);
        hash.Append(content);
        return hash.Finish();
    }

    /// <summary>The hash of text, as UTF-8.</summary>
    public static string Of(string rule, string content) => Of(rule, Encoding.UTF8.GetBytes(content));

    /// <summary>Adds the next piece of the content.</summary>
    public void Append(ReadOnlySpan<byte> piece) => _digest.Append(piece);

    /// <summary>The hash in lower case; nothing may be appended afterwards.</summary>
    public string Finish() => Convert.ToHexStringLower(_digest.Finish().AsSpan(0, Length / 2));
}
