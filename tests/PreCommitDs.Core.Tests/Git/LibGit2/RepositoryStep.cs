using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Git.LibGit2;

/// <summary>One thing that happens to a repository.</summary>
/// <param name="Kind">What.</param>
/// <param name="Path">Number of a name.</param>
/// <param name="Content">Number of a content.</param>
internal sealed record RepositoryStep(StepKind Kind, int Path, int Content)
{
    /// <summary>Bytes as Latin-1 characters: the last two are no UTF-8.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "a.ipynb", "A.ipynb", "dir", "dir/b c.txt", "dir/deep/x", "line\nbreak", " space ", "\"quoted\"", "-option", "*", "\u00c3\u00bc.ipynb", "dir.txt",
        "caf\u00e9.ipynb", "caf\u00e8.ipynb",
    ];

    private static Gen<RepositoryStep> AnyOne { get; } =
        from kind in Gen.Frequency(
            (10, Gen.Constant(StepKind.Add)), (3, Gen.Constant(StepKind.AddExecutable)), (2, Gen.Constant(StepKind.AddLink)),
            (1, Gen.Constant(StepKind.AddSubmodule)), (4, Gen.Constant(StepKind.Remove)), (1, Gen.Constant(StepKind.IntendToAdd)), (4, Gen.Constant(StepKind.Commit)))
        // Names that libgit2 leaves to git come rarely, or nothing would be seen of it.
        from path in Gen.Frequency((60, Gen.Choose(0, 11)), (1, Gen.Choose(12, 13)))
        from content in Gen.Choose(0, 3)
        select new RepositoryStep(kind, path, content);

    public static Gen<RepositoryStep[]> Any { get; } = AnyOne.ArrayOf();
}
