namespace PreCommitDs.Packing;

/// <summary>A folder of native programs, as install/build.sh leaves it.</summary>
/// <param name="FrontDoor">The program that holds every hook.</param>
/// <param name="Small">The programs with one hook each, in order.</param>
/// <param name="Libraries">What the programs load from beside them.</param>
internal sealed record ProgramFolder(string FrontDoor, IReadOnlyList<string> Small, IReadOnlyList<string> Libraries)
{
    public IEnumerable<string> Files => [FrontDoor, .. Small, .. Libraries];

    /// <param name="folder">The folder.</param>
    /// <param name="root">This project, whose folder hooks/ names the programs.</param>
    public static ProgramFolder Read(string folder, string root)
    {
        if (!Directory.Exists(folder)) throw new PackException($"{folder} is no folder of programs");
        var suffix = File.Exists(Path.Combine(folder, Project.Name + ".exe")) ? ".exe" : "";
        var names = Directory.GetDirectories(Path.Combine(root, "hooks")).Select(hook => Path.GetFileName(hook)!)
            .Where(name => File.Exists(Path.Combine(root, "hooks", name, name + ".csproj"))).Order(StringComparer.Ordinal).ToList();
        foreach (var name in names)
        {
            if (!File.Exists(Path.Combine(folder, name + suffix))) throw new PackException($"{folder} has no {name}: build all programs with install/build.sh {folder}");
            if (File.Exists(Path.Combine(folder, name + ".dll")))
                throw new PackException($"{name} in {folder} is a portable build, which needs the .NET runtime; only native programs are packed: install clang or gcc, then install/build.sh");
        }

        string Of(string name) => Path.Combine(folder, name + suffix);
        var libraries = Directory.GetFiles(folder, "*git2-*").Where(file => Path.GetExtension(file) is ".so" or ".dylib" or ".dll").Order(StringComparer.Ordinal);
        return new ProgramFolder(Of(Project.Name), [.. names.Where(name => name != Project.Name).Select(Of)], [.. libraries]);
    }
}
