using System.Text;

namespace PreCommitDs.Hosting;

/// <summary>The three standard streams, as bytes. Text is UTF-8 everywhere, without the start-up cost of <see cref="Console.Out"/>.</summary>
internal sealed class HookConsole(Func<Stream> input, Stream output, Stream error)
{
    /// <summary>The streams of this process; standard input is opened by whoever was told to read it.</summary>
    public static HookConsole OfProcess()
    {
        // A Windows console shows UTF-8 only once it is told to.
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;
        return new HookConsole(Console.OpenStandardInput, Console.OpenStandardOutput(), Console.OpenStandardError());
    }

    public Stream Output { get; } = output;

    public Stream OpenInput() => input();

    public void Write(string text) => Output.Write(Encoding.UTF8.GetBytes(text));

    public void WriteError(string text) => error.Write(Encoding.UTF8.GetBytes(text));
}
