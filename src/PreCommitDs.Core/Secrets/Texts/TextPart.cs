using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Texts;

/// <summary>A JSON string in a text.</summary>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="Raw">Where in the file it stands, without its quotes.</param>
/// <param name="Cell">Number of the notebook cell, from 1; 0: none.</param>
/// <param name="Output">Number of the output in the cell, from 1; 0: none.</param>
/// <param name="First">Index of the first part of the same source, output or value, from whose beginning people count lines.</param>
internal readonly record struct TextPart(int Start, TextSpan Raw, int Cell, int Output, int First);
