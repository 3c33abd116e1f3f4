using System.Buffers.Binary;
using System.Numerics;

namespace PreCommitDs.Reporting;

/// <summary>SHA-1 (FIPS 180-4, 6.1), only to know values again that another tool names by it. The framework's own loads OpenSSL.</summary>
internal static class Sha1
{
    /// <summary>How many bytes a digest has.</summary>
    public const int Length = 20;

    private const int BlockLength = 64;
    private const int Rounds = 80;

    /// <summary>The digest of bytes that lie in one piece.</summary>
    public static byte[] Of(ReadOnlySpan<byte> content)
    {
        Span<uint> state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
        var bits = content.Length * 8L;
        for (; content.Length >= BlockLength; content = content[BlockLength..]) Compress(state, content);
        Span<byte> last = stackalloc byte[2 * BlockLength];
        last.Clear();
        content.CopyTo(last);
        last[content.Length] = 0x80;
        last = last[..(content.Length + 9 <= BlockLength ? BlockLength : 2 * BlockLength)];
        BinaryPrimitives.WriteInt64BigEndian(last[^8..], bits);
        for (; last.Length > 0; last = last[BlockLength..]) Compress(state, last);
        var digest = new byte[Length];
        for (var i = 0; i < state.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(4 * i), state[i]);
        return digest;
    }

    private static void Compress(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> w = stackalloc uint[Rounds];
        for (var i = 0; i < 16; i++) w[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        for (var i = 16; i < Rounds; i++) w[i] = BitOperations.RotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4]);
        for (var i = 0; i < Rounds; i++)
        {
            var (mixed, constant) = (i / 20) switch
            {
                0 => ((b & c) | (~b & d), 0x5a827999u),
                1 => (b ^ c ^ d, 0x6ed9eba1u),
                2 => ((b & c) | (b & d) | (c & d), 0x8f1bbcdcu),
                _ => (b ^ c ^ d, 0xca62c1d6u),
            };
            (a, b, c, d, e) = (BitOperations.RotateLeft(a, 5) + mixed + e + constant + w[i], a, BitOperations.RotateLeft(b, 30), c, d);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
    }
}
