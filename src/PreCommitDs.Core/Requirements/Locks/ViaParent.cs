using PreCommitDs.Requirements.Names;

namespace PreCommitDs.Requirements.Locks;

/// <summary>One of the reasons in a comment <c># via …</c> (pip-tools, <c>writer.py</c>; uv, <c>display.rs</c>).</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Name">The file as written; of a package the normalised name.</param>
internal readonly record struct ViaParent(ViaKind Kind, string Name)
{
    public static ViaParent Of(string text)
    {
        if (text.StartsWith("-r ", StringComparison.Ordinal)) return new ViaParent(ViaKind.Source, FileIn(text[3..]));
        if (text.StartsWith("-c ", StringComparison.Ordinal)) return new ViaParent(ViaKind.Constraint, FileIn(text[3..]));
        if (text.StartsWith("--override ", StringComparison.Ordinal)) return new ViaParent(ViaKind.Override, FileIn(text[11..]));
        if (text.EndsWith(')') && text.LastIndexOf('(') is >= 0 and var open) return new ViaParent(ViaKind.Project, text[(open + 1)..^1]);
        var end = text.AsSpan().IndexOfAny('[', ' ');
        return new ViaParent(ViaKind.Package, PackageName.Normalize(end < 0 ? text : text.AsSpan(0, end)));
    }

    /// <summary>pip-compile 4.5.0 wrote the line behind the file.</summary>
    private static string FileIn(string text)
    {
        var line = text.IndexOf(" (line ", StringComparison.Ordinal);
        return (line < 0 ? text : text[..line]).Trim();
    }
}
