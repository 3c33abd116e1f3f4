namespace PreCommitDs.EndToEnd.Documents;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The file, from the top of the sources.</param>
/// <param name="Heading">The heading that it stands below.</param>
/// <param name="Language">What stands behind the fence: a language, and behind it a file that the block is an example of.</param>
/// <param name="Text">Its lines.</param>
/// <param name="Line">The line of its first line, from 0.</param>
internal sealed record MarkdownBlock(string Page, string Heading, string Language, IReadOnlyList<string> Text, int Line)
{
    public override string ToString() => $"{Page}, line {Line}, below \"{Heading}\"";
}
