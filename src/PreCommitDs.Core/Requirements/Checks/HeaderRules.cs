using PreCommitDs.Files;
using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Pairs;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Whether what a lock says of itself is so: its command, the digest of its source, the indexes that it is taken from.</summary>
internal static class HeaderRules
{
    /// <summary>Which pip-compile does not write down.</summary>
    private const string DefaultIndex = "https://pypi.org/simple";

    private static readonly string[] Indexes = ["--index-url", "--extra-index-url", "--find-links"];

    public static void Check(PairContext pair, RequirementsTree tree)
    {
        if (pair.Command is { } command) CheckCommand(pair, command, tree);
        if (pair.Pair.Header.Sha1 is { } digest) CheckDigest(pair, digest, tree);
        CheckIndexes(pair);
    }

    private static void CheckCommand(PairContext pair, CompileCommand command, RequirementsTree tree)
    {
        void Warn(string message, string key) => pair.Report(RequirementsRules.HeaderMismatch, pair.Pair.Path, new Location(pair.Pair.Header.CommandLine), message, key);

        if (command.OutputFile is { } output && !output.StartsWith('/') && output != "-" && !FileName.Of(output).StartsWith("tmp", StringComparison.Ordinal) && RepositoryPath.Combine(pair.Pair.Folder, output) is { } written && written != pair.Pair.Path)
            Warn($"the command writes {output}, which is not this file", output);
        foreach (var source in pair.Pair.MissingSources) Warn($"the command reads {source}, which is not there", source);
        var stem = RequirementsNames.Stem(pair.Pair.Path);
        if (!pair.Inputs.Paths.Contains(stem) && tree.Contains(stem)) Warn($"the command does not read {pair.NameOf(stem)}", stem);
    }

    private static void CheckDigest(PairContext pair, string digest, RequirementsTree tree)
    {
        var stem = RequirementsNames.Stem(pair.Pair.Path);
        if (!pair.Pair.Sources.Contains(stem)) return;
        using var content = tree.Files.Read(stem);
        if (content is null || SourceDigest.Matches(digest, content.Span)) return;
        pair.Report(RequirementsRules.StaleDigest, pair.Pair.Path, new Location(pair.Pair.Header.Sha1Line), $"the digest is that of another version of {pair.NameOf(stem)}", digest);
    }

    private static void CheckIndexes(PairContext pair)
    {
        if (pair.Pair.Header.Tool != LockTool.PipCompile || pair.Command is null || pair.Command.Has("--no-emit-index-url") || pair.Command.Has("--no-index") || pair.Command.Has("--no-emit-options")) return;
        foreach (var file in pair.Inputs.Files)
        {
            foreach (var name in Indexes)
            {
                if (file.Option(name) is not { } option || option.Value.TrimEnd('/') == DefaultIndex || pair.Lock.Option(name) is not null || (name == "--find-links" && pair.Command.Has("--no-emit-find-links"))) continue;
                pair.Report(RequirementsRules.IndexDrift, file.Path, option.Place, $"{name} is asked for, but {pair.NameOf(pair.Pair.Path)} has none", $"{name} {pair.Pair.Path}");
            }
        }
    }
}
