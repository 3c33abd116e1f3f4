using PreCommitDs.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Configuring;

/// <summary>A checker whose options may depend on the path.</summary>
internal sealed class ConfiguredChecker(PathDependent<IChecker> checkers) : IChecker
{
    public IReadOnlyList<Finding> Check(FileContent file) => checkers.For(file.Name).Check(file);
}
