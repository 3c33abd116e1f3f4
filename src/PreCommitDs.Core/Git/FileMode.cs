namespace PreCommitDs.Git;

/// <summary>The modes that git gives to index entries, as its octal digits.</summary>
internal static class FileMode
{
    public const string Regular = "100644";
    public const string Executable = "100755";
    public const string Link = "120000";
    public const string Submodule = "160000";

    /// <summary>Whether an entry is a file, neither a symbolic link nor a submodule.</summary>
    public static bool IsFile(string mode) => mode is Regular or Executable;
}
