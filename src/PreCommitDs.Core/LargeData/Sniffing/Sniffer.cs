using PreCommitDs.Files;
using PreCommitDs.LargeData.Kinds;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>
/// Says of what format a file is, by its first bytes and its name. Bytes count more than the name: a pickle that is called
/// <c>notes.txt</c> is one. Where they do not tell, a name does if the content is not plainly something else.
/// </summary>
internal static class Sniffer
{
    /// <summary>As many bytes are looked at: what stands behind them is never read.</summary>
    public const int HeadLength = 4096;

    /// <summary>What tools call files of many formats, so that it is no disguise.</summary>
    private static readonly HashSet<string> SayNothing = [".db", ".dump", ".h5", ".index", ".model", ".pb", ".tif", ".tiff", ".weights"];

    /// <param name="path">The path, with forward slashes.</param>
    /// <param name="head">The first bytes, at most <see cref="HeadLength"/>.</param>
    /// <param name="size">How many bytes there are in all.</param>
    /// <param name="wantsText">Whether formats that are text are to be told too, which only a large file makes worth while.</param>
    public static Sniffed Look(string path, ReadOnlySpan<byte> head, long size, bool wantsText)
    {
        if (head.IsEmpty) return default;
        var sniffed = ByContent(head, size, wantsText);
        if (sniffed is { Format: { IsContainer: true } container, Compression: null }) sniffed = Refine(path, head, container, sniffed);
        else if (sniffed.Format == PickleFormats.Pickle && FormatTable.Named(path) is { Container: Container.Pickle } kind) sniffed = sniffed with { Format = kind };
        if (sniffed.Format is null || (sniffed.Format is { IsText: true, Kind: not DataKind.Model } && FormatTable.Named(path) is { IsText: true })) sniffed = new Sniffed(ByName(path, head, size) ?? sniffed.Format);
        return sniffed with { IsDisguised = sniffed.Format is { IsText: false } format && !IsNamedLike(path, head, format, sniffed.Compression) };
    }

    private static Sniffed ByContent(ReadOnlySpan<byte> head, long size, bool wantsText)
    {
        var isText = PlainText.Is(head);
        foreach (var format in FormatTable.All)
        {
            if (format is { IsText: true, Kind: not DataKind.Model } && !wantsText) continue;
            if (!format.IsIn(head, size, isText)) continue;
            if (format != ArchiveFormats.Gzip && format != ArchiveFormats.Zlib) return new Sniffed(format);
            var content = format == ArchiveFormats.Gzip ? Compressed.Gzip(head) : Compressed.Zlib(head);
            var inner = content.Length == 0 ? default : ByContent(content, content.Length < Compressed.Length ? content.Length : long.MaxValue, wantsText: true);
            return inner.Format is null or { Container: Container.Compressed } ? new Sniffed(format) : new Sniffed(inner.Format, format);
        }

        return default;
    }

    /// <summary>What a container holds, as its name says; of one that gzip has made, the name that it keeps may say it too.</summary>
    private static Sniffed Refine(string path, ReadOnlySpan<byte> head, DataFormat container, Sniffed otherwise)
    {
        if (container.Container != Container.Compressed) return FormatTable.Named(path) is { } named && named.Container == container.Container ? new Sniffed(named) : otherwise;
        var content = container == ArchiveFormats.Gzip ? Compressed.Gzip(head) : [];
        if (Fits(InnerFormat(path, container), content) is { } inner) return new Sniffed(inner, container);
        return container == ArchiveFormats.Gzip && Fits(FormatTable.Named(Compressed.NameIn(head)), content) is { } kept ? new Sniffed(kept, container) : otherwise;
    }

    /// <summary>What a name says of compressed content, unless others have such names too, or the content, where it can be seen, is plainly something else.</summary>
    private static DataFormat? Fits(DataFormat? named, ReadOnlySpan<byte> content) =>
        named is null or { IsSharedName: true } or { Container: Container.Compressed } || (!named.IsText && !content.IsEmpty && PlainText.Is(content)) ? null : named;

    /// <summary>What is compressed in a file called <c>x.csv.xz</c>, <c>x.txz</c> or <c>x.joblib</c>.</summary>
    private static DataFormat? InnerFormat(string path, DataFormat container)
    {
        foreach (var extension in container.Extensions)
        {
            if (!path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) continue;
            return extension.StartsWith(".t", StringComparison.Ordinal) ? ArchiveFormats.Tar : FormatTable.Named(path[..^extension.Length]);
        }

        return FormatTable.Named(path) is { Container: not Container.Zip } named ? named : null;
    }

    /// <summary>The format that a name stands for, unless the content is plainly something else.</summary>
    private static DataFormat? ByName(string path, ReadOnlySpan<byte> head, long size)
    {
        var isText = PlainText.Is(head);
        if (PathFormats.Of(path, head, isText) is { } known) return known;
        if (FormatTable.Named(path) is not { } named) return null;
        if (named.IsText) return named.IsSharedName ? null : named;
        if (named == PickleFormats.Pickle || named.Container == Container.Pickle) return Pickle.MayBe(head, size) || (!isText && !named.IsSharedName) ? named : null;
        return isText || named.IsSharedName ? null : named;
    }

    private static bool IsNamedLike(string path, ReadOnlySpan<byte> head, DataFormat format, DataFormat? compression)
    {
        var extension = FileName.Extension(path);
        if (SayNothing.Contains(extension) || (extension == ".bin" && format.IsCommonlyBin) || format.IsNamed(path) || compression?.IsNamed(path) == true || PathFormats.Of(path, head, PlainText.Is(head)) == format) return true;
        // Where a format is told only by content, or has other names, what it is kept in may give the name.
        return FormatTable.Named(path) is { } named && (named.Kind == format.Kind || (named.Container != Container.None && named.Container == format.Container));
    }
}
