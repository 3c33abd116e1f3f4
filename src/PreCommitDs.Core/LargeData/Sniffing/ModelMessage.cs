namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Tells models that are messages of protobuf, which have no mark, by the fields that they begin with.</summary>
internal static class ModelMessage
{
    /// <summary>onnx.proto: ir_version = 1, producer_name = 2, producer_version = 3, domain = 4, model_version = 5, doc_string = 6, graph = 7, opset_import = 8.</summary>
    public static bool IsOnnx(ReadOnlySpan<byte> head, long size)
    {
        var message = new Protobuf(head);
        if (!message.Read() || message is not { Field: 1, IsBytes: false, Value: >= 1 and <= 20 }) return false;
        var hasMore = false;
        while (message.Read())
        {
            if (message.Field is 7) return message.IsBytes && IsGraph(message.Bytes) && message.Value <= (ulong)size;
            if (message.Field is 8) hasMore |= message.IsBytes && IsOperatorSet(message.Bytes);
            else if (message.Field is 2 or 3 or 4 or 6 or 14 or 20 or 25) hasMore |= message.IsBytes && (message.Field > 6 || PlainText.Is(message.Bytes));
            else if (message.Field is not 5) return false;
            if (message.Field is 2 or 3 or 4 or 6 && !(message.IsBytes && PlainText.Is(message.Bytes))) return false;
        }

        return hasMore && !message.IsBroken && size > head.Length;
    }

    /// <summary>Model.proto of Core ML: specificationVersion = 1, description = 2, then the kind of model from 200 on.</summary>
    public static bool IsCoreMl(ReadOnlySpan<byte> head, long size)
    {
        var message = new Protobuf(head);
        if (!message.Read() || message is not { Field: 1, IsBytes: false, Value: >= 1 and <= 20 }) return false;
        if (!message.Read() || message is not { Field: 2, IsBytes: true } || !IsDescription(message.Bytes)) return false;
        while (message.Read())
        {
            if (message.Field is not (10 or >= 200 and < 4000)) return false;
            if (message.Field >= 200) return message.IsBytes;
        }

        return !message.IsBroken && size > head.Length;
    }

    /// <summary>saved_model.proto of TensorFlow: saved_model_schema_version = 1, meta_graphs = 2, each with a graph and its versions.</summary>
    public static bool IsSavedModel(ReadOnlySpan<byte> head, long size)
    {
        var message = new Protobuf(head);
        if (!message.Read() || message is not { Field: 1, IsBytes: false, Value: 1 } || !message.Read() || message is not { Field: 2, IsBytes: true }) return false;
        // A model of Core ML begins alike, with the name of its first input where a graph says what it is for.
        var graph = new Protobuf(message.Bytes);
        return graph.Read() && graph is { Field: 1, IsBytes: true } && IsMetaInformation(graph.Bytes, hasTag: head.IndexOf("serve"u8) >= 0);
    }

    /// <summary>graph.proto of TensorFlow: node = 1, each with name = 1 and op = 2.</summary>
    public static bool IsFrozenGraph(ReadOnlySpan<byte> head, long size)
    {
        var message = new Protobuf(head);
        for (var nodes = 0; nodes < 2; nodes++)
        {
            if (!message.Read()) return nodes > 0 && !message.IsBroken;
            if (message.Field is 2 or 4 && nodes > 0) return true;
            if (message is not { Field: 1, IsBytes: true } || !IsNode(message.Bytes, isFirst: nodes == 0)) return false;
        }

        return true;
    }

    private static bool IsGraph(ReadOnlySpan<byte> bytes)
    {
        var graph = new Protobuf(bytes);
        return bytes.IsEmpty || (graph.Read() && graph.Field is 1 or 2 or 5 or 10 or 11 or 12 or 13 or 14 or 15 && graph.IsBytes);
    }

    private static bool IsOperatorSet(ReadOnlySpan<byte> bytes)
    {
        var set = new Protobuf(bytes);
        while (set.Read())
        {
            if (set is not ({ Field: 1, IsBytes: true } or { Field: 2, IsBytes: false, Value: < 100 })) return false;
        }

        return !set.IsBroken;
    }

    private static bool IsDescription(ReadOnlySpan<byte> bytes)
    {
        var description = new Protobuf(bytes);
        return !bytes.IsEmpty && description.Read() && description.IsBytes && description.Field is 1 or 10 or 11 or 12 or 13 or 14 or 50 or 100 && !PlainText.Is(bytes);
    }

    private static bool IsMetaInformation(ReadOnlySpan<byte> bytes, bool hasTag)
    {
        var information = new Protobuf(bytes);
        return information.Read() && information.IsBytes && (information.Field is >= 2 and <= 8 || (information.Field == 1 && hasTag));
    }

    private static bool IsNode(ReadOnlySpan<byte> bytes, bool isFirst)
    {
        var node = new Protobuf(bytes);
        return node.Read() && node is { Field: 1, IsBytes: true, Value: > 0 } && IsWord(node.Bytes) && node.Read() && node is { Field: 2, IsBytes: true, Value: > 0 } && (isFirst ? IsFirstOperation(node.Bytes) : IsWord(node.Bytes) && char.IsAsciiLetterUpper((char)node.Bytes[0]));
    }

    /// <summary>What graphs begin with: what is put into them, and what they keep.</summary>
    private static bool IsFirstOperation(ReadOnlySpan<byte> name) =>
        name.StartsWith("Placeholder"u8) || name.StartsWith("Variable"u8) || name.StartsWith("Decode"u8) || name.SequenceEqual("Const"u8) || name.SequenceEqual("VarHandleOp"u8) || name.SequenceEqual("NoOp"u8)
        || name.SequenceEqual("Identity"u8) || name.SequenceEqual("ReadFile"u8) || name.SequenceEqual("TruncatedNormal"u8) || name.SequenceEqual("Fill"u8) || name.StartsWith("HashTable"u8) || name.StartsWith("RandomUniform"u8);

    private static bool IsWord(ReadOnlySpan<byte> text)
    {
        foreach (var unit in text)
        {
            if (!char.IsAsciiLetterOrDigit((char)unit) && unit is not ((byte)'_' or (byte)'/' or (byte)'.' or (byte)'-' or (byte)':')) return false;
        }

        return !text.IsEmpty;
    }
}
