namespace PreCommitDs.Hosting;

/// <summary>How large files may be that get into the history.</summary>
/// <param name="Least">A file of up to this many bytes may be there, whatever it is called.</param>
/// <param name="Allows">Whether a file may be there: its path, its object id where it has one, its size.</param>
internal sealed record SizeLimits(long Least, Func<string, string?, long, bool> Allows);
