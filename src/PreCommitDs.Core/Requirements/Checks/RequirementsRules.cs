using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Everything that verify-requirements looks for.</summary>
public static class RequirementsRules
{
    private const string Hook = "verify-requirements/";

    internal static Rule MissingDirect { get; } = Error("missing-direct", "A package that is asked for is not in the lock",
        "The file that people write names a package, and the lock that is compiled from it does not have it: whoever installs from the lock lacks it. Compile the lock again.");

    internal static Rule UnsatisfiedSpecifier { get; } = Error("unsatisfied-specifier", "The lock pins a version that is not allowed",
        "The version in the lock does not match what is asked for. Compile the lock again, or ask for what the lock has.");

    internal static Rule MissingExtras { get; } = Error("missing-extras", "The lock has a package without extras that are asked for",
        "An extra brings further packages with it, so that a lock without it lacks them. Compile the lock again.");

    internal static Rule MarkerMismatch { get; } = Warning("marker-mismatch", "The lock has another marker than what is asked for",
        "A marker says on which platforms and versions of Python a package is needed. The lock has lost it, or has another. Compile the lock again.");

    internal static Rule Unpinned { get; } = Error("unpinned", "A line of the lock names no single version",
        "A lock says which version is installed, with ==. A line that leaves it open was edited by hand. Compile the lock again.");

    internal static Rule ConflictingPins { get; } = Error("conflicting-pins", "Two lines of the lock pin one package differently",
        "pip refuses to install such a file. Mostly two versions of the lock were merged. Compile the lock again.");

    internal static Rule StaleSource { get; } = Error("stale-source", "The lock has a package for a file that no longer asks for it",
        "The comment behind the package names the file that it is there for, and that file does not list it any more. Compile the lock again. It is a warning where the package is there for others too.");

    internal static Rule MissingParent { get; } = Warning("missing-parent", "The lock has a package for another one that is not in it",
        "The comment behind the package names a package that needs it, and the lock has no such package. Compile the lock again.");

    internal static Rule Orphan { get; } = Warning("orphan", "Nothing that is asked for needs a package of the lock",
        "The comments behind the packages lead to nothing that anybody asks for. Compile the lock again.");

    internal static Rule NotCompiled { get; } = Warning("not-compiled", "The lock does not know that a package is asked for",
        "The package is in the lock because others need it, and its comment does not name the file that asks for it: the lock was compiled before it was asked for. Compile the lock again.");

    internal static Rule ViolatedConstraint { get; } = Error("violated-constraint", "The lock pins a version that a constraint forbids",
        "A file that limits versions (-c) does not allow the version in the lock. Compile the lock again.");

    internal static Rule DifferentOrigin { get; } = Error("different-origin", "The lock takes a package from somewhere else than what is asked for",
        "One of the two takes the package from a URL, a repository or a folder, the other one from the package index. Compile the lock again. Another revision or address is a warning.");

    internal static Rule IncompleteHashes { get; } = Error("incomplete-hashes", "A line of the lock lacks its hashes, or has a broken one",
        "As soon as one line has hashes, pip wants them on all. Mostly a line was added by hand, or a backslash was lost at the end of one. Compile the lock again.");

    internal static Rule HeaderMismatch { get; } = Warning("header-mismatch", "The command in the lock does not make this lock",
        "The command at the top of the lock writes another file, or reads files that are not there, or does not read the one that bears its name. Compile the lock again under its right name.");

    internal static Rule HalfCommit { get; } = Warning("half-commit", "Of a lock and what it is compiled from only one is committed",
        "What is asked for has changed and the lock has not. It still matches, but nobody knows what a compiler would choose now. Compile the lock again, or stage it.");

    internal static Rule EditedByHand { get; } = Warning("edited-by-hand", "A line of the lock was added by hand",
        "The line has no comment that says what it is there for, unlike its neighbours, and what is asked for has not changed. Ask for the package instead, and compile the lock again.");

    internal static Rule StaleDigest { get; } = Error("stale-digest", "The lock was compiled from another version of its source",
        "pip-compile-multi writes a digest of the source into the lock, and the source has another one now. Compile the lock again.");

    internal static Rule MissingInclude { get; } = Error("missing-include", "A file that is to be taken in is not there, or takes in itself",
        "A line -r or -c names a file that is not in the commit: pip stops there. Stage the file, or take the line out.");

    internal static Rule LayerDrift { get; } = Error("layer-drift", "Two locks that build on each other pin different versions",
        "A lock builds on another one, and one of the two was compiled without the other. Compile them in their order.");

    internal static Rule IndexDrift { get; } = Warning("index-drift", "The lock lacks an index that is asked for",
        "What is asked for comes from an index of its own, and the lock does not say so: whoever installs from it may get other packages of the same names. Compile the lock again.");

    internal static Rule MissingLock { get; } = Warning("missing-lock", "What is asked for has no lock",
        "Nothing is compiled from this file, so that everybody installs other versions. Compile it. This is asked for with --require-lock.");

    internal static Rule InvalidRequirement { get; } = Error("invalid-requirement", "A line that pip refuses",
        "pip stops at this line. The message says what to write instead.");

    internal static Rule MergeConflict { get; } = Error("merge-conflict", "A merge conflict is still open",
        "Markers of a merge stand in the file. Choose what is asked for, then compile the lock again: it cannot be merged by hand.");

    internal static Rule IndexCredentials { get; } = Error("index-credentials", "A URL holds a password",
        "Everybody who can read the repository can use it. Change the password, and hand it in from outside: ${NAME} in the URL, a .netrc file, or a keyring.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingDirect, UnsatisfiedSpecifier, MissingExtras, MarkerMismatch, Unpinned, ConflictingPins, StaleSource, MissingParent, Orphan, NotCompiled, ViolatedConstraint, DifferentOrigin, IncompleteHashes,
        HeaderMismatch, HalfCommit, EditedByHand, StaleDigest, MissingInclude, LayerDrift, IndexDrift, MissingLock, InvalidRequirement, MergeConflict, IndexCredentials,
    ];

    private static Rule Error(string name, string summary, string help) => new(Hook + name, Severity.Error, summary, help);

    private static Rule Warning(string name, string summary, string help) => new(Hook + name, Severity.Warning, summary, help);
}
