using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>A variable of an environment file.</summary>
/// <param name="Line">All of it, from the first byte of its line up to the end of the last, line end included.</param>
/// <param name="Key">The name.</param>
/// <param name="Value">The value without quotes; it may span lines.</param>
/// <param name="IsExported">Whether <c>export</c> stands before it.</param>
internal readonly record struct EnvironmentEntry(TextSpan Line, TextSpan Key, TextSpan Value, bool IsExported)
{
    /// <summary>A line that sets nothing: empty, a comment, or something else.</summary>
    public bool IsOther => Key.Length == 0;
}
