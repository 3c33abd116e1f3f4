using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>What the configuration of the repository says to a hook.</summary>
internal sealed class HookSettings
{
    private readonly PathFilter _filter;

    /// <exception cref="Configuration.ConfigurationException">It makes no sense.</exception>
    public HookSettings(Hook hook, Patient patient)
    {
        var common = new CommonOptions();
        var command = HookCommand.Describe(hook, common);
        Arguments = new HookArguments(hook, command, CommandLine.Parse(command, []), patient.FindSettings(), patient.TopLevel);
        _filter = new PathFilter(Arguments.Base.GetValue(common.Include) ?? [], Arguments.Base.GetValue(common.Exclude) ?? []);
    }

    public HookArguments Arguments { get; }

    /// <summary>Whether the hook looks at a path when no names are given.</summary>
    public bool LetsThrough(string path) => _filter.IsEmpty || _filter.Matches(path);
}
