using PreCommitDs.Files;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Fixing;

/// <summary>Puts verdicts on files into a report, from several threads.</summary>
internal sealed class FixReporter(Report report)
{
    private readonly Lock _lock = new();

    /// <summary>Adds what is to be said of a file that is not rewritten.</summary>
    public void Add(string name, FixResult result)
    {
        var message = new FileMessage(name, result.Location, result.Summary);
        lock (_lock)
        {
            if (result.Outcome == FixOutcome.Unreadable) report.Errors.Add(message);
            else if (result.Outcome is FixOutcome.LeftAlone or FixOutcome.Baselined)
                report.Notes.Add(message with { Message = "left alone: " + result.Summary, IsDetail = result.Outcome == FixOutcome.Baselined });
            report.Baselined += result.Baselined;
        }
    }

    public void Add(IEnumerable<Finding> findings)
    {
        lock (_lock) report.Findings.AddRange(findings);
    }

    public void AddBaselined(int count)
    {
        lock (_lock) report.Baselined += count;
    }

    public void Add(FixedFile file)
    {
        lock (_lock) report.Fixed.Add(file);
    }

    public void AddNote(string name, string message)
    {
        lock (_lock) report.Notes.Add(new FileMessage(name, default, message) { IsDetail = true });
    }

    public void AddMissingBlob(string name)
    {
        lock (_lock) report.Notes.Add(new FileMessage(name, default, "its blob is not here (partial clone), so it was not looked at") { IsDetail = true, IsUnseen = true });
    }

    /// <summary>Runs the work on each file, on all cores; one that fails is reported and stops no other.</summary>
    public void ForEach<T>(IReadOnlyList<T> files, Func<T, string> name, Action<T> work)
    {
        if (files.Count < 4) foreach (var file in files) Work(file);
        else Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, Work);

        void Work(T file) => Guarded(name(file), () => work(file));
    }

    /// <summary>Does something with one file; a failure is reported.</summary>
    public void Guarded(string name, Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            lock (_lock) report.Errors.Add(new FileMessage(name, default, FileFailure.Describe(e)));
        }
    }
}
