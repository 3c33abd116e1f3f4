namespace PreCommitDs.Hosting.Doctor;

/// <summary>DVC, where the repository keeps data in it.</summary>
internal sealed class DvcExamination : IExamination
{
    public string Check => "DVC";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (!Directory.Exists(patient.FullPath(".dvc"))) yield break;
        yield return ProgramsOnPath.First("dvc") is null
            ? Diagnosis.Note(Check, "the repository keeps data in DVC, and dvc is not on PATH", "pip install dvc")
            : Diagnosis.Ok(Check, "set up");
    }
}
