using System.Text;
using PreCommitDs.Formats.Jupyter;

namespace PreCommitDs.Secrets.Texts;

/// <summary>What of a notebook is text, and where each of its lines stands.</summary>
[TestClass]
public sealed class NotebookTextTests
{
    private const string Picture = "iVBORw0KGgoAAAANSUhEUgAA";

    private static readonly string Notebook = """
        {
         "cells": [
          {"cell_type": "markdown", "id": "a1", "metadata": {"tags": ["in cell metadata"]}, "source": "# in markdown", "attachments": {"x.png": {"image/png": "PICTURE"}}},
          {"cell_type": "code", "id": "b2", "metadata": {}, "execution_count": 1, "source": ["first\n", "second in source"], "outputs": [
           {"output_type": "stream", "name": "stdout", "text": ["one\n", "in stream"]},
           {"output_type": "error", "ename": "E", "evalue": "in evalue", "traceback": ["\u001b[0;31mtop\u001b[0m", "in \u001b[1mtraceback"]},
           {"output_type": "display_data", "metadata": {}, "data": {"image/png": "PICTURE", "text/html": ["<b>", "in html"], "application/json": {"key": {"deep": "in json"}}, "application/pdf": "PICTURE",
            "application/vnd.jupyter.widget-view+json": {"model_id": "PICTURE"}}}]},
          {"cell_type": "raw", "id": "c3", "metadata": {}, "source": ["in raw"]}
         ],
         "metadata": {"widgets": {"state": "PICTURE"}, "title": "in notebook metadata"},
         "nbformat": 4, "nbformat_minor": 5
        }
        """.Replace("PICTURE", Picture, StringComparison.Ordinal);

    [TestMethod]
    [DataRow("in cell metadata", 1, -1, 1)]
    [DataRow("# in markdown", 1, 0, 1)]
    [DataRow("second in source", 2, 0, 2)]
    [DataRow("in stream", 2, 1, 2)]
    [DataRow("in evalue", 2, 2, 1)]
    [DataRow("in traceback", 2, 2, 2)]
    [DataRow("in html", 2, 3, 1)]
    [DataRow("in json", 2, 3, 1)]
    [DataRow("in raw", 3, 0, 1)]
    [DataRow("in notebook metadata", 0, -1, 1)]
    public void All_that_is_text_is_there_with_its_place(string line, int cell, int output, int number)
    {
        var file = Encoding.UTF8.GetBytes(Notebook);
        using var text = NotebookText.Read(file, NotebookReader.Read(file, 0)!);
        var at = text.Span.IndexOf(Encoding.UTF8.GetBytes(line));
        Assert.IsGreaterThanOrEqualTo(0, at, Encoding.UTF8.GetString(text.Span));
        var part = text.PartAt(at);
        Assert.AreEqual((cell, output, number), (part.Cell, part.Output, new TextPlaces(text).At(at).Line));
        var first = line.Split(' ')[0];
        Assert.StartsWith(first, Encoding.UTF8.GetString(file.AsSpan(new TextWay(text, file).Back(at, at + 1).Start)));
    }

    [TestMethod]
    public void Pictures_documents_and_widgets_are_no_text()
    {
        var file = Encoding.UTF8.GetBytes(Notebook);
        using var text = NotebookText.Read(file, NotebookReader.Read(file, 0)!);
        Assert.DoesNotContain(Picture, Encoding.UTF8.GetString(text.Span));
    }

    [TestMethod]
    public void The_name_of_a_member_stands_before_its_value()
    {
        var file = Encoding.UTF8.GetBytes(Notebook);
        using var text = NotebookText.Read(file, NotebookReader.Read(file, 0)!);
        Assert.Contains("{\"key\": {\"deep\": \"in json\"}}\n", Encoding.UTF8.GetString(text.Span));
    }
}
