using System.Text;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Init;

/// <summary>One run of <c>precommit-ds init</c>: looks, shows, asks, writes, installs.</summary>
internal sealed class Initialization
{
    private readonly InitOptions _options;
    private readonly HookConsole _console;
    private readonly SetupPlace _place;
    private readonly PlannedFiles _files;
    private readonly List<string> _remarks = [];

    public Initialization(string repository, IReadOnlyList<Hook> hooks, InitOptions options, HookConsole console, string directory)
    {
        (_options, _console) = (options, console);
        _place = new SetupPlace(repository, hooks, console, directory);
        _files = new PlannedFiles(_place.TopLevel);
    }

    public int Run()
    {
        var setup = RunnerChoice.Of(_place, _options);
        var takeOver = new TakeOver(_place);
        using var repository = GitRepositories.Open(_place.TopLevel, GitChoice.Read(null));
        var survey = Look(repository);
        TellWhatIsSeen(setup, survey);
        var isTaken = IsTakenOver(takeOver);
        _remarks.AddRange(takeOver.Describe(isTaken));
        Plan(setup, survey, isTaken ? takeOver : null);
        if (!isTaken && takeOver.Replaced.Count > 0) _remarks.Add($"to take them out: {Invocation.OfFrontDoor("init --take-over")}{(IsHere ? "" : " " + ShellQuote.Path(_place.TopLevel))}");
        if (_remarks.Count > 0) _console.Write(string.Concat(_remarks.Select(static remark => $"note: {remark}\n")) + "\n");
        var (changed, command) = (_files.Changed, setup.Command);
        if (changed.Count == 0 && command is null)
        {
            _console.Write("nothing had to be changed\n");
            return ExitCode.Clean;
        }

        foreach (var file in changed) _console.Write(file.Diff());
        if (command is not null) _console.Write($"{(changed.Count > 0 ? "\n" : "")}run: {_place.Here(command)}\n");
        return IsAgreed(changed.Count > 0, command is not null) switch
        {
            null => ExitCode.Clean,
            false => Refused(),
            true => Do(setup, changed, command),
        };
    }

    private bool IsHere => Path.TrimEndingDirectorySeparator(_place.Directory) == Path.TrimEndingDirectorySeparator(_place.TopLevel);

    private SetupSurvey Look(IGitRepository repository)
    {
        var survey = new SetupSurvey(repository, _place.Git);
        foreach (var hook in _place.OurHooks) hook.Survey(survey);
        return survey;
    }

    private void TellWhatIsSeen(RunnerSetup setup, SetupSurvey survey)
    {
        var text = new StringBuilder();
        if (!IsHere) text.Append($"repository:   {_place.TopLevel}\n");
        text.Append($"runner:       {setup.Description}\n");
        foreach (var (topic, line) in survey.Seen) text.Append($"{topic + ":",-14}{line}\n");
        _console.Write(text.Append('\n').ToString());
    }

    private bool IsTakenOver(TakeOver takeOver)
    {
        if (takeOver.Replaced.Count == 0) return false;
        if (_options.TakeOver || _options.Yes || _options.DryRun || !HookConsole.IsTerminal) return _options.TakeOver;
        _console.Write($"{string.Join(", ", takeOver.Replaced.Select(static found => found.Known.Name).Distinct())} in {takeOver.FileName} does the same; take it out? [y/N] ");
        return _console.ReadAnswer() is "y" or "yes";
    }

    private void Plan(RunnerSetup setup, SetupSurvey survey, TakeOver? takeOver)
    {
        setup.Plan(_files);
        var settings = new SettingsPlan(_place.TopLevel);
        settings.Plan(_files, [.. takeOver?.Plan(_files) ?? [], .. survey.Settings]);
        var ignored = new IgnoreFilePlan(survey);
        ignored.Plan(_files);
        foreach (var (path, content) in survey.NewFiles) _files.Of(path).Content = content;
        _remarks.AddRange([.. setup.Remarks, .. settings.Remarks, .. ignored.Remarks]);
    }

    /// <returns>Null: nobody wants it done.</returns>
    private bool? IsAgreed(bool writes, bool runs)
    {
        if (_options.DryRun) return null;
        if (_options.Yes) return true;
        if (!HookConsole.IsTerminal)
        {
            _console.WriteError($"{FrontDoor.Name}: nothing was changed, as there is no terminal to ask on; to do it: {Invocation.OfFrontDoor("init --yes")}{(IsHere ? "" : " " + ShellQuote.Path(_place.TopLevel))}\n");
            return false;
        }

        _console.Write($"{(writes ? "write this" : "")}{(writes && runs ? " and " : "")}{(runs ? "run that" : "")}? [Y/n] ");
        if (_console.ReadAnswer() is "" or "y" or "yes") return true;
        _console.Write("nothing was changed\n");
        return false;
    }

    private static int Refused() => ExitCode.Failure;

    private int Do(RunnerSetup setup, IReadOnlyList<PlannedFile> changed, string? command)
    {
        _files.Write();
        if (command is not null && !Installs(setup, changed)) return ExitCode.Failure;
        var paths = changed.Select(static file => file.Path).ToList();
        var where = IsHere ? "" : $"-C {ShellQuote.Path(_place.TopLevel)} ";
        _console.Write(paths.Count > 0
            ? $"\nnext: git {where}add {ShellQuote.Paths(paths)} && git {where}commit -m {ShellQuote.Of("Set up precommit-ds")}\n"
            : $"\nnext: {_place.Here(Invocation.OfFrontDoor("run --all-files --check"))}\n");
        return ExitCode.Clean;
    }

    /// <summary>Where the hooks cannot be set up, the files are as they were, too.</summary>
    private bool Installs(RunnerSetup setup, IReadOnlyList<PlannedFile> changed)
    {
        var isDone = false;
        try
        {
            return isDone = setup.Install();
        }
        finally
        {
            if (!isDone)
            {
                PlannedFiles.Restore(changed);
                _console.WriteError($"{FrontDoor.Name}: no file was changed, as the hooks could not be set up\n");
            }
        }
    }
}
