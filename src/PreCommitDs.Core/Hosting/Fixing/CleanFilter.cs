using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Fixing;

/// <summary>git's clean filters: what they take off a file on its way into the index may stay in the file.</summary>
internal static class CleanFilter
{
    public static bool AppliesTo(IGitRepository repository, string path) =>
        repository.Attribute("filter", [path])[0] is not ("unspecified" or "unset" or "set" or "") and var filter
        && repository.Config($"filter.{filter}.clean") is not null;
}
