using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Hooks;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Harness;

/// <summary>The stripper as the command line sets it up.</summary>
internal static class Strip
{
    public static IFixer With(params string[] arguments) => With(static _ => { }, arguments);

    public static IFixer With(Action<string> warn, params string[] arguments)
    {
        var hook = new StripNotebooksHook();
        var command = new Command(hook.Id);
        foreach (var option in hook.Options) command.Options.Add(option);
        return CreateFixer(hook, CommandLine.Parse(command, arguments), warn);
    }

    public static FixResult Fix(this IFixer fixer, string text) => fixer.Fix("a.ipynb", Encoding.UTF8.GetBytes(text), explain: true);

    public static string Apply(this IFixer fixer, string text) => Encoding.UTF8.GetString(fixer.Apply(Encoding.UTF8.GetBytes(text)));

    public static byte[] Apply(this IFixer fixer, byte[] content) => fixer.Fix("a.ipynb", content, explain: false).Edits.Apply(content);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(CreateFixer))]
    private static extern IFixer CreateFixer(StripNotebooksHook hook, ParseResult arguments, Action<string> warn);
}
