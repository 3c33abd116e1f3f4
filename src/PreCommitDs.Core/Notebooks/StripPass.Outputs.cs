using PreCommitDs.Formats.Json;

namespace PreCommitDs.Notebooks;

internal ref partial struct StripPass
{
    private static readonly byte[] EmptyArray = "[]"u8.ToArray();

    /// <returns>How many outputs went, wholly or in part.</returns>
    private readonly int StripOutputs(TextSpan value, int count, bool keeps, CellChange change)
    {
        if (!JsonContainer.IsArray(_text, value)) return keeps || JsonContainer.IsNull(_text, value) ? 0 : Empty(value, 1);
        if (JsonContainer.IsEmpty(_text, value)) return 0;
        if (!keeps && !_options.ChoosesOutputs) return Empty(value, count);
        if (keeps && !_options.ChoosesKeptOutputs && _options.KeepCount) return 0;
        return ChooseOutputs(value, keeps, change);
    }

    private readonly int Empty(TextSpan value, int count)
    {
        Replace(value, EmptyArray);
        return count;
    }

    private readonly int ChooseOutputs(TextSpan array, bool keeps, CellChange change)
    {
        var outputs = JsonContainer.Elements(_text, array);
        var removed = new bool[outputs.Count];
        var touched = 0;
        for (var i = 0; i < removed.Length; i++)
        {
            var output = new OutputView(_text, outputs[i]);
            var dataRemoved = new bool[output.Data.Count];
            removed[i] = !Stays(output, keeps, dataRemoved);
            if (removed[i])
            {
                touched++;
                continue;
            }

            if (dataRemoved.Contains(true))
            {
                touched++;
                Cut(output.DataContainer, output.DataSpans(), output.DataMarks(dataRemoved));
            }

            if (!_options.KeepCount && output.Member("execution_count"u8) is { } executionCount) change.Counts += SetNull(executionCount);
        }

        var spans = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(outputs);
        Cut(array, spans, removed);
        return touched;
    }

    /// <summary>Whether an output stays; marks the representations (MIME types) of it that go.</summary>
    private readonly bool Stays(OutputView output, bool keeps, bool[] dataRemoved)
    {
        if (!keeps || _options.KeepOutputTypes.Count > 0)
        {
            if (!StaysWhole(output) && !MarkOtherMimeTypes(output, dataRemoved)) return false;
        }

        foreach (var selector in _options.DropOutputTypes)
        {
            if (output.Matches(selector)) return false;
        }

        for (var i = 0; i < dataRemoved.Length; i++)
        {
            if (IsAny(_options.DropMime, output.MimeType(i))) dataRemoved[i] = true;
        }

        if (dataRemoved.Length > 0 && !dataRemoved.Contains(false)) return false;
        if (_options.DropMatching.Count == 0) return true;
        var shown = output.Text(dataRemoved);
        foreach (var regex in _options.DropMatching)
        {
            if (regex.IsMatch(shown)) return false;
        }

        return true;
    }

    private readonly bool StaysWhole(OutputView output)
    {
        foreach (var selector in _options.KeepOutputTypes)
        {
            if (output.Matches(selector)) return true;
        }

        return _options.MaxSize > 0 && SizeAfterwards(output) <= _options.MaxSize;
    }

    /// <summary>The size with the count already gone: else an output could stay now and go the next time.</summary>
    private readonly long SizeAfterwards(OutputView output)
    {
        var size = JsonValue.Size(output.Span.Of(_text));
        return _options.KeepCount || output.Member("execution_count"u8) is not { } count
            ? size
            : size - JsonValue.Size(count.Of(_text)) + Null.Length;
    }

    private readonly bool MarkOtherMimeTypes(OutputView output, bool[] dataRemoved)
    {
        if (_options.KeepMime.Count == 0) return false;
        for (var i = 0; i < dataRemoved.Length; i++) dataRemoved[i] = !IsAny(_options.KeepMime, output.MimeType(i));
        return dataRemoved.Contains(false);
    }

    private static bool IsAny(IReadOnlyList<MimePattern> patterns, string mimeType)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Matches(mimeType)) return true;
        }

        return false;
    }
}
