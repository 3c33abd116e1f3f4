using System.Text;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Output;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Surveys;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>The file that a page goes to. It takes the place of nothing but a page of this command: what is untracked nobody could bring back.</summary>
internal static class PageFile
{
    /// <summary>The mark of a page stands in its first bytes.</summary>
    private const int HeadLength = 1024;

    /// <exception cref="UsageException">Why it may not be written there.</exception>
    public static ReportFile At(string name)
    {
        var file = ReportFile.At("--html", name);
        if (!UnixFile.IsSpecial(Path.GetFullPath(name)) && File.Exists(name) && !IsPage(name)) throw new UsageException($"--html {name}: there is a file already that is no page of this command, and it stays; give the page another name");
        return file;
    }

    private static bool IsPage(string name)
    {
        var head = new byte[HeadLength];
        using var stream = new FileStream(name, System.IO.FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return read == 0 || head.AsSpan(0, read).IndexOf(Encoding.ASCII.GetBytes($"<meta name=\"generator\" content=\"{SurveyPage.Generator}\">")) >= 0;
    }
}
