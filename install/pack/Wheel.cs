using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PreCommitDs.Packing;

/// <summary>
/// The wheel, which pip puts on PATH: the front door, and what it loads from beside it. The small programs would make it three
/// times as large and do nothing that the front door does not do.
/// </summary>
internal sealed class Wheel : IDisposable
{
    // Of a plain file that all may read, and that all may run.
    private const int Readable = 0x81A4 << 16, Runnable = 0x81ED << 16;

    private static readonly string Stem = $"{Project.Name.Replace('-', '_')}-{Project.Version}";

    private readonly MemoryStream _content = new();
    private readonly ZipArchive _zip;
    private readonly StringBuilder _record = new();

    private Wheel() => _zip = new ZipArchive(_content, ZipArchiveMode.Create, leaveOpen: true);

    public static Output Make(ProgramFolder programs, Platform platform, string root)
    {
        var tag = $"py3-none-{platform.Tag}";
        var information = $"{Stem}.dist-info";
        using var wheel = new Wheel();
        foreach (var file in ((IEnumerable<string>)[programs.FrontDoor, .. programs.Libraries]).OrderBy(file => Path.GetFileName(file), StringComparer.Ordinal))
            wheel.Add($"{Stem}.data/scripts/{Path.GetFileName(file)}", File.ReadAllBytes(file), Runnable);
        wheel.Add($"{information}/METADATA", Encoding.UTF8.GetBytes(WheelMetadata.Of(root)), Readable);
        wheel.Add($"{information}/WHEEL", Encoding.UTF8.GetBytes($"Wheel-Version: 1.0\nGenerator: {Project.Name} {Project.Version}\nRoot-Is-Purelib: false\nTag: {tag}\n"), Readable);
        wheel.Add($"{information}/licenses/LICENSE", File.ReadAllBytes(Path.Combine(root, "LICENSE")), Readable);
        wheel._record.Append(information).Append("/RECORD,,\n");
        wheel.Add($"{information}/RECORD", Encoding.UTF8.GetBytes(wheel._record.ToString()), Readable);
        wheel._zip.Dispose();
        return new Output($"{Stem}-{tag}.whl", wheel._content.ToArray());
    }

    public void Dispose()
    {
        _zip.Dispose();
        _content.Dispose();
    }

    private void Add(string name, byte[] content, int attributes)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Project.Time;
        entry.ExternalAttributes = attributes;
        using (var stream = entry.Open()) stream.Write(content);
        _record.Append(name).Append(",sha256=").Append(Base64Url.EncodeToString(SHA256.HashData(content))).Append(',').Append(content.Length).Append('\n');
    }
}
