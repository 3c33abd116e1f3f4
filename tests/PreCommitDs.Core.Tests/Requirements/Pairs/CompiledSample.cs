using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>
/// Random packages that need each other, files that ask for some of them, and the lock that a compiler would make of these. The same seed
/// and size always make the same one.
/// </summary>
internal sealed class CompiledSample
{
    private static readonly string[] Versions = ["1.0", "2.3.4", "0.1.post2", "1!2.0", "2.0+cu121", "3.0rc1", "2024.1.15", "1.0.dev3", "10.0a1.post1", "7"];
    private static readonly string[] TrueMarkers = ["python_version >= \"3.8\"", "python_version < \"4\"", "os_name != \"plan9\" or python_version > \"3\""];
    private static readonly string[] OpenMarkers = ["sys_platform == \"win32\"", "platform_machine != \"arm64\"", "python_version >= \"3\" and sys_platform != \"darwin\""];
    private static readonly string[] FalseMarkers = ["python_version < \"3\"", "python_version >= \"4\" and sys_platform == \"linux\""];

    private readonly Random _random;
    private readonly string _folder;
    private readonly string _start;
    private readonly bool _stripsExtras;
    private List<SourceSample> _named = [];
    private readonly Dictionary<string, AskedSample> _packages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _needs = new(StringComparer.Ordinal);

    private CompiledSample(int seed, int size)
    {
        (Seed, Size) = (seed, size);
        _random = new Random(seed);
        _folder = Pick("", "requirements/", "a/b/");
        _start = Chance(2) ? _folder : "";
        IsUv = Chance(2);
        HasHashes = Chance(3);
        Style = Pick("split", "split", "line", "none");
        _stripsExtras = Chance(2);
        MakePackages(size + 2);
        MakeSources();
        Lock = _folder + Pick("requirements.txt", "all.txt", "x.lock", "dev.pip");
        Compile();
    }

    public static Arbitrary<CompiledSample> Any { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Zip(Gen.Choose(0, 10), static (seed, size) => new CompiledSample(seed, size)),
        static sample => Enumerable.Range(0, sample.Size).Select(size => new CompiledSample(sample.Seed, size)));

    public int Seed { get; }

    public int Size { get; }

    public bool IsUv { get; }

    public bool HasHashes { get; }

    /// <summary>How reasons are written.</summary>
    public string Style { get; }

    public string Lock { get; }

    /// <summary>What the command names, what these take in, and at last the constraints.</summary>
    public List<SourceSample> Sources { get; } = [];

    public SourceSample Constraints => Sources[^1];

    public List<LockedSample> Locked { get; } = [];

    /// <summary>Whether the lock says for which Python it is.</summary>
    public bool KnowsPython => !IsUv || Seed % 2 == 0;

    /// <summary>Whether the lock has extras where they are asked for.</summary>
    public bool KeepsExtras => !_stripsExtras;

    /// <summary>The lines that are asked for wherever the lock may be meant for, with their files.</summary>
    public IEnumerable<(SourceSample Source, AskedSample Asked)> Certain => Sources.SkipLast(1).SelectMany(static source => source.Asked.Select(asked => (source, asked))).Where(item => item.asked.Marker is null || (KnowsPython && TrueMarkers.Contains(item.asked.Marker)));

