using System.Text.RegularExpressions;
using PreCommitDs.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.LargeData.Folders;

/// <summary>Single files that programs leave behind.</summary>
internal static partial class LeftFiles
{
    /// <summary>Where ELF says what a file is, low byte first or high byte first (System V ABI, chapter 4, e_type).</summary>
    private const int ElfType = 16;
    private const byte ElfCore = 4;

    /// <summary>What is wrong with committing a file, and what it is; null where nothing is.</summary>
    public static (Rule Rule, string What)? Of(string path, ReadOnlySpan<byte> head)
    {
        var name = FileName.Of(path);
        if (name == ".RData") return (LargeDataRules.SessionFile, "the workspace of an R session");
        if (name.EndsWith(".Rhistory", StringComparison.Ordinal)) return (LargeDataRules.SessionFile, "what was typed in R");
        if (name == ".DS_Store") return (LargeDataRules.SessionFile, "what the Finder keeps about a folder");
        if (head is [0x7f, (byte)'E', (byte)'L', (byte)'F', ..] && head.Length > ElfType + 1 && (head[ElfType], head[ElfType + 1]) is (ElfCore, 0) or (0, ElfCore)) return (LargeDataRules.SessionFile, "a core dump: the memory of a program");
        if (name.EndsWith(".pyc", StringComparison.Ordinal) || name.EndsWith(".pyo", StringComparison.Ordinal)) return (LargeDataRules.CacheFolder, "Python bytecode");
        if (name.StartsWith("events.out.tfevents.", StringComparison.Ordinal)) return (LargeDataRules.RunFolder, "a log of TensorBoard");
        return WandbLog().IsMatch(name) ? (LargeDataRules.RunFolder, "a log of Weights & Biases") : null;
    }

    [GeneratedRegex(@"^run-[a-z0-9]+\.wandb$", RegexOptions.CultureInvariant)]
    private static partial Regex WandbLog();
}
