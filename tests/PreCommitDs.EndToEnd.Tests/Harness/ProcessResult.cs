using System.Text;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>What a process left behind when it ended.</summary>
internal sealed record ProcessResult(string Command, int ExitCode, byte[] OutputBytes, byte[] ErrorBytes)
{
    public string Output { get; } = Encoding.UTF8.GetString(OutputBytes);

    public string Error { get; } = Encoding.UTF8.GetString(ErrorBytes);

    /// <summary>Fails the test with everything that was printed unless the process ended with this exit code.</summary>
    public ProcessResult Exits(int exitCode)
    {
        Assert.AreEqual(exitCode, ExitCode, ToString());
        return this;
    }

    /// <summary>Fails the test unless standard output holds all of these.</summary>
    public ProcessResult Says(params string[] parts)
    {
        foreach (var part in parts) Assert.Contains(part, Output, ToString());
        return this;
    }

    /// <summary>Fails the test unless standard error holds all of these.</summary>
    public ProcessResult Complains(params string[] parts)
    {
        foreach (var part in parts) Assert.Contains(part, Error, ToString());
        return this;
    }

    /// <summary>Fails the test if anything was printed, on either stream.</summary>
    public ProcessResult IsSilent()
    {
        Assert.AreEqual("", Output + Error, ToString());
        return this;
    }

    public override string ToString() => $"{Command}\nexit code {ExitCode}\n--- output\n{Output}\n--- error\n{Error}";
}
