namespace PreCommitDs.Packing;

/// <summary>What a native program or library says of where it runs.</summary>
/// <param name="System">linux, linux-musl, macos or windows.</param>
/// <param name="Architecture">x64 or arm64.</param>
/// <param name="Oldest">The oldest version of the system, or of its C library, that it runs on.</param>
internal sealed record NativeFile(string System, string Architecture, Version Oldest)
{
    public static NativeFile Read(string file)
    {
        var content = File.ReadAllBytes(file);
        try
        {
            return ElfFile.Read(content) ?? MachOFile.Read(content) ?? PeFile.Read(content) ?? throw new PackException("no native program of a kind that is known");
        }
        catch (PackException e)
        {
            throw new PackException($"{file}: {e.Message}");
        }
        catch (Exception e) when (e is ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            throw new PackException($"{file}: its header leads out of the file");
        }
    }
}
