using System.Buffers;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Locks;

/// <summary>A command line of <c>pip-compile</c> or <c>uv pip compile</c>, as the header of a lock holds it.</summary>
internal sealed class CompileCommand
{
    /// <summary>What makes it a line for a shell, which runs more than one program.</summary>
    private static readonly SearchValues<char> OfShells = SearchValues.Create("|;&<>`");

    private readonly List<(string Name, string Value)> _options = [];

    private CompileCommand(bool isUv) => IsUv = isUv;

    public bool IsUv { get; }

    /// <summary>The files that are compiled, as written; empty where the tool looks for them itself.</summary>
    public List<string> Sources { get; } = [];

    /// <summary>The words of the command, without quotes.</summary>
    public List<string> Words { get; } = [];

    /// <summary>The file that it writes, with forward slashes; null where it is not said.</summary>
    public string? OutputFile => Values("--output-file").LastOrDefault()?.Replace('\\', '/');

    public bool Has(string option) => _options.Exists(item => item.Name == option);

    public IEnumerable<string> Values(string option) => _options.Where(item => item.Name == option).Select(static item => item.Value);

    /// <summary>Whether extras are left out of the lock.</summary>
    public bool StripsExtras => IsUv ? !Has("--no-strip-extras") : Has("--strip-extras");

    /// <summary>Whether the lock is for all platforms and all later versions of Python.</summary>
    public bool IsUniversal => Has("--universal");

    /// <summary>Reads a command; null where it is another one, whose options nobody knows.</summary>
    public static CompileCommand? Read(string? command)
    {
        if (command is null || command.AsSpan().ContainsAny(OfShells) || command.Contains("$(", StringComparison.Ordinal)) return null;
        // uv writes down its words as they were, without quotes.
        List<string> words = command.StartsWith("uv ", StringComparison.Ordinal) ? [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries)] : ShellWords.Split(command).ConvertAll(static item => item.Word);
        var length = LengthOfProgram(words, out var isUv);
        if (length == 0) return null;
        var read = new CompileCommand(isUv);
        read.Words.AddRange(words);
        read.ReadArguments(words[length..]);
        return read;
    }

    /// <summary>How many words name the program and its command; 0 where it is neither of the two.</summary>
    private static int LengthOfProgram(List<string> words, out bool isUv)
    {
        isUv = words is ["uv", "pip", "compile", ..];
        if (isUv) return 3;
        if (words.Count == 0) return 0;
        var program = words[0][(words[0].LastIndexOfAny(['/', '\\']) + 1)..];
        if (program is "pip-compile" or "pip-compile.exe") return 1;
        return words is [_, "-m", "piptools", "compile", ..] && program.StartsWith("python", StringComparison.Ordinal) ? 4 : 0;
    }

    private void ReadArguments(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word == "--")
            {
                Sources.AddRange(words[(i + 1)..].Select(static word => word.Replace('\\', '/')));
                return;
            }

            if (word is "-" || !word.StartsWith('-'))
            {
                Sources.Add(word.Replace('\\', '/'));
                continue;
            }

            var equals = word.IndexOf('=', StringComparison.Ordinal);
            var name = CompileOption.Of(equals < 0 ? word : word[..equals], out var takesValue);
            if (equals >= 0) _options.Add((name, word[(equals + 1)..]));
            else if (takesValue) _options.Add((name, i + 1 < words.Count ? words[++i] : ""));
            else if (!word.StartsWith("--", StringComparison.Ordinal) && word.Length > 2) ReadLetters(word);
            else _options.Add((name, ""));
        }
    }

    /// <summary>A letter with its value in one word: <c>-orequirements.txt</c>.</summary>
    private void ReadLetters(string word)
    {
        var name = CompileOption.Of(word[..2], out var takesValue);
        _options.Add((name, takesValue ? word[2..] : ""));
    }
}
