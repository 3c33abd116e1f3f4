using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Harness;

/// <summary>A random notebook; the same seed and size always make the same one.</summary>
internal sealed class NotebookSample
{
    private static readonly string[] CellMetadata =
    [
        "collapsed", "ExecuteTime", "execution", "heading_collapsed", "hidden", "scrolled", "trusted", "a", "b", "jupyter", "vscode", "Collapsed",
    ];

    private static readonly string[] NotebookMetadata = ["signature", "widgets", "orig_nbformat", "orig_nbformat_minor", "a", "b", "vscode", "authors"];
    private static readonly string[] Mimes = ["text/plain", "text/html", "image/png", "image/svg+xml", "application/json", "application/vnd.x+json"];
    private static readonly string[] Version3Data = ["text", "html", "png", "svg", "jpeg", "latex", "json", "javascript"];
    private static readonly string[] OutputTypes = ["stream", "display_data", "execute_result", "error", "pyout", "pyerr"];
    private static readonly string[] Tags = ["keep_output", "a", "b", "parameters"];
    private static readonly string[] Ids = ["x", "y", "z", "0", "1", "not good", ""];

    private readonly Random _random;
    private readonly SampleKind _kind;

    private NotebookSample(int seed, int size, SampleKind kind)
    {
        (Seed, Size, _kind) = (seed, size, kind);
        _random = new Random(seed);
        Noise = new JsonNoise(_random, kind == SampleKind.Python);
        Text = Build();
    }

    public static Arbitrary<NotebookSample> Any(SampleKind kind) => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Zip(Gen.Choose(0, 6), (seed, size) => new NotebookSample(seed, size, kind)),
        sample => Enumerable.Range(0, sample.Size).Select(size => new NotebookSample(sample.Seed, size, kind)));

    public int Seed { get; }

    public int Size { get; }

    public string Text { get; }

    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    private JsonNoise Noise { get; }

    public override string ToString() => $"seed {Seed}, size {Size}:\n{Text}\n";

    private string Build()
    {
        var isOld = Noise.Chance(4);
        var members = new List<(string, string)>
        {
            ("nbformat", isOld ? "3" : "4"),
            ("nbformat_minor", Noise.Pick(["0", "4", "5", "5", "5"])),
            ("metadata", Noise.Chance(20) ? Noise.Value(2) : Metadata(NotebookMetadata)),
            isOld ? ("worksheets", Noise.Array([.. Enumerable.Range(0, 1 + _random.Next(2)).Select(_ => Noise.Object([("cells", Cells(isOld)), ("metadata", "{}")]))])) : ("cells", Cells(isOld)),
        };
        if (Noise.Chance(3)) members.Add(("extra", Noise.Value(4)));
        var byteOrderMark = Noise.Chance(10) ? "\uFEFF" : "";
        return byteOrderMark + Noise.Space() + Noise.Object(Shuffled(members)) + Noise.Space();
    }

    private string Cells(bool isOld) => Noise.Array([.. Enumerable.Range(0, _random.Next(Size + 1)).Select(_ => Noise.Chance(30) ? Noise.Value(2) : Cell(isOld))]);

    private string Cell(bool isOld)
    {
        var members = new List<(string, string)> { ("cell_type", Noise.Quote(Noise.Pick(["code", "markdown", "raw"]))) };
        if (!Noise.Chance(10)) members.Add((isOld ? "input" : "source", Source()));
        if (!Noise.Chance(10)) members.Add(("metadata", Noise.Chance(20) ? Noise.Value(2) : Metadata(CellMetadata)));
        if (!Noise.Chance(3)) members.Add(("outputs", Noise.Chance(20) ? Noise.Value(2) : Noise.Array([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Output(isOld))])));
        if (!Noise.Chance(3)) members.Add((isOld ? "prompt_number" : "execution_count", Noise.Chance(20) ? Noise.Value(2) : Noise.Pick(["null", "1", "23", "0"])));
        if (!isOld && !Noise.Chance(4)) members.Add(("id", Noise.Chance(10) ? Noise.Value(1) : Noise.Quote(Noise.Pick(Ids))));
        if (Noise.Chance(8)) members.Add(("attachments", Noise.Value(3)));
        return Noise.Object(Shuffled(members));
    }

    private string Source() => Noise.Chance(4) ? Noise.Quote(Noise.Pick(["", " \n", "x = 1"])) : Noise.Array([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Noise.Quote(Noise.Text()))]);

    private string Output(bool isOld)
    {
        if (Noise.Chance(20)) return Noise.Value(2);
        var members = new List<(string, string)> { ("output_type", Noise.Quote(Noise.Pick(OutputTypes))) };
        if (Noise.Chance(2)) members.Add((isOld ? "stream" : "name", Noise.Quote(Noise.Pick(["stdout", "stderr"]))));
        if (Noise.Chance(3)) members.Add(("execution_count", Noise.Pick(["null", "1", "23"])));
        if (isOld || Noise.Chance(3)) members.AddRange(Version3Data.Where(_ => Noise.Chance(4)).Select(name => (name, Noise.Quote(Noise.Text()))));
        else members.Add(("data", Noise.Object([.. Mimes.Where(_ => Noise.Chance(3)).Select(mime => (mime, Noise.Value(1)))])));
        if (Noise.Chance(5)) members.AddRange([("ename", Noise.Quote(Noise.Text())), ("traceback", Noise.Array([Noise.Quote(Noise.Text())]))]);
        return Noise.Object(Shuffled(members));
    }

    private string Metadata(string[] names)
    {
        var members = names.Where(_ => Noise.Chance(5)).Select(name => (name, Noise.Value(2))).ToList();
        if (Noise.Chance(5)) members.Add(("tags", Noise.Array([.. Tags.Where(_ => Noise.Chance(4)).Select(Noise.Quote)])));
        if (Noise.Chance(8)) members.Add(("keep_output", Noise.Pick(["true", "true", "false", "1", "0", "null", "[ ]"])));
        if (Noise.Chance(12)) members.Add(("init_cell", Noise.Pick(["true", "false"])));
        if (Noise.Chance(4)) members.Add(("kernelspec", Noise.Object([("name", Noise.Quote("k")), ("display_name", Noise.Quote("K")), ("language", Noise.Quote("python"))])));
        if (Noise.Chance(4)) members.Add(("language_info", Noise.Object([("name", Noise.Quote("python")), ("version", Noise.Quote("3.1"))])));
        if (Noise.Chance(6)) members.Add(("c", Noise.Object([("d", Noise.Value(1)), ("e", Noise.Object([("f", "1"), ("g", Noise.Value(1))]))])));
        return Noise.Object(Shuffled(members));
    }

    private List<(string Name, string Value)> Shuffled(List<(string Name, string Value)> members)
    {
        var result = members.ToList();
        if (_kind != SampleKind.Plain && result.Count > 0 && Noise.Chance(6)) Double(result);
        if (Noise.Chance(2)) _random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(result));
        return result;
    }

    /// <summary>Doubles a member of other than the names that hold cells: which of two cell lists counts is not the stripper's business.</summary>
    private void Double(List<(string Name, string Value)> members)
    {
        var name = Noise.Pick(members).Name;
        if (name is not ("cells" or "worksheets" or "nbformat" or "nbformat_minor")) members.Add((name, Noise.Chance(2) ? Noise.Value(2) : members.First(m => m.Name == name).Value));
    }
}
