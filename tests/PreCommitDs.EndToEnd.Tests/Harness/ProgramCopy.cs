namespace PreCommitDs.EndToEnd.Harness;

/// <summary>A program under test in another folder.</summary>
internal static class ProgramCopy
{
    /// <summary>Copies a program, and all that a portable build needs beside it, and returns the new path.</summary>
    public static string To(string folder, string program)
    {
        Directory.CreateDirectory(folder);
        string[] files = Programs.IsNative ? [program] : Directory.GetFiles(Path.GetDirectoryName(program)!);
        // A file that this process writes may be held open by a child that another test starts at the same moment, and a program
        // that is open for writing does not start.
        if (!OperatingSystem.IsWindows()) ProcessRunner.Run("cp", ["-p", "--", .. files, folder], folder).Exits(0);
        else foreach (var file in files) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return Path.Combine(folder, Path.GetFileName(program));
    }
}
