using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Pairs;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Something that is wrong with a pair, or with a file alone.</summary>
/// <param name="Finding">What.</param>
/// <param name="Path">The file that it stands in, below the top of the working tree.</param>
/// <param name="Pair">The pair that compiling again would mend; null where it would not.</param>
internal sealed record PairFinding(Finding Finding, string Path, LockPair? Pair);
