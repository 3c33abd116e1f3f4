using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PreCommitDs.Notebooks;

namespace PreCommitDs.Harness;

/// <summary>Random options. None of them removes what the next run would decide by (tags, keep_output), which no stripper could survive.</summary>
internal static class OptionSample
{
    private static readonly string[] Keys =
    [
        "metadata.a", "metadata.a.b0", "metadata.c.e.f", "metadata.kernelspec.name", "metadata.language_info", "metadata.language_info.version",
        "cell.attachments", "cell.id", "cell.metadata.a", "cell.metadata.c.e", "cell.metadata.c.e.g", "cell.execution_count", "cell.metadata.jupyter", "cell.outputs",
    ];

    private static readonly string[] Types = ["stream", "stream:stderr", "error", "display_data", "execute_result", "pyout"];
    private static readonly string[] Mimes = ["image/*", "text/html", "text/*", "application/*+json", "*"];
    private static readonly string[] Patterns = ["secret", "^a", "x$", "^$", @"\s"];

    /// <summary>Options that the reference knows.</summary>
    public static Gen<StripOptions> Simple { get; } =
        from flags in Gen.ArrayOf(Gen.Elements(false, false, true), 6)
        from ids in Gen.Elements(IdPolicy.Keep, IdPolicy.Keep, IdPolicy.Sequential, IdPolicy.Drop)
        from keys in Some(Keys)
        from defaults in Gen.Elements(true, true, false)
        from size in Gen.Elements(0L, 0L, 1L, 12L, 40L)
        from keep in Some(Types)
        from drop in Some(Types)
        from tags in Some(["a", "b"])
        from kernel in Gen.Elements("keep", "keep", "drop", "python3")
        from version in Gen.Elements("keep", "keep", "drop", "3")
        select new StripOptions
        {
            KeepOutput = flags[0] ? true : null,
            KeepCount = flags[1],
            DropEmptyCells = flags[2],
            StripInitCells = flags[3],
            Ids = ids,
            Keys = [.. (defaults ? MetadataKeys.Default : []).Concat(keys).Select(key => MetadataKey.Parse(key)!)],
            MaxSize = size,
            KeepOutputTypes = flags[4] ? [.. keep.Select(OutputSelector.Parse)] : [],
            DropOutputTypes = flags[5] ? [.. drop.Select(OutputSelector.Parse)] : [],
            DropTaggedCells = tags,
            Kernelspec = MetadataValue.Parse(kernel),
            LanguageVersion = MetadataValue.Parse(version),
        };

    /// <summary>All options.</summary>
    public static Gen<StripOptions> All { get; } =
        from options in Simple
        from fills in Gen.Elements(false, true)
        from keep in Some(Mimes)
        from drop in Some(Mimes)
        from patterns in Some(Patterns)
        select options with
        {
            Ids = fills ? IdPolicy.Fill : options.Ids,
            KeepMime = [.. keep.Select(mime => new MimePattern(mime))],
            DropMime = [.. drop.Select(mime => new MimePattern(mime))],
            DropMatching = [.. patterns.Select(pattern => new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.Multiline))],
        };

    private static Gen<string[]> Some(string[] choices) =>
        from chances in Gen.ArrayOf(Gen.Choose(0, 3), choices.Length)
        select choices.Where((_, i) => chances[i] == 0).ToArray();
}
