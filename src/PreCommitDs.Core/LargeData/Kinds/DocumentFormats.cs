using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Documents.</summary>
internal static class DocumentFormats
{
    public static IReadOnlyList<DataFormat> All { get; } =
    [
        new("PDF document", DataKind.Document, ".pdf") { MayBeginAsText = true, Signatures = [Signature.At(0, "%PDF-"u8)] },
        new("PostScript document", DataKind.Document, ".ps", ".eps") { MayBeginAsText = true, Signatures = [Signature.At(0, "%!PS"u8)] },
        new("Word document", DataKind.Document, ".docx", ".docm") { Container = Container.Zip, Test = static (head, _) => Zip.Is(head) && (Zip.HasMemberBelow(head, "word/") || (Zip.HasMember(head, "[Content_Types].xml") && head.IndexOf("word/"u8) >= 0)), How = "a ZIP archive with members in `word/`" },
        new("PowerPoint presentation", DataKind.Document, ".pptx", ".pptm") { Container = Container.Zip, Test = static (head, _) => Zip.Is(head) && (Zip.HasMemberBelow(head, "ppt/") || (Zip.HasMember(head, "[Content_Types].xml") && head.IndexOf("ppt/"u8) >= 0)), How = "a ZIP archive with members in `ppt/`" },
        new("OpenDocument file", DataKind.Document, ".odt", ".odp", ".odg") { Container = Container.Zip, Test = static (head, _) => Zip.Is(head) && Zip.HasMember(head, "mimetype") && head.IndexOf("opendocument"u8) >= 0, How = "a ZIP archive whose first member `mimetype` says so" },
        new("EPUB book", DataKind.Document, ".epub") { Container = Container.Zip, Test = static (head, _) => Zip.FirstMember(head) == "mimetype" && head.IndexOf("application/epub"u8) >= 0, How = "a ZIP archive whose first member `mimetype` says so" },
        new("Office document (before 2007)", DataKind.Document, ".doc", ".ppt", ".msg") { Container = Container.Ole, IsContainer = true, Signatures = [Signature.At(0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])] },
        new("DjVu document", DataKind.Document, ".djvu") { Signatures = [Signature.At(0, "AT&TFORM"u8)] },
    ];
}
