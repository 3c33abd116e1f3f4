using System.Globalization;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Checking;

/// <summary>Files that a run was asked to look at and has not, and why. Used from several threads at once.</summary>
internal sealed class PassedOver
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, string> _reasons = new(StringComparer.Ordinal);
    private bool _hasLooked;

    /// <param name="name">The file, as the user would name it.</param>
    /// <param name="reason">Why, in a word or two.</param>
    public void Add(string name, string reason)
    {
        lock (_lock) _reasons[name] = reason;
    }

    /// <summary>Says that one was looked at.</summary>
    public void Look() => Volatile.Write(ref _hasLooked, true);

    /// <summary>All of them by name, for those who ask for details, but for files that these are told of already.</summary>
    public IEnumerable<FileMessage> NotesBeside(IEnumerable<FileMessage> told) => _reasons.Where(file => told.All(note => note.Path != file.Key)).Select(file => new FileMessage(file.Key, default, file.Value + ", not looked at") { IsDetail = true });

    /// <summary>One line where nothing at all was looked at, or null: "none of 3 files was looked at: 1 binary, 2 excluded".</summary>
    public string? Summary
    {
        get
        {
            if (_hasLooked || _reasons.Count == 0) return null;
            var counts = _reasons.Values.GroupBy(reason => reason, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key}"));
            var all = _reasons.Count == 1 ? "the one file named was not looked at" : string.Create(CultureInfo.InvariantCulture, $"none of the {_reasons.Count} files named was looked at");
            return $"{all}: {string.Join(", ", counts)}";
        }
    }
}
