namespace PreCommitDs.Hosting.Doctor;

/// <summary>Looks at one thing that hooks depend on. It changes nothing, asks no network and starts nothing that belongs to the repository.</summary>
internal interface IExamination
{
    /// <summary>What it looks at, in a word or two, as it stands before each of its lines.</summary>
    string Check { get; }

    /// <summary>What there is to say; nothing where the thing is not there at all.</summary>
    IEnumerable<Diagnosis> Examine(Patient patient);
}
