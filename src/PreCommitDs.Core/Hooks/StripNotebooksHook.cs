using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using PreCommitDs.Files;
using PreCommitDs.Hosting;
using PreCommitDs.Hosting.Init;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Notebooks;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hooks;

/// <summary>strip-notebooks: no commit carries notebook outputs. Options are named as in nbstripout where it has them.</summary>
public sealed class StripNotebooksHook : FixerHook
{
    private readonly Option<bool> _keepOutput = new("--keep-output") { Description = "Keep outputs, but for cells that say otherwise" };
    private readonly Option<bool> _keepCount = new("--keep-count") { Description = "Keep execution counts" };
    private readonly Option<string?> _ids = new("--ids") { Description = "Cell ids: as they are, missing ones filled in, numbered, or removed", HelpName = "keep|fill|sequential|drop" };
    private readonly Option<bool> _dropEmptyCells = new("--drop-empty-cells") { Description = "Remove cells without source" };
    private readonly Option<string[]> _dropTaggedCells = new("--drop-tagged-cells") { Description = "Remove cells with any of these tags", HelpName = "TAGS" };
    private readonly Option<bool> _stripInitCells = new("--strip-init-cells") { Description = "Strip cells marked init_cell too" };
    private readonly Option<string[]> _extraKeys = new("--extra-keys") { Description = "Also remove these keys: metadata.NAME, cell.metadata.NAME, cell.NAME", HelpName = "KEYS" };
    private readonly Option<string[]> _keepMetadataKeys = new("--keep-metadata-keys") { Description = "Keep these keys, though they are removed by default", HelpName = "KEYS" };
    private readonly Option<string[]> _preset = new("--preset") { Description = "Also remove what these tools leave in metadata", HelpName = string.Join('|', MetadataKeys.Presets) };
    private readonly Option<string?> _maxSize = new("--max-size") { Description = "Keep outputs of up to this many characters (K, M, G: powers of 1000)", HelpName = "SIZE" };
    private readonly Option<string[]> _keepOutputType = new("--keep-output-type") { Description = "Keep outputs of this type: error, stream, stream:stderr, display_data, execute_result", HelpName = "TYPE" };
    private readonly Option<string[]> _dropOutputType = new("--drop-output-type") { Description = "Of the outputs that are kept, remove those of this type", HelpName = "TYPE" };
    private readonly Option<string[]> _keepMime = new("--keep-mime") { Description = "Of the outputs that go, keep representations of this MIME type (image/*)", HelpName = "MIME" };
    private readonly Option<string[]> _dropMime = new("--drop-mime") { Description = "Of the outputs that are kept, remove representations of this MIME type", HelpName = "MIME" };
    private readonly Option<string[]> _dropMatching = new("--drop-matching") { Description = "Of the outputs that are kept, remove those whose text matches", HelpName = "REGEX" };
    private readonly Option<string?> _kernelspec = new("--kernelspec") { Description = "The kernel's name: as it is, removed, or set to this", HelpName = "keep|drop|NAME" };
    private readonly Option<string?> _languageVersion = new("--language-version") { Description = "The language's version: as it is, removed, or set to this", HelpName = "keep|drop|VALUE" };

    /// <inheritdoc/>
    public override string Id => "strip-notebooks";

    /// <inheritdoc/>
    public override string Summary => "Strip outputs, execution counts and volatile metadata from Jupyter notebooks";

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules => StripRules.All;

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options =>
    [
        _keepOutput, _keepCount, _ids, _dropEmptyCells, _dropTaggedCells, _stripInitCells, _extraKeys, _keepMetadataKeys, _preset, _maxSize,
        _keepOutputType, _dropOutputType, _keepMime, _dropMime, _dropMatching, _kernelspec, _languageVersion,
    ];

    internal override string Verb => "stripped";

    internal override string RestoreName => "outputs";

    /// <inheritdoc/>
    public override bool Wants(string path) => path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Skips(string path) =>
        path.StartsWith(".ipynb_checkpoints/", StringComparison.Ordinal) || path.Contains("/.ipynb_checkpoints/", StringComparison.Ordinal);

    internal override void Survey(SetupSurvey survey) =>
        new NotebookSetup(FixerIn(survey.TopLevel), survey).Look([.. survey.Tracked.Where(entry => Git.FileMode.IsFile(entry.Mode) && Wants(entry.Path) && !Skips(entry.Path))]);

