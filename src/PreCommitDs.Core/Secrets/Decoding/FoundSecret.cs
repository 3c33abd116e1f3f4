using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets.Decoding;

/// <summary>A credential and how it is written.</summary>
/// <param name="Secret">The credential, with the place where it stands however it is written.</param>
/// <param name="Form">How it is encoded; null: not at all, or with escapes.</param>
/// <param name="Value">What it means; null: what stands there.</param>
internal readonly record struct FoundSecret(Secret Secret, TextForm? Form, byte[]? Value)
{
    /// <summary>The encoding, as words to follow what it is.</summary>
    public string Encoding => Form switch
    {
        TextForm.Base64 => " in base64",
        TextForm.Hex => " in hex",
        TextForm.Percent => ", percent-encoded",
        _ => "",
    };
}
