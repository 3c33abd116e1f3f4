using System.Text;

namespace PreCommitDs.Requirements.Versions;

/// <summary>The forms in which a version is written (PEP 440, "Normalization").</summary>
public sealed partial record Pep440Version
{
    /// <summary>The version without its local part, such as <c>1.0.post1</c> for <c>1.0.post1+cpu</c>.</summary>
    public string Public => Local.IsEmpty ? ToString() : Write(Release.Length, withSuffixes: true, withLocal: false);

    /// <summary>Epoch and release alone, such as <c>1.0</c> for <c>1.0.post1+cpu</c>.</summary>
    public string BaseVersion => Write(Release.Length, withSuffixes: false, withLocal: false);

    /// <summary>The normalised form without trailing zeros of the release: the same text for all versions that are equal.</summary>
    public string Canonical => Write(Math.Max(1, SignificantLength), withSuffixes: true, withLocal: true);

    /// <summary>The normalised form; trailing zeros of the release stay.</summary>
    public override string ToString() => Write(Release.Length, withSuffixes: true, withLocal: true);

    private string Write(int releaseLength, bool withSuffixes, bool withLocal)
    {
        var text = new StringBuilder();
        if (!Epoch.IsZero) text.Append(Epoch.ToString()).Append('!');
        for (var i = 0; i < releaseLength; i++)
        {
            if (i > 0) text.Append('.');
            text.Append(Release[i].ToString());
        }

        if (withSuffixes)
        {
            if (Pre is { } pre) text.Append(pre.ToString());
            if (Post is { } post) text.Append(".post").Append(post.ToString());
            if (Dev is { } dev) text.Append(".dev").Append(dev.ToString());
        }

        if (withLocal && !Local.IsEmpty) text.Append('+').AppendJoin('.', Local);
        return text.ToString();
    }
}
