using System.Buffers;
using System.Text;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Assignments;
using PreCommitDs.Secrets.Structures;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Ways to judge a text by what it sets.</summary>
internal static class Holding
{
    private const int MinToken = 16;
    private const int MaxUrl = 2048;

    private static readonly SearchValues<byte> EndsUrl = SearchValues.Create(" \t\r\n\"'"u8);

    /// <summary>Blocks where any of these names has a value that somebody could use.</summary>
    public static FileJudge Values(params string[] names) => content => FileJudgement.OfNames(Real(content, name => Array.Exists(names, one => one.Equals(name, StringComparison.OrdinalIgnoreCase))));

    /// <summary>Blocks where a name that says it is a credential's has a value that somebody could use.</summary>
    public static FileJudgement Credentials(ReadOnlySpan<byte> content) => FileJudgement.OfNames(Real(content, static name => CredentialName.IsCredential(Encoding.ASCII.GetBytes(name), out _)));

    /// <summary>Blocks where anything has a value that somebody could use.</summary>
    public static FileJudgement Anything(ReadOnlySpan<byte> content) => FileJudgement.OfNames(Real(content, static _ => true));

    /// <summary>The judge for files that hold a mark of their program, too.</summary>
    public static FileJudge With(string mark, FileJudge judge) => content => content.IndexOf(Encoding.ASCII.GetBytes(mark)) < 0 ? FileJudgement.Passes : judge(content);

    /// <summary>The first of several judges that does not let it pass.</summary>
    public static FileJudge Either(FileJudge one, FileJudge other) => content => one(content) is { Severity: not null } judgement ? judgement : other(content);

    /// <summary>Blocks where a URL holds a password, or a token in the place of its user.</summary>
    public static FileJudgement Urls(ReadOnlySpan<byte> content)
    {
        var found = new List<TextSpan>();
        UrlCredential.Find(content, Anchors.Of(content, "://"u8), found);
        return found.Count > 0 || HasToken(content) ? FileJudgement.Blocks("with a credential in a URL") : FileJudgement.Passes;
    }

    private static List<string> Real(ReadOnlySpan<byte> content, Func<string, bool> isWanted)
    {
        var names = new List<string>();
        var values = new NamedValues(content);
        while (values.Next(out var name, out var value))
            if (isWanted(name) && RealValue.Is(value) && !names.Contains(name)) names.Add(name);
        return names;
    }

    /// <summary><c>https://TOKEN@host</c>, and conda's <c>https://host/t/TOKEN/</c>.</summary>
    private static bool HasToken(ReadOnlySpan<byte> content)
    {
        while (content.IndexOf("://"u8) is >= 0 and var at)
        {
            content = content[(at + 3)..];
            var url = content[..Math.Min(MaxUrl, content.Length)];
            var end = url.IndexOfAny(EndsUrl);
            if (end >= 0) url = url[..end];
            var user = url.IndexOf((byte)'@');
            if (user >= MinToken && user < (uint)url.IndexOf((byte)'/') && !url[..user].Contains((byte)':') && RealValue.Is(url[..user])) return true;
            var path = url.IndexOf("/t/"u8) is >= 0 and var token ? url[(token + 3)..] : default;
            var length = path.IndexOf((byte)'/');
            if (length >= MinToken && RealValue.Is(path[..length])) return true;
        }

        return false;
    }
}
