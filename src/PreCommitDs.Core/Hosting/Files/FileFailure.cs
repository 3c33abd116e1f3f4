namespace PreCommitDs.Hosting.Files;

/// <summary>Says in the words of the operating system, without paths or stack traces, why a file could not be read or written.</summary>
internal static class FileFailure
{
    public static bool IsExpected(Exception e) =>
        e is IOException or UnauthorizedAccessException or PreCommitDs.Files.FileTooLargeException or Git.GitException or System.Security.SecurityException
        || IsBeyondLimit(e);

    public static string Describe(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => "permission denied",
        _ when IsBeyondLimit(e) => "file too large",
        IOException when !OperatingSystem.IsWindows() && ErrorName(e.HResult) is { } name => name,
        _ => e.Message.ReplaceLineEndings(" "),
    };

    /// <summary>The failure with the name of the file that it is about.</summary>
    public static IOException Named(string name, Exception e) => new($"{name}: {Describe(e)}");

    /// <summary>Whether a file was to be made and is there: EEXIST, and ERROR_FILE_EXISTS of Windows.</summary>
    public static bool IsThereAlready(IOException e) => e.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070050) : 17);

    /// <summary>What .NET makes of EFBIG, where a quota or <c>ulimit -f</c> ends a write.</summary>
    private static bool IsBeyondLimit(Exception e) => e is ArgumentOutOfRangeException { ParamName: "value", ActualValue: null };

    /// <summary>On Unix the result code of an <see cref="IOException"/> is the errno itself; these have the same number everywhere.</summary>
    private static string? ErrorName(int errno) => errno switch
    {
        5 => "input/output error",
        21 => "is a directory",
        24 => "too many open files",
        27 => "file too large",
        28 => "no space left on device",
        30 => "read-only file system",
        _ => null,
    };
}
