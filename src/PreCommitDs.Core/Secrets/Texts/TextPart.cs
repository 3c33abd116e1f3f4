using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Texts;

/// <summary>A part of a text that means what stands elsewhere in another form.</summary>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="Raw">Where it stands in the source: of a JSON string what is between the quotes.</param>
/// <param name="Form">How it is written there.</param>
/// <param name="Cell">Number of the notebook cell, from 1; 0: none.</param>
/// <param name="Output">Number of the output in the cell, from 1; 0: none; or <see cref="Metadata"/>.</param>
/// <param name="First">Index of the first part of the same source, output or value, from whose beginning people count lines.</param>
internal readonly record struct TextPart(int Start, TextSpan Raw, TextForm Form, int Cell, int Output, int First)
{
    /// <summary>What is said about a cell or the whole notebook, and shown nowhere.</summary>
    public const int Metadata = -1;
}