    public Dictionary<string, byte[]> Files()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var source in Sources) files[source.Path] = Encoding.UTF8.GetBytes(string.Concat(source.Includes.Concat(source.Asked.Select(static asked => $"{asked}")).Select(static line => line + "\n")));
        files[Lock] = Encoding.UTF8.GetBytes(LockText());
        return files;
    }

    /// <summary>The same files with other spelling, comments and order in those that people write.</summary>
    public Dictionary<string, byte[]> FilesInOtherWords(int seed)
    {
        var random = new Random(seed);
        var files = Files();
        foreach (var source in Sources)
        {
            List<string> lines = [.. source.Includes, .. source.Asked.Select(asked => $"{asked with { Spelling = Spell(asked.Name, random) }}")];
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(lines));
            var end = random.Next(2) == 0 ? "\n" : "\r\n";
            var text = new StringBuilder(random.Next(4) == 0 ? "\uFEFF" : "");
            foreach (var line in lines) text.Append(random.Next(3) == 0 ? $"# why{end}{end}" : "").Append(random.Next(3) == 0 ? "  " : "").Append(line).Append(random.Next(3) == 0 ? "  # what for" : "").Append(end);
            files[source.Path] = Encoding.UTF8.GetBytes(text.ToString());
        }

        return files;
    }

    public override string ToString() => $"seed {Seed}, size {Size}:\n" + string.Concat(Files().Select(static file => $"--- {file.Key}\n{Encoding.UTF8.GetString(file.Value)}"));

    private static string Spell(string name, Random random) =>
        string.Concat(name.Select(unit => unit == '-' ? new[] { "-", "_", ".", "-_" }[random.Next(4)] : random.Next(4) == 0 ? char.ToUpperInvariant(unit).ToString() : unit.ToString()));

    private void MakePackages(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var name = i == 0 && Chance(4) ? "setuptools" : $"{Pick("foo", "bar-x", "n", "data-tool")}-{i}";
            // Specifier holds the version here.
            _packages[name] = new AskedSample(name) { Specifier = Pick(Versions), Url = Chance(10) && name != "setuptools" ? $"git+https://e.com/{name}.git@v1" : null, Extras = Chance(3) ? ["x", "y-z"] : [] };
            _needs[name] = [];
        }

        List<string> names = [.. _packages.Keys];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                // Mostly later ones, and now and then in a circle.
                if (i != j && _packages[names[j]].Url is null && Chance(j > i ? 4 : 20)) _needs[names[i]].Add(names[j]);
            }
        }
    }

    private void MakeSources()
    {
        Sources.Add(new SourceSample(_folder + "main.in"));
        if (Chance(3)) Sources.Add(new SourceSample(_folder + "second.in"));
        _named = [.. Sources];
        if (Chance(2))
        {
            Sources.Add(new SourceSample(_folder + "sub/base.in"));
            Sources[0].Includes.Add("-r sub/base.in");
        }

        var constraints = new SourceSample(_folder + "limits.txt");
        Sources.Add(constraints);
        Sources[^2].Includes.Add(Sources[^2].Path.Contains("sub/", StringComparison.Ordinal) ? "-c ../limits.txt" : "-c limits.txt");
        foreach (var package in _packages.Values)
        {
            foreach (var source in Sources.SkipLast(1).Where(_ => Chance(3))) source.Asked.Add(Ask(package));
            if (Chance(4)) constraints.Asked.Add(new AskedSample(package.Name) { Spelling = Spell(package.Name, _random), Specifier = Satisfied(package.Specifier) });
        }

        constraints.Asked.Add(new AskedSample("of-no-interest") { Specifier = "<1" });
        if (Sources[0].Asked.Count == 0) Sources[0].Asked.Add(Ask(_packages.Values.Last()));
    }

    private AskedSample Ask(AskedSample package) => new(package.Name)
    {
        Spelling = Spell(package.Name, _random),
        Extras = [.. package.Extras.Where(_ => Chance(2))],
        Specifier = package.Url is null ? Satisfied(package.Specifier) : "",
        Url = package.Url,
        Marker = _random.Next(12) switch { 0 => Pick(TrueMarkers), 1 => Pick(OpenMarkers), 2 when package.Url is null => Pick(FalseMarkers), _ => null },
    };

    /// <summary>Something that lets a version through.</summary>
    private string Satisfied(string version)
    {
        var open = version.Split('+')[0];
        return Pick("", "", ">=" + open, "<=" + open, "==" + version, "==" + open, "!=0.0.0.1", ">=0,!=0.0.1", ">" + "0.0.0.0.1.dev0", version == "2.3.4" ? "~=2.3" : "", version == "1.0" ? "==1.*" : "");
    }

    private void Compile()
    {
        var direct = Sources.SkipLast(1).SelectMany(static source => source.Asked.Select(asked => (source, asked))).Where(item => item.asked.Marker is not { } marker || !FalseMarkers.Contains(marker)).ToLookup(static item => item.asked.Name, StringComparer.Ordinal);
        // What depends on the platform may be there or not.
        var taken = direct.Where(group => group.Any(item => item.asked.Marker is not { } marker || TrueMarkers.Contains(marker)) || Chance(2)).Select(static group => group.Key).ToHashSet(StringComparer.Ordinal);
        var open = new Stack<string>(taken);
        while (open.TryPop(out var name))
        {
            foreach (var need in _needs[name].Where(taken.Add)) open.Push(need);
        }

        foreach (var name in taken.Order(StringComparer.Ordinal))
        {
            if (name == "setuptools" && !IsUv) continue;
            var package = _packages[name];
            List<string> files = [.. direct[name].Select(static item => item.source.Path).Distinct().Order(StringComparer.Ordinal).Select(path => "-r " + Relative(path))];
            if (Constraints.Asked.Exists(asked => asked.Name == name)) files.Insert(0, "-c " + Relative(Constraints.Path));
            var needers = taken.Where(other => _needs[other].Contains(name)).Order(StringComparer.Ordinal);
            var isAlone = !IsUv && files.Count == 1 && direct[name].Count() == 1 && !needers.Any();
            Locked.Add(new LockedSample(name, package.Specifier)
            {
                Url = package.Url,
                Extras = KeepsExtras ? [.. direct[name].SelectMany(static item => item.asked.Extras).Distinct()] : [],
                Marker = isAlone ? direct[name].Single().asked.Marker : null,
                Hashes = HasHashes && package.Url is null ? _random.Next(1, 4) : 0,
                Parents = Style == "none" ? [] : [.. files, .. needers],
            });
        }
    }

    private string LockText()
    {
        var text = new StringBuilder();
        var sources = string.Join(' ', _named.Select(source => Relative(source.Path)));
        var options = (HasHashes ? " --generate-hashes" : "") + (Style == "none" ? " --no-annotate" : Style == "line" ? " --annotation-style=line" : "");
        if (IsUv) text.Append($"# This file was autogenerated by uv via the following command:\n#    uv pip compile{options}{(_stripsExtras ? "" : " --no-strip-extras")}{(KnowsPython ? " --python-version 3.12" : "")} {sources} -o {Relative(Lock)}\n");
        else text.Append($"#\n# This file is autogenerated by pip-compile with Python 3.12\n# by the following command:\n#\n#    pip-compile{options}{(_stripsExtras ? " --strip-extras" : "")} --output-file={Relative(Lock)} {sources}\n#\n");
        foreach (var line in Locked) line.Write(text, Style);
        if (!IsUv) text.Append("\n# The following packages are considered to be unsafe in a requirements file:\n# setuptools\n");
        return text.ToString();
    }

    private string Relative(string path) => path[_start.Length..];

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(params string[] values) => values[_random.Next(values.Length)];
}
