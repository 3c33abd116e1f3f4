namespace PreCommitDs.Files;

/// <summary>A file is larger than the 2,147,483,591 bytes that can be looked at in one piece.</summary>
public sealed class FileTooLargeException() : Exception("larger than 2,147,483,591 bytes");
