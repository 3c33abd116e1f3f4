using PreCommitDs.Files;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Fixing;

/// <summary>
/// Standard input to standard output. Whatever cannot be fixed goes through as it came: as git's clean filter, a failure must
/// not cost anyone a byte.
/// </summary>
internal sealed class FixStream(IFixer fixer, HookRun run, string name)
{
    public int Run(bool check, bool diff)
    {
        ByteBuffer content;
        using (var input = run.Console.OpenInput()) content = FileReader.Read(input);
        using (content)
        {
            var result = Fix(content.Span, check);
            new FixReporter(run.Report).Add(name, result);
            if (check || diff)
            {
                if (diff && result.Outcome == FixOutcome.Changed) run.Report.Diff = UnifiedDiff.Of(name, content.Span, result.Edits);
                run.Report.Findings.AddRange(result.Findings);
                var exitCode = run.Finish();
                return exitCode == ExitCode.Clean && result.Outcome == FixOutcome.Changed ? ExitCode.Findings : exitCode;
            }

            result.Edits.WriteTo(content.Span, run.Console.Output.Write);
            run.Report.Findings.AddRange(result.Findings);
            if (TextFormat.Output(run.Report) is { Length: > 0 } findings) run.Console.WriteError(findings);
            if (!run.IsVerbose) run.Report.Notes.Clear();
            if (TextFormat.Errors(run.Report) is { Length: > 0 } errors) run.Console.WriteError(errors);
            return run.Report.ExitCode;
        }
    }

    /// <summary>A baseline that cannot be read stops no stream: the bytes go through, and the exit code says that something is wrong.</summary>
    private FixResult Fix(ReadOnlySpan<byte> content, bool check)
    {
        try
        {
            return fixer.Fix(name, content, explain: check);
        }
        catch (IOException e)
        {
            return new FixResult { Outcome = FixOutcome.Unreadable, Summary = FileFailure.Describe(e) };
        }
    }
}
