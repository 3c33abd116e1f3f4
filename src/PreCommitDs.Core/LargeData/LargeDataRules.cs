using PreCommitDs.LargeData.Kinds;
using PreCommitDs.Reporting;

namespace PreCommitDs.LargeData;

/// <summary>Everything that block-large-data looks for.</summary>
internal static class LargeDataRules
{
    /// <summary>What the ids of all rules begin with.</summary>
    private const string Hook = "block-large-data/";

    private const string History = "What is committed stays in the history of every clone for good, even when a later commit deletes it.";

    public static Rule LargeFile { get; } = new(Hook + "large-file", Severity.Error, "A new file is larger than its limit",
        $"{History} Take it out of the commit and name it in .gitignore, or keep it in DVC or Git LFS.");

    public static Rule GrownFile { get; } = new(Hook + "grown-file", Severity.Error, "A file has grown over its limit, or by more than that",
        $"{History} Each version of it is kept whole. Take the change out of the commit, or move the file to DVC or Git LFS. A file that was large before and has not grown passes.");

    public static Rule ModelFile { get; } = new(Hook + "model-file", Severity.Error, "A new file is a model, an embedding or an index over one",
        "Models are made by code from data: both belong into version control, what they make belongs into a registry or into DVC. Up to 100 KiB pass among tests, examples and documentation.");

    public static Rule PickleFile { get; } = new(Hook + "pickle-file", Severity.Error, "A new file is a pickle",
        "Loading a pickle runs whatever code it holds, and it can only be read by the versions that wrote it. Keep it out, or write the data in a format that is data only, such as Parquet, NumPy or safetensors.");

    public static Rule DatabaseFile { get; } = new(Hook + "database-file", Severity.Error, "A new file is a database",
        "A database changes with each use, cannot be merged, and mostly holds more than anyone looks at before it is published. Commit what makes it: a schema and a script.");

    public static Rule EnvironmentFolder { get; } = new(Hook + "environment-folder", Severity.Error, "Installed packages are being committed",
        "An environment belongs to one machine. Commit requirements.txt, environment.yml, renv.lock or package.json, from which everybody makes their own.");

    public static Rule CacheFolder { get; } = new(Hook + "cache-folder", Severity.Error, "A cache is being committed",
        "A tool makes it anew whenever it needs it. Take it out of the commit and name the folder in .gitignore.");

    public static Rule RunFolder { get; } = new(Hook + "run-folder", Severity.Error, "Logs and results of training runs are being committed",
        "They grow with each run. Keep them on the server of the tracker or on shared storage, and name the folder in .gitignore.");

    public static Rule BuildFolder { get; } = new(Hook + "build-folder", Severity.Error, "Built packages are being committed",
        "They are made from the sources. Publish them as releases, and name the folder in .gitignore.");

    public static Rule SessionFile { get; } = new(Hook + "session-file", Severity.Error, "What a session has left behind is being committed",
        "Such a file holds what somebody had open or typed: data, paths, at times passwords. Take it out of the commit and name it in .gitignore.");

    public static Rule RawData { get; } = new(Hook + "raw-data", Severity.Warning, "Data is being committed into data/raw",
        "Raw data comes from somewhere else and is never changed: a script that fetches it, or DVC, says where from. Small samples are fine.");

    public static Rule LargeCommit { get; } = new(Hook + "large-commit", Severity.Error, "A commit brings in more than its limit in sum",
        $"{History} Many files under the limit weigh as much as one above it. Files that are told of by themselves, and files that are allowed, are not counted.");

    public static Rule ManyFiles { get; } = new(Hook + "many-files", Severity.Error, "A commit brings in more new files than its limit",
        "Thousands of files at once are mostly a dataset, an environment or the results of a run that git add has picked up.");

    public static Rule LfsRawFile { get; } = new(Hook + "lfs-raw-file", Severity.Error, "A file that is meant for Git LFS is committed itself",
        "The attributes of the path say filter=lfs, but what is staged is no pointer: Git LFS is not installed here, or the file was staged before it was.");

    public static Rule LfsUntrackedPointer { get; } = new(Hook + "lfs-untracked-pointer", Severity.Warning, "A pointer of Git LFS is committed where none is expected",
        "No attribute of the path says filter=lfs, so that everybody who checks it out gets the pointer in place of the file.");

    public static Rule LargePointer { get; } = new(Hook + "large-pointer", Severity.Error, "A pointer stands for a file that is larger than allowed",
        "Storage beside the repository has limits and costs too: --max-pointer-size says how large a file there may be.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        LargeFile, GrownFile, ModelFile, PickleFile, DatabaseFile, EnvironmentFolder, CacheFolder, RunFolder, BuildFolder, SessionFile, RawData, LargeCommit,
        ManyFiles, LfsRawFile, LfsUntrackedPointer, LargePointer,
    ];

    /// <summary>The rule for files of a kind that no commit gets at any size; null of a kind that only has to be small.</summary>
    public static Rule? AtAnySize(DataKind? kind) => kind switch
    {
        DataKind.Model => ModelFile,
        DataKind.Pickle => PickleFile,
        DataKind.Database => DatabaseFile,
        _ => null,
    };

    /// <summary>Whether the rule of that id is one of those.</summary>
    public static bool IsAtAnySize(string rule) => rule == ModelFile.Id || rule == PickleFile.Id || rule == DatabaseFile.Id;

    /// <summary>Whether files that a rule is about can be taken out of a commit, and nothing else has to be done about them.</summary>
    public static bool IsTakenOut(string rule) => rule != LfsRawFile.Id && rule != LfsUntrackedPointer.Id && rule != LargePointer.Id;
}
