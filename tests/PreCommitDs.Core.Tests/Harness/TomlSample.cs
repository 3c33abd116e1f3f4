using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Harness;

/// <summary>A random tree and a document that means it, in a random style; the same seed and size always make the same one.</summary>
internal sealed class TomlSample
{
    private readonly Random _random;
    private readonly TomlNoise _noise;
    private readonly StringBuilder _text = new();

    private TomlSample(int seed, int size)
    {
        (Seed, Size) = (seed, size);
        _random = new Random(seed);
        _noise = new TomlNoise(_random);
        Tree = Table(5);
        if (Chance(10)) _text.Append('\uFEFF');
        WriteTable([], Tree, header: null);
        Text = _text.ToString();
    }

    public static Arbitrary<TomlSample> Any { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Zip(Gen.Choose(0, 7), (seed, size) => new TomlSample(seed, size)),
        sample => Enumerable.Range(0, sample.Size).Select(size => new TomlSample(sample.Seed, size)));

    public int Seed { get; }

    public int Size { get; }

    /// <summary>In the form of <see cref="TomlTree"/>; the order of its keys is not that of the text.</summary>
    public List<KeyValuePair<string, object>> Tree { get; }

    public string Text { get; }

    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    public override string ToString() => $"seed {Seed}, size {Size}:\n{Text}\n";

    private bool Chance(int of) => _random.Next(of) == 0;

    private List<KeyValuePair<string, object>> Table(int depth) =>
        [.. Enumerable.Range(0, _random.Next(Size + 1)).Select(_ => _noise.Key()).Distinct().Select(key => KeyValuePair.Create(key, Value(depth - 1)))];

    private object Value(int depth) => _random.Next(depth > 0 ? 9 : 5) switch
    {
        < 5 => _noise.Scalar(),
        5 => Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth - 1)).ToList(),
        6 => Enumerable.Range(0, _random.Next(4)).Select(object (_) => Table(depth - 1)).ToList(),
        _ => Table(depth - 1),
    };

    /// <summary>Writes a table as a header and what stands below it: first its own keys, then the headers inside it.</summary>
    private void WriteTable(string[] path, List<KeyValuePair<string, object>> table, string? header)
    {
        var (body, sections) = (new List<(string Key, object Value)>(), new List<(string[] Path, object Value)>());
        foreach (var (key, value) in table) Place([key], value, canBeSection: true);
        // A table may come after those inside it; of an element of an array they would belong to the element before.
        var isLate = header is ['[', not '[', ..] && sections.Count > 0 && Chance(4);
        var isImplied = isLate && body.Count == 0 && Chance(2);
        if (isLate) WriteSections();
        if (header is not null && !isImplied) WriteLine(header);
        foreach (var (key, value) in body) WriteLine($"{key}{_noise.Space()}={_noise.Space()}{Inline(value)}");
        if (!isLate) WriteSections();

        void Place(string[] keys, object value, bool canBeSection)
        {
            if (canBeSection && IsSection(value) && Chance(2)) sections.Add((keys, value));
            else if (value is List<KeyValuePair<string, object>> { Count: > 0 } inner && Chance(3)) inner.ForEach(entry => Place([.. keys, entry.Key], entry.Value, canBeSection));
            else body.Add((_noise.Path(keys), value));
        }

        void WriteSections()
        {
            foreach (var (keys, value) in sections) WriteSection([.. path, .. keys], value);
        }
    }

    private void WriteSection(string[] path, object value)
    {
        if (value is List<KeyValuePair<string, object>> table)
        {
            WriteTable(path, table, $"[{_noise.Space()}{_noise.Path(path)}{_noise.Space()}]");
            return;
        }

        foreach (var element in (List<object>)value)
            WriteTable(path, (List<KeyValuePair<string, object>>)element, $"[[{_noise.Space()}{_noise.Path(path)}{_noise.Space()}]]");
    }

    private static bool IsSection(object value) =>
        value is List<KeyValuePair<string, object>> or List<object> { Count: > 0 } && (value is not List<object> items || items.TrueForAll(item => item is List<KeyValuePair<string, object>>));

    private void WriteLine(string line)
    {
        while (Chance(4)) _text.Append(_noise.Space()).Append(_noise.LineEnd());
        _text.Append(_noise.Space()).Append(line).Append(_noise.Space()).Append(_noise.LineEnd());
    }

    private string Inline(object value)
    {
        switch (value)
        {
            case TomlTree.Scalar scalar:
                return _noise.Write(scalar);
            case List<object> items:
                var array = new StringBuilder("[").Append(_noise.Blank());
                for (var i = 0; i < items.Count; i++)
                    array.Append(Inline(items[i])).Append(_noise.Blank()).Append(i < items.Count - 1 || Chance(3) ? "," : "").Append(_noise.Blank());
                return array.Append(']').ToString();
            default:
                var members = new List<string>();
                Flatten([], (List<KeyValuePair<string, object>>)value, members);
                return $"{{{string.Join(',', members)}{_noise.Space()}}}";
        }
    }

    private void Flatten(string[] keys, List<KeyValuePair<string, object>> table, List<string> members)
    {
        foreach (var (key, value) in table)
        {
            if (value is List<KeyValuePair<string, object>> { Count: > 0 } inner && Chance(3)) Flatten([.. keys, key], inner, members);
            else members.Add($"{_noise.Space()}{_noise.Path([.. keys, key])}{_noise.Space()}={_noise.Space()}{Inline(value)}{_noise.Space()}");
        }
    }
}
