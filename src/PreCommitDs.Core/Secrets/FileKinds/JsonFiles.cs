namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Judges files of JSON that tell by a member what they are.</summary>
internal static class JsonFiles
{
    /// <summary>Google's keys of service accounts: <c>"type": "service_account"</c> beside a private key.</summary>
    public static FileJudgement ServiceAccount(ReadOnlySpan<byte> content)
    {
        if (content.IndexOf("\"service_account\""u8) < 0) return FileJudgement.Passes;
        var (isAccount, hasKey) = (false, false);
        var values = new NamedValues(content);
        while (values.Next(out var name, out var value))
        {
            isAccount |= name == "type" && value.SequenceEqual("service_account"u8);
            hasKey |= name == "private_key" && value.StartsWith("-----BEGIN"u8) && value.Length > 200;
        }

        return isAccount && hasKey ? FileJudgement.Blocks("with private_key") : FileJudgement.Passes;
    }
}
