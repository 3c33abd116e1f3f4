using PreCommitDs.Files;
using PreCommitDs.LargeData.Folders;
using PreCommitDs.LargeData.Limits;
using PreCommitDs.LargeData.Pointers;
using PreCommitDs.LargeData.Sniffing;
using PreCommitDs.Reporting;

namespace PreCommitDs.LargeData;

/// <summary>Judges one file by its size, its first bytes and its path.</summary>
/// <param name="optionsOf">What may be committed, by the name of a file.</param>
/// <param name="surroundings">What lies around it.</param>
internal sealed class FileJudge(Func<string, LargeDataOptions> optionsOf, ISurroundings surroundings)
{
    private readonly GeneratedFolders _folders = new(surroundings);

    /// <summary>What is wrong with a file, or null.</summary>
    public Suspect? Judge(FileChange file, ReadOnlySpan<byte> head)
    {
        var options = optionsOf(file.Name);
        if (Pointer.Read(file.Path, head, file.Size) is { } pointer) return Judge(file, pointer, options);
        if (file is { IsForLfs: true, Size: > 0 }) return new Suspect(file, LargeDataRules.LfsRawFile, "");
        if (IsAllowed(file, options)) return null;
        var left = file.OldSize is null ? LeftBehind(file, head) : null;
        if (left is { Rule.Severity: Severity.Error }) return left;
        var sniffed = Sniffer.Look(file.Path, head, file.Size, wantsText: file.Size > options.LeastLimit);
        // What only has to be looked at does not let pass what is wrong otherwise.
        return (file.OldSize is null ? JudgeNew(file, sniffed, options) : JudgeChanged(file, sniffed, options)) ?? left;
    }

    /// <summary>Whether a file is meant to be there, whatever it is.</summary>
    public bool IsAllowed(FileChange file) => IsAllowed(file, optionsOf(file.Name));

    /// <summary>What is wrong with a file that had another size before, elsewhere or in another version; null: it has not grown too much.</summary>
    public static Suspect? Grown(Suspect suspect, long oldSize)
    {
        var (size, limit) = (suspect.File.Size, suspect.Limit!.Value);
        return size > limit && (oldSize <= limit || size - oldSize > limit) ? suspect with { Rule = LargeDataRules.GrownFile, OldSize = oldSize, IsBlockedAtAnySize = false } : null;
    }

    private static bool IsAllowed(FileChange file, LargeDataOptions options)
    {
        foreach (var allowed in options.Allowed)
        {
            if (allowed.Allows(file)) return true;
        }

        return false;
    }

    private static Suspect? Judge(FileChange file, Pointer pointer, LargeDataOptions options)
    {
        if (pointer.Size > options.MaxPointerSize) return new Suspect(file with { Size = pointer.Size.Value }, LargeDataRules.LargePointer, pointer.Keeper, options.MaxPointerSize);
        return pointer.IsLfs && !file.IsForLfs && file.OldSize is null ? new Suspect(file, LargeDataRules.LfsUntrackedPointer, pointer.Keeper) : null;
    }

    private Suspect? LeftBehind(FileChange file, ReadOnlySpan<byte> head)
    {
        if (_folders.Of(file.Path) is { } folder) return new Suspect(file, folder.Rule, folder.What) { Folder = folder };
        return LeftFiles.Of(file.Path, head) is var (rule, what) && !ExemptPaths.IsInRPackage(file.Path, surroundings) ? new Suspect(file, rule, what) : null;
    }

    private Suspect? JudgeNew(FileChange file, Sniffed sniffed, LargeDataOptions options)
    {
        var atAnySize = LargeDataRules.AtAnySize(sniffed.Format?.Kind);
        if (atAnySize is null && file.Size <= options.LeastLimit) return null;
        if (file.Size <= ExemptPaths.MaxFixture && ExemptPaths.IsFixture(file.Path)) return null;
        var own = options.SetLimitOf(file.Path, sniffed.Format?.Kind);
        var suspect = new Suspect(file, atAnySize ?? LargeDataRules.LargeFile, sniffed.Name, options.LimitOf(file.Path, sniffed.Format?.Kind)) { IsDisguised = sniffed.IsDisguised };
        if (atAnySize is not null && own is null && !ExemptPaths.IsInRPackage(file.Path, surroundings)) return suspect with { IsBlockedAtAnySize = true };
        return file.Size > suspect.Limit ? suspect : null;
    }

    /// <summary>Its old size is asked for later, with that of all others.</summary>
    private static Suspect? JudgeChanged(FileChange file, Sniffed sniffed, LargeDataOptions options)
    {
        if (file.Size <= options.LeastLimit) return null;
        var suspect = new Suspect(file, LargeDataRules.GrownFile, sniffed.Name, options.LimitOf(file.Path, sniffed.Format?.Kind)) { IsDisguised = sniffed.IsDisguised };
        return file.Size > suspect.Limit ? suspect : null;
    }
}
