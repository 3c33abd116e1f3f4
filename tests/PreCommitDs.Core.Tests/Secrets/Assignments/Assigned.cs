using PreCommitDs.Secrets.Scanning;

namespace PreCommitDs.Secrets.Assignments;

/// <summary>The assignments of a text, without anything else that a scan does.</summary>
internal static class Assigned
{
    public static List<Assignment> In(byte[] text)
    {
        var candidates = new Candidates();
        new CandidateScan().Collect(text, 0, text.Length, candidates);
        var found = new List<Assignment>();
        AssignmentFinder.Find(text, candidates.Names, found);
        return found;
    }
}
