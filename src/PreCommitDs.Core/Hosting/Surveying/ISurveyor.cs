using PreCommitDs.Reporting;
using PreCommitDs.Surveys;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>Is told by hooks what they see beside findings, from several threads at once.</summary>
internal interface ISurveyor
{
    /// <summary>A tracked file with its first bytes.</summary>
    /// <param name="path">Below the top of the working tree.</param>
    /// <param name="size">The bytes of its blob.</param>
    /// <param name="head">The first of them.</param>
    void File(string path, long size, ReadOnlySpan<byte> head);

    /// <summary>A finding that the baseline holds; it may be told several times.</summary>
    void Accepted(Finding finding);

    /// <summary>A lock that was judged.</summary>
    void Pair(PairSurvey pair);
}
