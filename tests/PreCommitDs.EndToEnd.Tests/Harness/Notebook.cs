using System.Text;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>Small notebooks, as Jupyter writes them: one code cell, with outputs or without.</summary>
internal static class Notebook
{
    /// <summary>Has an output and an execution count.</summary>
    public static byte[] Dirty(string source = "1 + 1", string output = "2") => Build(source, output);

    /// <summary>What <see cref="Dirty"/> is once it is stripped.</summary>
    public static byte[] Clean(string source = "1 + 1") => Build(source, null);

    /// <summary>The same text with other line ends.</summary>
    public static byte[] WithCrLf(byte[] notebook) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(notebook).ReplaceLineEndings("\r\n"));

    private static byte[] Build(string source, string? output)
    {
        var outputs = output is null
            ? "\"execution_count\": null,\n   \"metadata\": {},\n   \"outputs\": [],"
            : "\"execution_count\": 7,\n   \"metadata\": {},\n   \"outputs\": [\n    {\n     \"name\": \"stdout\",\n"
                + $"     \"output_type\": \"stream\",\n     \"text\": [\n      \"{output}\"\n     ]\n    }}\n   ],";
        var text = "{\n \"cells\": [\n  {\n   \"cell_type\": \"code\",\n   " + outputs + "\n"
            + $"   \"source\": [\n    \"{source}\"\n   ]\n  }}\n ],\n"
            + " \"metadata\": {},\n \"nbformat\": 4,\n \"nbformat_minor\": 4\n}\n";
        return Encoding.UTF8.GetBytes(text);
    }
}
