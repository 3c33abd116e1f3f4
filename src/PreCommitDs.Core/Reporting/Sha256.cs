using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PreCommitDs.Reporting;

/// <summary>
/// SHA-256 (FIPS 180-4, 6.2) over pieces of any length. The framework's own loads OpenSSL, which costs more than a whole run
/// and ends the process where it is not installed.
/// </summary>
internal sealed class Sha256
{
    private const int BlockLength = 64;

    private static readonly uint[] Constants =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    private readonly uint[] _state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    private readonly byte[] _block = new byte[BlockLength];
    private int _filled;
    private long _length;

    public void Append(ReadOnlySpan<byte> piece)
    {
        _length += piece.Length;
        if (_filled > 0)
        {
            var part = Math.Min(piece.Length, BlockLength - _filled);
            piece[..part].CopyTo(_block.AsSpan(_filled));
            _filled += part;
            piece = piece[part..];
            if (_filled < BlockLength) return;
            Compress(_block);
        }

        for (; piece.Length >= BlockLength; piece = piece[BlockLength..]) Compress(piece);
        piece.CopyTo(_block);
        _filled = piece.Length;
    }

    /// <summary>The 32 bytes of the digest; nothing may be appended afterwards.</summary>
    public byte[] Finish()
    {
        var bits = _length * 8;
        Span<byte> padding = stackalloc byte[BlockLength + 8 + 1];
        padding.Clear();
        padding[0] = 0x80;
        var zeros = (BlockLength * 2 - 8 - 1 - _filled) % BlockLength;
        BinaryPrimitives.WriteInt64BigEndian(padding[(1 + zeros)..], bits);
        Append(padding[..(1 + zeros + 8)]);
        var digest = new byte[32];
        for (var i = 0; i < _state.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(4 * i), _state[i]);
        return digest;
    }

    private void Compress(ReadOnlySpan<byte> block)
    {
        Span<uint> w = stackalloc uint[BlockLength];
        for (var i = 0; i < 16; i++) w[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        for (var i = 16; i < w.Length; i++)
        {
            var (x, y) = (w[i - 15], w[i - 2]);
            w[i] = w[i - 16] + w[i - 7]
                + (BitOperations.RotateRight(x, 7) ^ BitOperations.RotateRight(x, 18) ^ (x >> 3))
                + (BitOperations.RotateRight(y, 17) ^ BitOperations.RotateRight(y, 19) ^ (y >> 10));
        }

        var (a, b, c, d, e, f, g, h) = (_state[0], _state[1], _state[2], _state[3], _state[4], _state[5], _state[6], _state[7]);
        ref var words = ref MemoryMarshal.GetReference(w);
        ref var constants = ref MemoryMarshal.GetArrayDataReference(Constants);
        // Eight rounds a turn, so that the variables take each other's places without being moved.
        for (var i = 0; i < BlockLength; i += 8)
        {
            Round(a, b, c, ref d, e, f, g, ref h, Unsafe.Add(ref constants, i) + Unsafe.Add(ref words, i));
            Round(h, a, b, ref c, d, e, f, ref g, Unsafe.Add(ref constants, i + 1) + Unsafe.Add(ref words, i + 1));
            Round(g, h, a, ref b, c, d, e, ref f, Unsafe.Add(ref constants, i + 2) + Unsafe.Add(ref words, i + 2));
            Round(f, g, h, ref a, b, c, d, ref e, Unsafe.Add(ref constants, i + 3) + Unsafe.Add(ref words, i + 3));
            Round(e, f, g, ref h, a, b, c, ref d, Unsafe.Add(ref constants, i + 4) + Unsafe.Add(ref words, i + 4));
            Round(d, e, f, ref g, h, a, b, ref c, Unsafe.Add(ref constants, i + 5) + Unsafe.Add(ref words, i + 5));
            Round(c, d, e, ref f, g, h, a, ref b, Unsafe.Add(ref constants, i + 6) + Unsafe.Add(ref words, i + 6));
            Round(b, c, d, ref e, f, g, h, ref a, Unsafe.Add(ref constants, i + 7) + Unsafe.Add(ref words, i + 7));
        }

        _state[0] += a;
        _state[1] += b;
        _state[2] += c;
        _state[3] += d;
        _state[4] += e;
        _state[5] += f;
        _state[6] += g;
        _state[7] += h;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(uint a, uint b, uint c, ref uint d, uint e, uint f, uint g, ref uint h, uint word)
    {
        h += (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25)) + (g ^ (e & (f ^ g))) + word;
        d += h;
        h += (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22)) + ((a & b) | (c & (a | b)));
    }
}
