namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Judges files that are lists of lines, a credential each.</summary>
internal static class Lines
{
    /// <summary>The <c>password</c> of netrc(5), whose words any white space parts.</summary>
    public static FileJudgement Netrc(ReadOnlySpan<byte> content)
    {
        var isPassword = false;
        foreach (var range in content.SplitAny(" \t\r\n"u8))
        {
            var word = content[range];
            if (word.IsEmpty) continue;
            if (isPassword && RealValue.Is(word)) return FileJudgement.Blocks("with password");
            isPassword = word.SequenceEqual("password"u8);
        }

        return FileJudgement.Passes;
    }

    /// <summary>PostgreSQL's <c>host:port:database:user:password</c>, where <c>\:</c> is a colon.</summary>
    public static FileJudgement PgPass(ReadOnlySpan<byte> content)
    {
        foreach (var line in content.Split((byte)'\n'))
        {
            var text = content[line].Trim(" \t\r"u8);
            if (text.IsEmpty || text[0] == (byte)'#') continue;
            var (fields, start) = (1, 0);
            for (var i = 0; i < text.Length && fields < 5; i++)
            {
                if (text[i] == (byte)'\\') i++;
                else if (text[i] == (byte)':') (fields, start) = (fields + 1, i + 1);
            }

            if (fields == 5 && RealValue.Is(text[start..])) return FileJudgement.Blocks("with a password");
        }

        return FileJudgement.Passes;
    }

    /// <summary><c>user:hash</c> of Apache's htpasswd: hashes of passwords can be guessed.</summary>
    public static FileJudgement Htpasswd(ReadOnlySpan<byte> content)
    {
        foreach (var line in content.Split((byte)'\n'))
        {
            var text = content[line].Trim(" \t\r"u8);
            var colon = text.IndexOf((byte)':');
            if (colon <= 0 || text[0] == (byte)'#' || text.IndexOf(" "u8) >= 0) continue;
            var hash = text[(colon + 1)..];
            // The hash of crypt(3) is 13 characters long; all others say what they are.
            if (hash.StartsWith("$"u8) ? hash.Length >= 20 : hash.StartsWith("{SHA"u8) || hash.Length == 13) return FileJudgement.Blocks("with the hash of a password");
        }

        return FileJudgement.Passes;
    }

    /// <summary>The file that mysql_config_editor writes: four zeros, a key of 20 bytes, and what that hides.</summary>
    public static FileJudgement MySqlLogin(ReadOnlySpan<byte> content) =>
        content.Length > 24 && content[..4].IndexOfAnyExcept((byte)0) < 0 ? FileJudgement.Blocks("whose key lies beside what it hides") : FileJudgement.Passes;
}
