using System.Text;

namespace PreCommitDs.Secrets.Assignments;

/// <summary>Judges by the words of a name whether it is that of a credential.</summary>
internal static class CredentialName
{
    private const int MaxLength = 80;

    private const int Key = ('k' << 16) | ('e' << 8) | 'y';
    private const int Tok = ('t' << 16) | ('o' << 8) | 'k';
    private const int Sec = ('s' << 16) | ('e' << 8) | 'c';
    private const int Pas = ('p' << 16) | ('a' << 8) | 's';
    private const int Pwd = ('p' << 16) | ('w' << 8) | 'd';
    private const int Cre = ('c' << 16) | ('r' << 8) | 'e';
    private const int Aut = ('a' << 16) | ('u' << 8) | 't';
    private const int Bea = ('b' << 16) | ('e' << 8) | 'a';
    private const int Pat = ('p' << 16) | ('a' << 8) | 't';
    private const int Jwt = ('j' << 16) | ('w' << 8) | 't';
    private const int Sas = ('s' << 16) | ('a' << 8) | 's';
    private const int Sig = ('s' << 16) | ('i' << 8) | 'g';
    private const int Con = ('c' << 16) | ('o' << 8) | 'n';
    private const int Psw = ('p' << 16) | ('s' << 8) | 'w';

    /// <summary>Words of which the last, or the one before what may follow it, makes a name that of a credential.</summary>
    private static readonly string[] Secrets =
    [
        "key", "apikey", "token", "secret", "credential", "credentials", "creds", "cred", "auth", "authorization", "bearer", "pat", "jwt", "sas",
        "privatekey", "connectionstring", "skey", "ikey",
    ];

    /// <summary>Ends of words that are written as one.</summary>
    private static readonly string[] SecretEnds = ["token", "secret", "apikey", "accesskey", "secretkey", "accountkey", "authkey", "masterkey", "sharedkey", "signingkey", "encryptionkey", "appkey"];

    private static readonly string[] Passwords = ["password", "passwd", "passphrase", "pwd", "pass", "pw", "psw", "passcode", "userpass", "storepass", "keypass"];

    /// <summary>Words that may stand behind: <c>API_KEY_PROD</c>, <c>token2</c>, <c>secret_value</c>.</summary>
    private static readonly string[] MayFollow = ["value", "prod", "production", "dev", "test", "staging", "live", "base", "string", "str", "text", "default", "old", "new", "b64", "base64", "env", "var"];

    /// <summary>Words that make something else of it: what is public, names a place or a part, or is a matter of language.</summary>
    private static readonly string[] Harmless =
    [
        "public", "pub", "primary", "foreign", "sort", "partition", "cache", "hash", "row", "column", "dict", "group", "map", "unique", "registry", "shortcut", "hot", "arrow", "index",
        "pad", "eos", "bos", "unk", "cls", "sep", "mask", "csrf", "next", "continuation", "page", "cursor", "keyword", "translation", "sha", "sha1", "sha256", "sha512", "md5", "digest",
        "checksum", "integrity", "fingerprint", "color", "style", "object", "s3", "host", "known", "ssh2", "event", "idempotency", "sequence", "license", "schema", "token0",
        "request", "change", "release", "manager", "keyword", "lifecycle", "invalid", "nonmatching", "non", "wrong", "dummy", "fake", "bogus", "placeholder",
    ];

    /// <summary>What a name says.</summary>
    /// <param name="name">As it stands in the text.</param>
    /// <param name="isPassword">Whether people think up what it names.</param>
    public static bool IsCredential(ReadOnlySpan<byte> name, out bool isPassword)
    {
        isPassword = false;
        if (name.Length > MaxLength) name = name[^MaxLength..];
        if (!MayBe(name)) return false;
        isPassword = name.EndsWith("ConvertTo-SecureString"u8) || name.EndsWith("NetworkCredential"u8) || name.EndsWith("BasicAuth"u8);
        if (isPassword) return true;
        var words = Words(name);
        var last = words.Count - 1;
        while (last > 0 && (MayFollow.Contains(words[last]) || int.TryParse(words[last], out _))) last--;
        if (last < 0) return false;
        var word = words[last].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        isPassword = Passwords.Contains(word) || EndsWithOneOf(word, "password", "passwd", "passwort", "passphrase");
        if (!isPassword && !Secrets.Contains(word) && !EndsWithOneOf(word, SecretEnds)) return false;
        for (var i = 0; i < last; i++)
            if (Harmless.Contains(words[i])) return false;
        return true;
    }

    /// <summary>Whether three letters of any of the words are there: nearly all names of a text end here.</summary>
    private static bool MayBe(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i + 2 < name.Length; i++)
        {
            var head = ((name[i] << 16) | (name[i + 1] << 8) | name[i + 2]) | 0x202020;
            if (head is Key or Tok or Sec or Pas or Pwd or Cre or Aut or Bea or Pat or Jwt or Sas or Sig or Con or Psw) return true;
        }

        return name.Length == 2 && (name[0] | 0x20) == 'p' && (name[1] | 0x20) == 'w';
    }

    private static bool EndsWithOneOf(string word, params ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
            if (word.EndsWith(end, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The words of <c>snake_case</c>, <c>kebab-case</c>, <c>camelCase</c>, <c>dotted.names</c>, in lower case.</summary>
    private static List<string> Words(ReadOnlySpan<byte> name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var unit = (char)name[i];
            var isStart = char.IsAsciiLetterUpper(unit) && i > 0
                && (char.IsAsciiLetterLower((char)name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterUpper((char)name[i - 1]) && char.IsAsciiLetterLower((char)name[i + 1])));
            if ((isStart || !char.IsAsciiLetterOrDigit(unit)) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (char.IsAsciiLetterOrDigit(unit)) word.Append(char.ToLowerInvariant(unit));
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }
}
