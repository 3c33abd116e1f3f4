namespace PreCommitDs.Files;

/// <summary>Makes of a file that must not be committed one that may be, which tells others what the first holds.</summary>
public interface IFileTemplate
{
    /// <summary>The names that it goes by, in the same folder; the first is that of a new one.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The template: a new one, or the one that exists with what it lacks behind it.</summary>
    /// <param name="content">The file that must not be committed.</param>
    /// <param name="existing">The template as it is; empty where there is none.</param>
    byte[] Write(ReadOnlySpan<byte> content, ReadOnlySpan<byte> existing);
}
