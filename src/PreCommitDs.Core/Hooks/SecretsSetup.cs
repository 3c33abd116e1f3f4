using PreCommitDs.Files;
using PreCommitDs.Hosting.Init;

namespace PreCommitDs.Hooks;

/// <summary>What becomes of the environment file of a repository that is set up.</summary>
/// <param name="survey">Where it is said.</param>
/// <param name="template">Makes templates.</param>
internal sealed class SecretsSetup(SetupSurvey survey, IFileTemplate template)
{
    private const string Environment = ".env";

    public void Look()
    {
        if (!survey.IsFile(Environment)) return;
        var isTracked = survey.Tracked.Any(static entry => entry.Path == Environment);
        var isIgnored = survey.Repository.Ignored([Environment]).Count > 0;
        survey.Seen.Add(("secrets", $"{Environment} is here, {(isTracked ? "tracked" : isIgnored ? "ignored" : "not ignored")}"));
        if (isTracked || template.Names.Any(survey.Exists) || survey.Read(Environment) is not { } content) return;
        var names = template.Write(content, []);
        if (names.Length > 0) survey.NewFiles.Add((template.Names[0], names));
    }
}
