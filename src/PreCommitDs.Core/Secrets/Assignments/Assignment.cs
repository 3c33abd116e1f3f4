using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Assignments;

/// <summary>A value that something of a credential's name is set to.</summary>
/// <param name="Name">The whole name.</param>
/// <param name="Value">The value, without quotes and without words such as <c>Bearer</c> before it.</param>
/// <param name="IsQuoted">Whether it is a string in the language of the carrier; else it may be an expression.</param>
/// <param name="IsLoose">Whether nothing but spaces stand between both, as in prose.</param>
/// <param name="IsPassword">Whether the name is that of something that people think up, and not of what a program makes.</param>
internal readonly record struct Assignment(TextSpan Name, TextSpan Value, bool IsQuoted, bool IsLoose, bool IsPassword)
{
    /// <summary>Whether a value without quotes is one all the same, as in environment files and options of commands.</summary>
    public bool IsLiteral { get; init; }
}
