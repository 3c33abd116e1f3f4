namespace PreCommitDs.LargeData.Sniffing;

[TestClass]
public sealed class ModelMessageTests
{
    private static Message Node => new Message().Text(1, "dense/weights").Text(2, "VariableV2");

    private static Message Graph => new Message().In(1, new Message().Text(1, "x").Text(2, "y").Text(4, "Relu")).Text(2, "main");

    private static Message Operators => new Message().Text(1, "").Number(2, 17);

    [TestMethod]
    public void Models_of_ONNX_are_told_with_any_of_their_first_fields()
    {
        Is("ONNX model", new Message().Number(1, 8).Text(2, "pytorch").Text(3, "2.1").In(7, Graph).In(8, Operators));
        Is("ONNX model", new Message().Number(1, 3).In(7, Graph));
        Is("ONNX model", new Message().Number(1, 12).In(8, Operators).In(7, Graph));
        Is("ONNX model", new Message().Number(1, 7).Text(2, "skl2onnx").Text(4, "ai.onnx").Number(5, 0).Text(6, "a doc").In(7, Graph));
    }

    [TestMethod]
    public void Large_models_of_ONNX_are_told_by_what_is_here_of_them()
    {
        var graph = new Message().In(1, new Message().Text(4, "Conv")).Bytes(5, new byte[20_000]);
        Is("ONNX model", new Message().Number(1, 8).Text(2, "pytorch").In(7, graph));
    }

    [TestMethod]
    public void Models_of_Core_ML_are_told_of_every_version()
    {
        for (ulong version = 1; version <= 9; version++)
        {
            var description = new Message().In(1, new Message().Text(1, "image")).In(10, new Message().Text(1, "label")).In(100, new Message().Text(1, "a classifier"));
            Is("Core ML model", new Message().Number(1, version).In(2, description).In(500, new Message().Number(1, 1)));
        }
    }

    [TestMethod]
    public void Saved_models_of_TensorFlow_are_told()
    {
        var information = new Message().In(2, new Message().Text(1, "op")).Text(4, "serve").Text(5, "2.15.0");
        Is("TensorFlow SavedModel", new Message().Number(1, 1).In(2, new Message().In(1, information).In(2, new Message().In(1, Node))));
        Is("TensorFlow SavedModel", new Message().Number(1, 1).In(2, new Message().In(1, information).Bytes(2, new byte[9000])));
    }

    [TestMethod]
    public void Graphs_of_TensorFlow_are_told()
    {
        Is("TensorFlow graph", new Message().In(1, Node).In(1, new Message().Text(1, "out").Text(2, "Identity")));
        Is("TensorFlow graph", new Message().In(1, Node).In(4, new Message().Number(1, 27)));
        Is("TensorFlow graph", new Message().In(1, new Message().Text(1, "w").Text(2, "Const").Bytes(5, new byte[9000])).In(1, Node));
    }

    [TestMethod]
    public void Other_messages_are_none()
    {
        IsNone(new Message().Number(1, 3).Text(2, "a name"));
        IsNone(new Message().Number(1, 3).Text(2, "a name").Text(3, "another").Number(4, 5));
        IsNone(new Message().Number(1, 300).In(7, Graph));
        IsNone(new Message().Text(1, "a name").Number(2, 7));
        IsNone(new Message().In(1, new Message().Text(1, "a name").Number(2, 7)));
        IsNone(new Message().In(1, new Message().Text(1, "a name").Text(2, "lower case")).In(1, new Message().Text(1, "b").Text(2, "words")));
        IsNone(new Message().Number(1, 1));
        IsNone(new Message().Number(1, 1).Text(2, ""));
        IsNone(new Message().Number(1, 0).In(7, Graph));
        IsNone(new Message().Number(2, 1).Bytes(3, [1, 2, 3]));
    }

    private static void Is(string format, Message message) => Assert.AreEqual(format, Sniff.Name(message.Done()));

    private static void IsNone(Message message) => Assert.IsNull(LargeDataRules.AtAnySize(Sniff.Of("x", message.Done()).Format?.Kind), Convert.ToHexString(message.Done()));
}
