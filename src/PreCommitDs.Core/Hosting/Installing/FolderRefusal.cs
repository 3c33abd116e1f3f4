using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Installing;

/// <summary>Why nothing is written into a folder of hooks, and what there is to do instead.</summary>
internal sealed class FolderRefusal(HooksFolder folder, InstalledProgram program, string topLevel)
{
    private static string Start => $"{FrontDoor.Name}: nothing was changed:";

    /// <summary>What husky keeps in the repository is for everybody's machine, so it names no path of this one.</summary>
    public string OfHusky() =>
        $"""
        {Start} core.hooksPath is {folder.Configured}, which husky writes anew whenever it is installed
        put these lines into husky's own files, with {FrontDoor.Name} on PATH:
          .husky/pre-commit: {FrontDoor.Name} run --staged
          .husky/pre-merge-commit: {FrontDoor.Name} run --staged --hook-stage pre-merge-commit
          .husky/commit-msg: {FrontDoor.Name} run --hook-stage commit-msg "$1"
          .husky/pre-push: {FrontDoor.Name} run --hook-stage pre-push "$@"

        """.ReplaceLineEndings("\n");

    /// <param name="ownFolder">Where git looks for the hooks of this repository unless it is told otherwise.</param>
    public string OfSharedFolder(string ownFolder) =>
        $"""
        {Start} core.hooksPath is {folder.Scope}, so hooks in {folder.Path} run in every repository that uses it
        to have them there: {program.Command} install --shared-hooks {ShellQuote.Path(topLevel)}
        to have hooks of this repository's own, and no shared ones here: git -C {ShellQuote.Path(topLevel)} config core.hooksPath {ShellQuote.Path(ownFolder)}

        """.ReplaceLineEndings("\n");

    public string OfSharedUninstall() =>
        $"""
        {Start} core.hooksPath is {folder.Scope}, so the hooks in {folder.Path} run in every repository that uses it
        to take them out for all: {program.Command} uninstall --shared-hooks {ShellQuote.Path(topLevel)}

        """.ReplaceLineEndings("\n");
}
