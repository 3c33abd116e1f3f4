namespace PreCommitDs.EndToEnd.Harness;

/// <summary>Folders that several tests share; they go when the tests end.</summary>
internal static class SharedFolder
{
    public static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("precommit-ds-shared-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(folder);
        return folder;
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Temporary files that stay behind fail no test.
        }
    }
}
