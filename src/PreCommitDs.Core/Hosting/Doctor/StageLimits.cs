using PreCommitDs.Hosting.Installing;
using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>What in a configuration keeps one of our hooks from a stage.</summary>
internal static class StageLimits
{
    /// <summary>Takes the limit out: of the hook, or of all hooks where that says nothing.</summary>
    public static string Mend(Patient patient, RunnerConfiguration file, OurHook hook)
    {
        var entry = hook.Configured.Node.Entry("stages") ?? file.Config.Root!.Entry("default_stages")!;
        return LineEdits.DeleteOrEdit(patient, file, Whole(entry));
    }

    /// <summary>From the key to the end of its value.</summary>
    public static DocumentPlace Whole(DocumentEntry entry) => entry.Key.Place with { End = entry.Value.Place.End };
}
