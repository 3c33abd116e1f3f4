using System.Text;

namespace PreCommitDs.Surveys;

[TestClass]
public sealed class NotebookOutputsTests
{
    [TestMethod]
    [DataRow("", 0, 0)]
    [DataRow("{", 0, 0)]
    [DataRow("[]", 0, 0)]
    [DataRow("""{"nbformat": 4, "cells": [{"outputs": []}, {"source": ""}]}""", 0, 0)]
    [DataRow("""{"nbformat": 4, "cells": [{"outputs": [{"output_type": "stream", "text": "\"image/png\":"}, {"data": {"text/plain": "x", "image/png": "AAAA"}, "metadata": {"image/png": {"width": 1}}}]}, {"outputs": [{"data": {"image/svg+xml": ""}}]}]}""", 3, 2)]
    [DataRow("""{"nbformat": 3, "worksheets": [{"cells": [{"outputs": [{"output_type": "display_data", "png": "AA"}, {"output_type": "stream", "text": "x"}]}]}]}""", 2, 1)]
    public void Outputs_and_pictures_are_counted(string notebook, int outputs, int images) => Assert.AreEqual(new NotebookOutputs(outputs, images), NotebookOutputs.Of(Encoding.UTF8.GetBytes(notebook)));
}
