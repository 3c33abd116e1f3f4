using PreCommitDs.Files;

namespace PreCommitDs.Hosting.Configuring;

/// <summary>A fixer whose options may depend on the path.</summary>
internal sealed class ConfiguredFixer(PathDependent<IFixer> fixers) : IFixer
{
    public FixResult Fix(string path, ReadOnlySpan<byte> content, bool explain) => fixers.For(path).Fix(path, content, explain);
}
