using System.Buffers.Binary;
using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>What a training has made.</summary>
internal static class ModelFormats
{
    /// <summary>Longer headers are refused by the library itself.</summary>
    private const ulong MaxSafetensorsHeader = 100_000_000;

    public static DataFormat CoreMl { get; } = new("Core ML model", DataKind.Model, ".mlmodel") { Test = ModelMessage.IsCoreMl, How = "protobuf: the version of the format, then a description" };

    public static DataFormat SavedModel { get; } = new("TensorFlow SavedModel", DataKind.Model) { Test = ModelMessage.IsSavedModel, How = "protobuf: the version of the schema, then a graph" };

    public static DataFormat Checkpoint { get; } = new("TensorFlow checkpoint", DataKind.Model) { How = "names as `*.data-00000-of-00001`, and `.index` beside one" };

    public static IReadOnlyList<DataFormat> All { get; } =
    [
        new("TorchScript mobile model", DataKind.Model, ".ptl") { Container = Container.Zip, Test = static (head, _) => Zip.Is(head) && Zip.HasMember(head, "/bytecode.pkl"), How = "a ZIP archive with `*/bytecode.pkl`" },
        new("PyTorch mobile model", DataKind.Model) { Signatures = [Signature.At(4, "PTMF"u8)] },
        new("PyTorch checkpoint", DataKind.Model, ".pt", ".pth", ".ckpt")
        {
            Container = Container.Zip,
            IsCommonlyBin = true,
            Test = static (head, _) => Zip.Is(head) && IsTorch(Zip.Members(head)),
            How = "a ZIP archive with `*/data.pkl`, or `*/version`, `*/byteorder`, `*/data/0` first",
        },
        new("PyTorch checkpoint (before 1.6)", DataKind.Model)
        {
            IsCommonlyBin = true,
            Signatures = [Signature.At(2, [0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19]), Signature.At(11, [0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19])],
            Test = static (head, _) => head[0] == 0x80,
            How = "in a pickle",
        },
        new("Keras model", DataKind.Model, ".keras") { Container = Container.Zip, Test = static (head, _) => Zip.Is(head) && IsKeras(head), How = "a ZIP archive with `config.json` and `model.weights.h5`" },
        new("Keras weights", DataKind.Model) { Test = Hdf5.IsKeras, How = "HDF5 with Keras's own attributes" },
        new("safetensors file", DataKind.Model, ".safetensors")
        {
            Test = static (head, size) => head.Length > 9 && BinaryPrimitives.ReadUInt64LittleEndian(head) is >= 2 and <= MaxSafetensorsHeader and var length && (long)length <= size - 8 && head[8] == (byte)'{' && head[9] is (byte)'"' or (byte)'}' or (byte)' ',
            How = "the length of the header, then `{\"`",
        },
        new("GGUF model", DataKind.Model, ".gguf") { Signatures = [Signature.At(0, "GGUF"u8)] },
        new("GGML model", DataKind.Model, ".ggml") { IsCommonlyBin = true, Signatures = [Signature.At(0, "lmgg"u8), Signature.At(0, "fmgg"u8), Signature.At(0, "tjgg"u8), Signature.At(0, "algg"u8)], Test = static (head, _) => !PlainText.Is(head) },
        new("ONNX Runtime model", DataKind.Model, ".ort") { Signatures = [Signature.At(4, "ORTM"u8)] },
        new("ONNX model", DataKind.Model, ".onnx") { Test = ModelMessage.IsOnnx, How = "protobuf: the version of the format, then its producer, operators or graph" },
        new("TensorFlow Lite model", DataKind.Model, ".tflite", ".lite") { Signatures = [Signature.At(4, "TFL3"u8)] },
        SavedModel,
        CoreMl,
        new("TensorFlow graph", DataKind.Model) { Test = ModelMessage.IsFrozenGraph, How = "protobuf: nodes with names and operations" },
        Checkpoint,
        new("LightGBM model", DataKind.Model) { Signatures = [Signature.At(0, "tree\nversion=v"u8), Signature.At(0, "tree\r\nversion=v"u8)], IsText = true },
        new("XGBoost model", DataKind.Model, ".ubj")
        {
            Signatures = [Signature.At(0, [.. "{L"u8, 0, 0, 0, 0]), Signature.At(0, "binf"u8), Signature.At(0, "{\"learner\":"u8), Signature.At(0, "{\"version\":[1,"u8), Signature.At(0, "{\"version\":[2,"u8), Signature.At(0, "{\"version\":[3,"u8)],
            MayBeginAsText = true,
            Test = static (head, _) => head[0] == (byte)'b' ? !PlainText.Is(head) : head.IndexOf("gradient_booster"u8) >= 0 || head.IndexOf("learner_model_param"u8) >= 0 || (head.IndexOf("learner"u8) >= 0 && !PlainText.Is(head)),
            How = "with a `gradient_booster`",
        },
        new("CatBoost model", DataKind.Model, ".cbm") { Signatures = [Signature.At(0, "CBM1"u8)] },
        new("PMML model", DataKind.Model, ".pmml") { IsText = true, Test = static (head, _) => PlainText.Start(head) is [(byte)'<', ..] && head.IndexOf("<PMML"u8) >= 0, How = "XML with a root `<PMML`" },
        new("OpenVINO network", DataKind.Model) { IsText = true, Test = static (head, _) => PlainText.Start(head) is [(byte)'<', ..] && head.IndexOf("<net name="u8) is >= 0 and < 256, How = "XML with a root `<net name=`" },
        new("TensorRT engine", DataKind.Model, ".engine", ".plan", ".trt") { Signatures = [Signature.At(0, "ptrt"u8), Signature.At(0, "ftrt"u8)], Test = static (head, _) => !PlainText.Is(head), IsSharedName = true },
        new("fastText model", DataKind.Model) { IsCommonlyBin = true, Signatures = [Signature.At(0, [0xba, 0x16, 0x4f, 0x2f])] },
        new("word2vec embeddings", DataKind.Model, ".vec") { IsCommonlyBin = true, MayBeginAsText = true, Test = WordVectors.Are, How = "a line with the number of words and of dimensions, then words with that many numbers", IsSharedName = true },
        new("FAISS index", DataKind.Model, ".faiss")
        {
            Signatures = [.. new[] { "IxF2", "IxFI", "IxFl", "IxPT", "IxPQ", "IxPq", "IxMp", "IxM2", "IwFl", "IwPQ", "IwSq", "IHNf", "IHNs", "IBwF", "IBxF", "IxRQ", "IxSQ", "IxHe" }.Select(static text => Signature.At(0, System.Text.Encoding.ASCII.GetBytes(text)))],
            Test = static (head, _) => !PlainText.Is(head),
        },
        new("Annoy index", DataKind.Model, ".ann", ".annoy"),
        new("Flax or MessagePack checkpoint", DataKind.Model, ".msgpack"),
    ];

    /// <summary>What torch.save writes first, in a folder that is called after the file or <c>archive</c>.</summary>
    private static bool IsTorch(List<string> members) =>
        members is [var first, ..] && first.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
        && (first[(slash + 1)..] is "data.pkl" or "version" or "byteorder" or "constants.pkl" or "archive_format" or "data/0" or ".format_version" or ".storage_alignment" or ".data/serialization_id"
            || members.Exists(name => name.StartsWith(first[..(slash + 1)], StringComparison.Ordinal) && (name[(slash + 1)..] == "data.pkl" || name[(slash + 1)..].StartsWith(".data/", StringComparison.Ordinal))));

    private static bool IsKeras(ReadOnlySpan<byte> head) =>
        Zip.FirstMember(head) is "metadata.json" or "config.json" or "model.weights.h5" && (head.IndexOf("model.weights.h5"u8) >= 0 || head.IndexOf("keras_version"u8) >= 0 || (Zip.Members(head) is var members && members.Contains("metadata.json") && members.Contains("config.json")));
}
