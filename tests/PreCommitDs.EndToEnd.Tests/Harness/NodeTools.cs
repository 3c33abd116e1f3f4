namespace PreCommitDs.EndToEnd.Harness;

/// <summary>The hook runners that come from npm.</summary>
internal static class NodeTools
{
    private static readonly NpmPackages Packages = new("@j178/prek@0.5.3", "lefthook@2.2.2", "husky@9.1.7", "lint-staged@16.4.0");

    /// <inheritdoc cref="NpmPackages.Modules"/>
    public static string Modules => Packages.Modules;

    /// <summary>The folder of their commands.</summary>
    public static string Commands => Path.Combine(Modules, ".bin");

    /// <inheritdoc cref="NpmPackages.Require"/>
    public static void Require() => Packages.Require();
}
