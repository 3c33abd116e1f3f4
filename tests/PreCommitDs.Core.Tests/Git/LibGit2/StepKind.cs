namespace PreCommitDs.Git.LibGit2;

internal enum StepKind
{
    Add,
    AddExecutable,
    AddLink,
    AddSubmodule,
    Remove,
    IntendToAdd,
    Commit,
}
