using PreCommitDs.Packing;

if (args is not [var root, var programs, var destination])
{
    Console.Error.WriteLine("pack: called by install/pack.sh, as pack ROOT PROGRAMS DESTINATION");
    return 2;
}

try
{
    var folder = ProgramFolder.Read(programs, root);
    var platform = Platform.Of(folder.Files);
    Output[] made = [Wheel.Make(folder, platform, root), ProgramArchive.Make(folder, platform, root)];
    Directory.CreateDirectory(destination);
    foreach (var output in (Output[])[.. made, Output.Checksums(made)])
    {
        output.WriteTo(destination);
        Console.WriteLine(Path.Combine(destination, output.Name));
    }

    return 0;
}
catch (Exception e) when (e is PackException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"pack.sh: {e.Message.ReplaceLineEndings(" ")}");
    return 2;
}
