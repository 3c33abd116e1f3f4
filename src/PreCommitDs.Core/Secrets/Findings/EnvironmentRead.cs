using PreCommitDs.Files;

namespace PreCommitDs.Secrets.Findings;

/// <summary>How the languages of files read a variable of the environment.</summary>
internal static class EnvironmentRead
{
    public static string In(string path, string variable) => FileName.Extension(path) switch
    {
        ".py" or ".ipynb" or ".pyi" or ".pyx" or ".smk" => $"os.environ[\"{variable}\"]",
        ".r" or ".rmd" or ".qmd" => $"Sys.getenv(\"{variable}\")",
        ".jl" or ".rb" => $"ENV[\"{variable}\"]",
        ".js" or ".mjs" or ".cjs" or ".ts" or ".jsx" or ".tsx" => $"process.env.{variable}",
        ".java" or ".kt" or ".scala" or ".groovy" => $"System.getenv(\"{variable}\")",
        ".go" => $"os.Getenv(\"{variable}\")",
        ".cs" => $"Environment.GetEnvironmentVariable(\"{variable}\")",
        ".rs" => $"std::env::var(\"{variable}\")",
        ".php" => $"getenv('{variable}')",
        ".ps1" => $"$env:{variable}",
        ".bat" or ".cmd" => $"%{variable}%",
        _ => $"${{{variable}}}",
    };
}
