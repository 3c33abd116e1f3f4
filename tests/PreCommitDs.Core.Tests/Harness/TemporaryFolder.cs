namespace PreCommitDs.Harness;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("precommit-ds-test").FullName;

    public void Write(string name, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Of(name))!);
        File.WriteAllBytes(Of(name), content);
    }

    public byte[] Read(string name) => File.ReadAllBytes(Of(name));

    public bool Exists(string name) => File.Exists(Of(name));

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Runs git here, which must succeed.</summary>
    public byte[] Git(params string[] arguments) => Tool.Run("git", Path, arguments);

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Path, recursive: true);
    }
}
