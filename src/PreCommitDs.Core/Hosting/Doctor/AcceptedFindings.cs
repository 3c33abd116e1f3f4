using PreCommitDs.Hosting.Baselines;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>What the baseline of the repository accepts.</summary>
internal sealed class AcceptedFindings
{
    private readonly IReadOnlySet<BaselineEntry> _entries;

    /// <summary>A baseline that cannot be read accepts nothing here: another examination tells of it.</summary>
    public AcceptedFindings(Patient patient)
    {
        try
        {
            _entries = new BaselineFile(patient.TopLevel, patient.TopLevel).Read()?.Entries ?? new HashSet<BaselineEntry>();
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            _entries = new HashSet<BaselineEntry>();
        }
    }

    public bool Contain(Finding finding, string path) => _entries.Contains(new BaselineEntry(finding.Rule, finding.ContentHash, path));
}
