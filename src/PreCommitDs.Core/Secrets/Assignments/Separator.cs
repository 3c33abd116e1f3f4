namespace PreCommitDs.Secrets.Assignments;

/// <summary>What stands between a name and its value.</summary>
/// <param name="Kind">The byte that tells: <c>=</c>, <c>:</c>, <c>&gt;</c> of an element, <c>(</c>, <c>,</c>, a space.</param>
/// <param name="End">The byte behind it.</param>
/// <param name="NeedsQuotes">Whether only a string can be a value there.</param>
/// <param name="IsLoose">Whether it stands so in prose too.</param>
/// <param name="IsWholeLine">Whether all up to the next space belongs to the value, as in environment files.</param>
internal readonly record struct Separator(byte Kind, int End, bool NeedsQuotes = false, bool IsLoose = false, bool IsWholeLine = false);
