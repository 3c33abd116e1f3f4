namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Tells MPEG audio, whose frames have a header of four bytes and no other mark.</summary>
/// <remarks>ISO/IEC 11172-3, 2.4.1.3; ID3v2 as id3.org describes it.</remarks>
internal static class MpegAudio
{
    private static readonly int[] KilobitsOfLayer3 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] KilobitsOfLayer2 = [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384];
    private static readonly int[] KilobitsOfLayer3Low = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] Hertz = [44100, 48000, 32000];

    public static bool Is(ReadOnlySpan<byte> head, long size)
    {
        if (head is [(byte)'I', (byte)'D', (byte)'3', < 10, < 10, ..]) return true;
        var length = FrameLength(head);
        return length > 0 && (length + 4 <= head.Length ? FrameLength(head[length..]) > 0 : length == size);
    }

    /// <summary>The same of AAC in frames of ADTS (ISO/IEC 13818-7, 6.2).</summary>
    public static bool IsAdts(ReadOnlySpan<byte> head, long size)
    {
        if (head.Length < 7) return false;
        var length = ((head[3] & 3) << 11) | (head[4] << 3) | (head[5] >> 5);
        return length >= 7 && (length + 2 <= head.Length ? head[length] == 0xff && (head[length + 1] & 0xf6) == 0xf0 : length <= size);
    }

    /// <summary>The length of a frame of layer 2 or 3, or 0 where none begins.</summary>
    private static int FrameLength(ReadOnlySpan<byte> head)
    {
        if (head is not [0xff, >= 0xe0, _, _, ..]) return 0;
        var (version, layer, rate, frequency) = ((head[1] >> 3) & 3, (head[1] >> 1) & 3, head[2] >> 4, (head[2] >> 2) & 3);
        if (version == 1 || layer is not (1 or 2) || rate is 0 or 15 || frequency == 3) return 0;
        var isFirst = version == 3;
        var hertz = Hertz[frequency] / (version switch { 3 => 1, 2 => 2, _ => 4 });
        var kilobits = layer == 2 && isFirst ? KilobitsOfLayer2 : isFirst ? KilobitsOfLayer3 : KilobitsOfLayer3Low;
        return ((isFirst || layer == 2 ? 144 : 72) * 1000 * kilobits[rate] / hertz) + ((head[2] >> 1) & 1);
    }
}
