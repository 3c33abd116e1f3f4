using PreCommitDs.Formats.Json;

namespace PreCommitDs.Formats.Jupyter;

/// <summary>A <c>cells</c> array: one in nbformat 4, one a worksheet in nbformat 3.</summary>
/// <param name="Array">The array, brackets included.</param>
/// <param name="First">Index of its first cell in <see cref="NotebookMap.Cells"/>.</param>
/// <param name="Count">How many cells it has.</param>
internal readonly record struct CellList(TextSpan Array, int First, int Count);
