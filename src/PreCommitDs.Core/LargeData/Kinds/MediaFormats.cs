using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Pictures, sound and video.</summary>
internal static class MediaFormats
{
    public static IReadOnlyList<DataFormat> All { get; } =
    [
        new("PNG image", DataKind.Media, ".png", ".apng") { Signatures = [Signature.At(0, [0x89, .. "PNG"u8])] },
        new("JPEG image", DataKind.Media, ".jpg", ".jpeg") { Signatures = [Signature.At(0, [0xff, 0xd8, 0xff])] },
        new("GIF image", DataKind.Media, ".gif") { Signatures = [Signature.At(0, "GIF87a"u8), Signature.At(0, "GIF89a"u8)] },
        new("WebP image", DataKind.Media, ".webp") { Signatures = [Signature.At(8, "WEBP"u8)], Test = static (head, _) => head.StartsWith("RIFF"u8), How = "in `RIFF`" },
        new("BMP image", DataKind.Media, ".bmp") { Signatures = [Signature.At(0, "BM"u8)], Test = static (head, _) => head.Length > 26 && head[6..10].IndexOfAnyExcept((byte)0) < 0 && head[14] is 12 or 40 or 52 or 56 or 64 or 108 or 124 && head[15] == 0, How = "with the length of a known header" },
        new("TIFF image", DataKind.Media, ".tif", ".tiff") { Test = static (head, _) => Tiff.Is(head), How = "`II*`, `MM*`, or `+` in place of the star" },
        new("HEIF or AVIF image", DataKind.Media, ".heic", ".heif", ".avif") { Test = static (head, _) => IsBrand(head, "heic", "heix", "mif1", "msf1", "hevc", "avif", "avis"), How = "`ftyp` at 4, then the brand" },
        new("JPEG 2000 image", DataKind.Media, ".jp2", ".j2k", ".jpx") { Signatures = [Signature.At(0, [0, 0, 0, 0x0c, 0x6a, 0x50, 0x20, 0x20]), Signature.At(0, [0xff, 0x4f, 0xff, 0x51])] },
        new("Photoshop document", DataKind.Media, ".psd", ".psb") { Signatures = [Signature.At(0, [.. "8BPS"u8, 0])] },
        new("OpenEXR image", DataKind.Media, ".exr") { Signatures = [Signature.At(0, [0x76, 0x2f, 0x31, 0x01])] },
        new("JPEG XL image", DataKind.Media, ".jxl") { Signatures = [Signature.At(0, [0, 0, 0, 0x0c, .. "JXL "u8]), Signature.At(0, [0xff, 0x0a])], Test = static (head, _) => !PlainText.Is(head) },
        new("DirectDraw surface", DataKind.Media, ".dds") { Signatures = [Signature.At(0, [.. "DDS "u8, 0x7c, 0, 0, 0])] },
        new("SGI image", DataKind.Media, ".sgi", ".rgb") { Signatures = [Signature.At(0, [1, 0xda, 0]), Signature.At(0, [1, 0xda, 1])] },
        new("Sun raster image", DataKind.Media, ".ras") { Signatures = [Signature.At(0, [0x59, 0xa6, 0x6a, 0x95])] },
        new("DPX or Cineon image", DataKind.Media, ".dpx", ".cin") { Signatures = [Signature.At(0, "SDPX"u8), Signature.At(0, "XPDS"u8), Signature.At(0, [0x80, 0x2a, 0x5f, 0xd7])] },
        new("Radiance image", DataKind.Media, ".hdr") { Signatures = [Signature.At(0, "#?RADIANCE\n"u8), Signature.At(0, "#?RGBE\n"u8)], MayBeginAsText = true },
        new("PCX image", DataKind.Media, ".pcx") { Signatures = [Signature.At(0, [0x0a, 5, 1]), Signature.At(0, [0x0a, 3, 1]), Signature.At(0, [0x0a, 2, 1])], Test = static (head, _) => head.Length > 3 && head[3] is 1 or 2 or 4 or 8 },
        new("Netpbm image", DataKind.Media, ".pbm", ".pgm", ".ppm", ".pnm", ".pam") { MayBeginAsText = true, Test = static (head, _) => IsNetpbm(head), How = "`P1` to `P7`, then the size" },
        new("GIMP image", DataKind.Media, ".xcf") { Signatures = [Signature.At(0, "gimp xcf "u8)] },
        new("icon", DataKind.Media, ".ico", ".cur") { Signatures = [Signature.At(0, [0, 0, 1, 0]), Signature.At(0, [0, 0, 2, 0])], Test = static (head, _) => head.Length > 9 && head[4] is > 0 and < 64 && head[5] == 0 && head[9] == 0, How = "with the number of pictures" },
        new("WAV audio", DataKind.Media, ".wav") { Signatures = [Signature.At(8, "WAVE"u8)], Test = static (head, _) => head.StartsWith("RIFF"u8) || head.StartsWith("RF64"u8), How = "in `RIFF` or `RF64`" },
        new("FLAC audio", DataKind.Media, ".flac") { Signatures = [Signature.At(0, "fLaC"u8)] },
        new("Ogg audio", DataKind.Media, ".ogg", ".oga", ".opus") { Signatures = [Signature.At(0, [.. "OggS"u8, 0])] },
        new("AIFF audio", DataKind.Media, ".aif", ".aiff") { Signatures = [Signature.At(8, "AIFF"u8), Signature.At(8, "AIFC"u8)] },
        new("AU audio", DataKind.Media, ".au", ".snd") { Signatures = [Signature.At(0, [.. ".snd"u8, 0])] },
        new("Core Audio file", DataKind.Media, ".caf") { Signatures = [Signature.At(0, [.. "caff"u8, 0, 1])] },
        new("Wave64 audio", DataKind.Media, ".w64") { Signatures = [Signature.At(0, [.. "riff"u8, 0x2e, 0x91, 0xcf, 0x11])] },
        new("WavPack audio", DataKind.Media, ".wv") { Signatures = [Signature.At(0, "wvpk"u8)] },
        new("TTA audio", DataKind.Media, ".tta") { Signatures = [Signature.At(0, [.. "TTA1"u8, 1, 0])] },
        new("AAC audio", DataKind.Media, ".aac") { Signatures = [Signature.At(0, [0xff, 0xf1]), Signature.At(0, [0xff, 0xf9])], Test = static (head, size) => MpegAudio.IsAdts(head, size), How = "and the next frame where it should be" },
        new("AC-3 audio", DataKind.Media, ".ac3") { Signatures = [Signature.At(0, [0x0b, 0x77])], Test = static (head, _) => head.Length > 8 && head[5] >> 3 is 6 or 8 or 10 or 16, How = "with a known version" },
        new("MIDI file", DataKind.Media, ".mid", ".midi") { Signatures = [Signature.At(0, [.. "MThd"u8, 0, 0, 0, 6])] },
        new("MPEG-4 audio", DataKind.Media, ".m4a") { Test = static (head, _) => IsBrand(head, "M4A ", "M4B "), How = "`ftyp` at 4, then the brand" },
        new("MPEG-4 or QuickTime video", DataKind.Media, ".mp4", ".m4v", ".mov", ".3gp")
        {
            Signatures = [Signature.At(4, "ftyp"u8), Signature.At(4, "moov"u8), Signature.At(4, "mdat"u8), Signature.At(4, "wide"u8)],
            Test = static (head, _) => head.Length > 12 && !PlainText.Is(head),
        },
        new("Matroska or WebM video", DataKind.Media, ".mkv", ".webm") { Signatures = [Signature.At(0, [0x1a, 0x45, 0xdf, 0xa3])] },
        new("AVI video", DataKind.Media, ".avi") { Signatures = [Signature.At(8, "AVI "u8)], Test = static (head, _) => head.StartsWith("RIFF"u8), How = "in `RIFF`" },
        new("MPEG video", DataKind.Media, ".mpg", ".mpeg") { Signatures = [Signature.At(0, [0, 0, 1, 0xba]), Signature.At(0, [0, 0, 1, 0xb3])] },
        new("MPEG transport stream", DataKind.Media, ".mts", ".m2ts") { Signatures = [Signature.At(188, [0x47])], Test = static (head, _) => head.Length > 376 && head[0] == 0x47 && head[376] == 0x47, How = "and at 0 and 376" },
        new("YUV4MPEG2 video", DataKind.Media, ".y4m") { Signatures = [Signature.At(0, "YUV4MPEG2 "u8)] },
        new("Flash video", DataKind.Media, ".flv") { Signatures = [Signature.At(0, [.. "FLV"u8, 1])] },
        new("Windows Media file", DataKind.Media, ".wmv", ".wma", ".asf") { Signatures = [Signature.At(0, [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11])] },
        new("MP3 audio", DataKind.Media, ".mp3") { Test = static (head, size) => MpegAudio.Is(head, size), How = "`ID3`, or the header of a frame, and of the next" },
    ];

    private static bool IsNetpbm(ReadOnlySpan<byte> head) =>
        head is [(byte)'P', >= (byte)'1' and <= (byte)'7', (byte)'\n' or (byte)' ' or (byte)'\r', _, ..] && (char.IsAsciiDigit((char)head[3]) || head[3] == (byte)'#' || (head[1] == (byte)'7' && head[3..].StartsWith("WIDTH"u8)));

    /// <summary>ISO/IEC 14496-12: the length of the first box, <c>ftyp</c>, the brand.</summary>
    private static bool IsBrand(ReadOnlySpan<byte> head, params ReadOnlySpan<string> brands)
    {
        if (head.Length < 12 || !head[4..].StartsWith("ftyp"u8)) return false;
        foreach (var brand in brands)
        {
            if (System.Text.Ascii.Equals(head.Slice(8, 4), brand)) return true;
        }

        return false;
    }
}
