using System.Text;

namespace PreCommitDs.Secrets.Carriers;

/// <summary>What a token is written in.</summary>
/// <param name="Name">What it is called where one fails.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Text">The text around a name and a token: <c>{name}</c>, <c>{token}</c>.</param>
internal sealed record Carrier(string Name, string File, string Text)
{
    /// <summary>Writes the token as the carrier needs it.</summary>
    public Func<string, string> Write { get; init; } = static token => token;

    /// <summary>Writes the name and the token where they are encoded together.</summary>
    public Func<string, string, string>? WriteNamed { get; init; }

    /// <summary>Turns the text into a file.</summary>
    public Encoding Encoding { get; init; } = new UTF8Encoding(false);

    public override string ToString() => Name;
}
