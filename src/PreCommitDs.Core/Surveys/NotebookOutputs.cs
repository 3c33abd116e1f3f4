using System.Runtime.InteropServices;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;

namespace PreCommitDs.Surveys;

/// <summary>Counts the outputs of a notebook.</summary>
/// <param name="Outputs">How many there are.</param>
/// <param name="Images">How many of them hold a picture.</param>
internal readonly record struct NotebookOutputs(int Outputs, int Images)
{
    /// <param name="content">The notebook, in UTF-8.</param>
    /// <returns>Nothing of what is none.</returns>
    public static NotebookOutputs Of(ReadOnlySpan<byte> content)
    {
        if (NotebookFile.IsBlank(content)) return default;
        try
        {
            return NotebookReader.Read(content, NotebookFile.Start(content)) is { } map ? Count(content, map) : default;
        }
        catch (Exception e) when (e is MalformedJsonException or NotebookException)
        {
            return default;
        }
    }

    private static NotebookOutputs Count(ReadOnlySpan<byte> content, NotebookMap map)
    {
        var (outputs, images) = (0, 0);
        foreach (var cell in map.Cells)
        {
            if (cell.OutputCount == 0 || JsonContainer.Last(content, map.MembersOf(cell), "outputs"u8) is not { } list) continue;
            outputs += cell.OutputCount;
            foreach (var output in JsonContainer.Elements(content, list))
            {
                if (HoldsImage(content, output)) images++;
            }
        }

        return new NotebookOutputs(outputs, images);
    }

    /// <summary>nbformat 4 keeps what an output shows below <c>data</c>, by MIME type; nbformat 3 beside the rest, by short names.</summary>
    private static bool HoldsImage(ReadOnlySpan<byte> content, TextSpan output)
    {
        var members = JsonContainer.Members(content, output);
        var shown = JsonContainer.Last(content, members, "data"u8) is { } data ? JsonContainer.Members(content, data) : members;
        foreach (var member in CollectionsMarshal.AsSpan(shown))
        {
            var name = member.Name.Of(content);
            if (name.StartsWith("\"image/"u8) || member.Is(content, "png"u8) || member.Is(content, "jpeg"u8) || member.Is(content, "svg"u8)) return true;
        }

        return false;
    }
}
