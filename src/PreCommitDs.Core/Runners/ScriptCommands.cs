using System.Text;
using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners;

/// <summary>The lines of a shell script that is a git hook, such as those of husky.</summary>
internal static class ScriptCommands
{
    /// <summary>Every line that is neither empty nor a comment.</summary>
    /// <param name="gitHook">The git hook.</param>
    /// <param name="content">The script.</param>
    public static IReadOnlyList<ConfiguredCommand> Of(string gitHook, ReadOnlySpan<byte> content)
    {
        var commands = new List<ConfiguredCommand>();
        var line = 0;
        foreach (var range in content.Split((byte)'\n'))
        {
            line++;
            var text = content[range];
            var command = text.Trim(" \t\r"u8);
            if (command.IsEmpty || command[0] == '#') continue;
            var start = range.Start.Value + (text.Length - text.TrimStart(" \t"u8).Length);
            commands.Add(new ConfiguredCommand(gitHook, "", Encoding.UTF8.GetString(command), new DocumentPlace(line, start - range.Start.Value + 1, start, start + command.Length)));
        }

        return commands;
    }
}
