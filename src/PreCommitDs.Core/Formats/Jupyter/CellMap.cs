using PreCommitDs.Formats.Json;

namespace PreCommitDs.Formats.Jupyter;

/// <summary>Where a cell and its members stand.</summary>
/// <param name="Span">The whole cell.</param>
/// <param name="FirstMember">Index of its first member in <see cref="NotebookMap.CellMembers"/>.</param>
/// <param name="MemberCount">How many members it has.</param>
/// <param name="OutputCount">How many outputs it holds.</param>
internal readonly record struct CellMap(TextSpan Span, int FirstMember, int MemberCount, int OutputCount);
