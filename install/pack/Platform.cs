using System.Globalization;

namespace PreCommitDs.Packing;

/// <summary>Where packed programs run, read from the programs themselves.</summary>
/// <param name="Tag">What a wheel for it is called.</param>
/// <param name="Name">What an archive for it is called.</param>
internal sealed record Platform(string Tag, string Name)
{
    public static Platform Of(IEnumerable<string> files)
    {
        NativeFile? all = null;
        foreach (var file in files)
        {
            var one = NativeFile.Read(file);
            if (all is not null && (one.System, one.Architecture) != (all.System, all.Architecture))
                throw new PackException($"{file} is for {one.System}-{one.Architecture}, the others for {all.System}-{all.Architecture}");
            all = all is null || one.Oldest > all.Oldest ? one : all;
        }

        return new Platform(TagOf(all!), $"{all!.System}-{all.Architecture}");
    }

    private static string TagOf(NativeFile file)
    {
        var version = string.Create(CultureInfo.InvariantCulture, $"{file.Oldest.Major}_{file.Oldest.Minor}");
        var isX64 = file.Architecture == "x64";
        return file.System switch
        {
            "linux" => $"manylinux_{version}_{(isX64 ? "x86_64" : "aarch64")}",
            "linux-musl" => $"musllinux_{version}_{(isX64 ? "x86_64" : "aarch64")}",
            "macos" => $"macosx_{version}_{(isX64 ? "x86_64" : "arm64")}",
            _ => isX64 ? "win_amd64" : "win_arm64",
        };
    }
}
