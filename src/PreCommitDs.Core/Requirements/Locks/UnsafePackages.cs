namespace PreCommitDs.Requirements.Locks;

/// <summary>What pip-compile leaves out of a lock, or puts at its end, unless it is told otherwise (pip-tools, <c>utils.py</c>).</summary>
internal static class UnsafePackages
{
    public static bool Contains(string name) => name is "pip" or "setuptools" or "distribute";
}
