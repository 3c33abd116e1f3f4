using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Checking;

/// <summary>The message of a commit in the making, as git hands it to its commit-msg hook.</summary>
internal static class CommitMessage
{
    /// <summary>What git writes above the diff that <c>commit --verbose</c> shows, behind the comment character.</summary>
    private static readonly byte[] Scissors = Encoding.ASCII.GetBytes(" ------------------------ >8 ------------------------\n");

    /// <summary>The one name given, if it is that of git's message file: runners call every hook alike, at every stage.</summary>
    public static string? FileIn(IReadOnlyList<string> names) =>
        names is [var name] && Path.GetFileName(name) is "COMMIT_EDITMSG" or "MERGE_MSG" && IsGitDirectory(Path.GetDirectoryName(Path.GetFullPath(names[0]))!) ? names[0] : null;

    /// <summary>
    /// The message with empty lines for what git takes out of it, where an editor was open: comments, unless commit.cleanup keeps
    /// them, and all that follows the scissors. Lines keep their numbers.
    /// </summary>
    public static ByteBuffer Read(string file, Workspace workspace)
    {
        using var content = FileReader.Read(file, out _);
        var text = content.Span;
        // What --cleanup says on the command line of git is not told to its hooks: whatever may be committed is judged.
        var keepsComments = !IsEdited || workspace.Repository?.Config("commit.cleanup") is "verbatim" or "whitespace" or "scissors";
        var comment = IsEdited ? CommentCharacter(workspace) : [];
        var message = new ByteBuffer(text.Length);
        while (!text.IsEmpty)
        {
            var end = text.IndexOf((byte)'\n');
            var line = end < 0 ? text : text[..(end + 1)];
            text = text[line.Length..];
            var isComment = IsEdited && line.StartsWith(comment);
            if (isComment && line[comment.Length..].SequenceEqual(Scissors)) break;
            message.Append(isComment && !keepsComments ? "\n"u8 : line);
        }

        return message;
    }

    /// <summary>git says with this editor that it opens none, and then keeps lines that look like comments or scissors.</summary>
    private static bool IsEdited => Environment.GetEnvironmentVariable("GIT_EDITOR") != ":";

    /// <summary>git-config(1), core.commentChar; of "auto" it is not known which character git has chosen, but '#' comes first.</summary>
    private static byte[] CommentCharacter(Workspace workspace) =>
        workspace.Repository?.Config("core.commentChar") is { Length: > 0 } value and not "auto" ? Encoding.UTF8.GetBytes(value) : "#"u8.ToArray();

    private static bool IsGitDirectory(string folder) => File.Exists(Path.Combine(folder, "HEAD"));
}