    /// <inheritdoc/>
    protected override IFixer CreateFixer(ParseResult arguments, Action<string> warn) => new NotebookFixer(new StripOptions
    {
        KeepOutput = arguments.GetValue(_keepOutput) ? true : null,
        KeepCount = arguments.GetValue(_keepCount),
        Ids = Ids(arguments.GetValue(_ids)),
        DropEmptyCells = arguments.GetValue(_dropEmptyCells),
        DropTaggedCells = ListedWords.Of(arguments, _dropTaggedCells),
        StripInitCells = arguments.GetValue(_stripInitCells),
        Keys = Keys(arguments, warn),
        MaxSize = Size(arguments.GetValue(_maxSize)),
        KeepOutputTypes = Selectors(arguments, _keepOutputType),
        DropOutputTypes = Selectors(arguments, _dropOutputType),
        KeepMime = MimePatterns(arguments, _keepMime),
        DropMime = MimePatterns(arguments, _dropMime),
        DropMatching = [.. (arguments.GetValue(_dropMatching) ?? []).Select(Pattern)],
        Kernelspec = MetadataValue.Parse(arguments.GetValue(_kernelspec) ?? "keep"),
        LanguageVersion = MetadataValue.Parse(arguments.GetValue(_languageVersion) ?? "keep"),
    });

    private List<MetadataKey> Keys(ParseResult arguments, Action<string> warn)
    {
        var names = new List<string>(MetadataKeys.Default);
        foreach (var preset in ListedWords.Of(arguments, _preset))
        {
            names.AddRange(MetadataKeys.Preset(preset)
                ?? throw new UsageException($"unknown preset '{preset}': one of {string.Join(", ", MetadataKeys.Presets)}"));
        }

        names.AddRange(ListedWords.Of(arguments, _extraKeys));
        var kept = ListedWords.Of(arguments, _keepMetadataKeys);
        var keys = new List<MetadataKey>();
        foreach (var name in names.Distinct().Except(kept))
        {
            if (MetadataKey.Parse(name) is { } key) keys.Add(key);
            else warn($"ignoring the key '{name}': keys begin with metadata. or cell.");
        }

        return keys;
    }

    /// <summary>A mistyped type would silently keep nothing, or drop nothing, which is worse.</summary>
    private static List<OutputSelector> Selectors(ParseResult arguments, Option<string[]> option)
    {
        var selectors = new List<OutputSelector>();
        foreach (var word in ListedWords.Of(arguments, option))
        {
            var type = word.Split(':')[0];
            if (!OutputSelector.Types.Contains(type)) throw new UsageException($"{option.Name} {word}: the type is one of {string.Join(", ", OutputSelector.Types)}");
            selectors.Add(OutputSelector.Parse(word));
        }

        return selectors;
    }

    private static List<MimePattern> MimePatterns(ParseResult arguments, Option<string[]> option)
    {
        var patterns = new List<MimePattern>();
        foreach (var word in ListedWords.Of(arguments, option))
        {
            if (word.Split('/') is not [{ Length: > 0 }, { Length: > 0 }]) throw new UsageException($"{option.Name} {word}: a MIME type looks like text/html or image/*");
            patterns.Add(new MimePattern(word));
        }

        return patterns;
    }

    private static IdPolicy Ids(string? text) => text switch
    {
        null or "keep" => IdPolicy.Keep,
        "fill" => IdPolicy.Fill,
        "sequential" => IdPolicy.Sequential,
        "drop" => IdPolicy.Drop,
        _ => throw new UsageException($"--ids {text}: one of keep, fill, sequential, drop"),
    };

    private static long Size(string? text)
    {
        if (text is null) return 0;
        var unit = text.Length == 0 ? 1 : char.ToUpperInvariant(text[^1]) switch { 'K' => 1_000L, 'M' => 1_000_000L, 'G' => 1_000_000_000L, _ => 1 };
        return long.TryParse(unit == 1 ? text : text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= long.MaxValue / unit
            ? number * unit
            : throw new UsageException($"--max-size {text} is no size: write a whole number, or one with K, M or G");
    }

    private static Regex Pattern(string text)
    {
        try
        {
            return new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--drop-matching {text} is no regular expression that runs in linear time: {e.Message.ReplaceLineEndings(" ")}");
        }
    }
}
