using System.Text;
using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>What a browser may do with the page: use its own style and script, and nothing else.</summary>
internal static class ContentPolicy
{
    public static string Of(string style, string script) =>
        $"default-src 'none'; style-src {Hash(style)}; script-src {Hash(script)}; img-src data:; base-uri 'none'; form-action 'none'";

    private static string Hash(string text)
    {
        var hash = new Sha256();
        hash.Append(Encoding.UTF8.GetBytes(text));
        return $"'sha256-{Convert.ToBase64String(hash.Finish())}'";
    }
}
