using System.Text;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>Notebooks of some size: with several outputs, or of many megabytes.</summary>
internal static class LargeNotebook
{
    /// <summary>One cell with so many outputs, and one of text.</summary>
    public static byte[] WithOutputs(int outputs, string source = "1 + 1")
    {
        var list = string.Join(",", Enumerable.Range(0, outputs).Select(i =>
            $"\n    {{\n     \"name\": \"stdout\",\n     \"output_type\": \"stream\",\n     \"text\": [\n      \"line {i}\\n\"\n     ]\n    }}"));
        return Notebook(Cell(source, "7", $"[{list}\n   ]"));
    }

    /// <summary>What <see cref="WithOutputs"/> is once it is stripped.</summary>
    public static byte[] Clean(string source = "1 + 1") => Notebook(Cell(source, "null", "[]"));

    /// <summary>Both what is stripped and what is left are large.</summary>
    public static byte[] OfMegabytes(int megabytes)
    {
        var source = new string('s', 1 << 19);
        var output = $"[\n    {{\n     \"data\": {{\n      \"image/png\": \"{new string('A', 1 << 19)}\"\n     }},\n     \"metadata\": {{}},\n     \"output_type\": \"display_data\"\n    }}\n   ]";
        return Notebook([.. Enumerable.Range(0, megabytes).Select(i => Cell(source, $"{i + 1}", output))]);
    }

    private static string Cell(string source, string count, string outputs) =>
        $"  {{\n   \"cell_type\": \"code\",\n   \"execution_count\": {count},\n   \"metadata\": {{}},\n   \"outputs\": {outputs},\n   \"source\": [\n    \"{source}\"\n   ]\n  }}";

    private static byte[] Notebook(params string[] cells) => Encoding.UTF8.GetBytes(
        $"{{\n \"cells\": [\n{string.Join(",\n", cells)}\n ],\n \"metadata\": {{}},\n \"nbformat\": 4,\n \"nbformat_minor\": 4\n}}\n");
}
