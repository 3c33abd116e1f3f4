using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Property = PreCommitDs.Harness.Property;

namespace PreCommitDs.Secrets.Checks;

/// <summary>Tokens that bear a checksum: what a change does to them.</summary>
[TestClass]
public sealed class ChecksumTokenTests
{
    private const string Bech32Letters = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";

    private static readonly Dictionary<string, Kind> Kinds = new(StringComparer.Ordinal)
    {
        ["github"] = new(GitHubToken.Check, 4, Token.LettersAndDigits,
            from prefix in Gen.Elements("ghp_", "gho_", "ghu_", "ghs_", "ghr_") from body in Token.Text(Token.LettersAndDigits, 30, 30) select prefix + body + Base62(body)),
        ["npm"] = new(NpmToken.Check, 4, Token.LettersAndDigits, from body in Token.Text(Token.LettersAndDigits, 30, 30) select "npm_" + body + Base62(body)),
        ["gitlab"] = new(GitLabToken.Check, 6, Token.LettersAndDigits + "-_",
            from body in Token.Text(Token.LettersAndDigits + "-_", 27, 300) from version in Gen.Elements("", ".01", ".zz") select GitLab($"glpat-{body}{version}.{Token.Digit((uint)body.Length, Digits.Base36, 2)}")),
        ["grafana"] = new(GrafanaServiceAccountToken.Check, 5, Token.LettersAndDigits,
            from body in Token.Text(Token.LettersAndDigits, 32, 32) select $"glsa_{body}_{Token.Digit(BinaryPrimitives.ReverseEndianness(Crc("glsa_" + body)), Digits.Base16, 8)}"),
        ["cloudflare"] = new(CloudflareToken.Check, 5, Token.LettersAndDigits,
            from prefix in Gen.Elements("cfut_", "cfat_") from body in Token.Text(Token.LettersAndDigits, 40, 40) select prefix + body + Token.Digit(Crc(body), Digits.Base16, 8)),
        ["age"] = new(AgeSecretKey.Check, 16, Bech32Letters, from body in Token.Text(Bech32Letters, 52, 52) select "AGE-SECRET-KEY-1" + body + Bech32Sum("AGE-SECRET-KEY-", body)),
    };

    public static IEnumerable<object[]> EveryKind => Kinds.Keys.Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(EveryKind))]
    public void With_the_right_checksum_it_is_proven(string name) =>
        Property.Holds(Kinds[name].Tokens, token => Assert.AreEqual(TokenVerdict.Proven, Kinds[name].Check(Encoding.ASCII.GetBytes(token)), token));

    [TestMethod]
    [DynamicData(nameof(EveryKind))]
    public void With_one_character_changed_it_is_refuted(string name)
    {
        var kind = Kinds[name];
        var samples = from token in kind.Tokens
                      from at in Gen.Choose(kind.Prefix, token.Length - 1)
                      from unit in Gen.Elements(kind.Alphabet.ToCharArray())
                      where token[at] != unit && (name != "gitlab" || token[at] != '.')
                      select token[..at] + unit + token[(at + 1)..];
        Property.Holds(samples, token => Assert.AreEqual(TokenVerdict.Refuted, kind.Check(Encoding.ASCII.GetBytes(token)), token));
    }

    /// <summary>Each completed by another implementation, or published by a scanner as an example.</summary>
    [TestMethod]
    [DataRow("npm_Alm0StFaK3t0·kEN8uTval1DcRC32dc1Bscp5")]
    [DataRow("glsa_iNValIdinVali·Dinvalidinvalidinva_5b582697")]
    [DataRow("glsa_MadeUpMadeUpMade·UpMadeUpMadeUpMa_55954ccf")]
    [DataRow("cfat_aAbBcCdDeEfFgGhHiI·jJkKlLmMnNoOpPqQrRsStT03fa099b")]
    [DataRow("glpat-made-upmade-up·made-upmade-u.0r1xybuo8")]
    [DataRow("glpat-made-upmade-up·made-upmade-u.01.0r11iorqh")]
    [DataRow("glpat-made-upmade-up·made-upmade-u.01.0r1xybuo8")]
    [DataRow("MadeUpMadeUpMadeUpMadeUpMadeUpMadeUpMadeUpMadeUp·MadeUpMadeUpMadeUpMadeUpMade+ASt+p/eGQ==")]
    [DataRow("MadeUpMadeUpMadeUpMadeUpMadeUpMadeUp·MadeUpMadeUpMadeJQQJ99BACAAAAAAAAAAAAAAAMDUP1NYM")]
    public void Tokens_completed_elsewhere_are_proven(string cut)
    {
        var token = Token.Whole(cut);
        Assert.HasCount(1, Checks.Where(check => check(token) == TokenVerdict.Proven).ToList(), cut);
    }

    [TestMethod]
    [DataRow("0q", DisplayName = "another length than it has")]
    [DataRow("0R", DisplayName = "upper case")]
    public void A_GitLab_token_of_a_wrong_length_is_refuted_by_that_alone(string length) =>
        Assert.AreEqual(TokenVerdict.Refuted, GitLabToken.Check(Encoding.ASCII.GetBytes(GitLab($"glpat-made-upmade-upmade-upmade-u.{length}"))));

    [TestMethod]
    [DataRow(26)]
    [DataRow(301)]
    public void A_GitLab_token_is_no_shorter_or_longer_than_they_are(int length) =>
        Assert.AreEqual(TokenVerdict.Refuted, GitLabToken.Check(Encoding.ASCII.GetBytes(GitLab($"glpat-{new string('a', length)}.{Token.Digit((uint)length, Digits.Base36, 2)}"))));

    [TestMethod]
    public void A_change_of_Azures_keys_is_refuted()
    {
        var storage = Token.Whole("MadeUpMadeUpMadeUpMadeUpMadeUpMadeUpMadeUpMadeUp·MadeUpMadeUpMadeUpMadeUpMade+ASt+p/eGQ==");
        var annotated = Token.Whole("MadeUpMadeUpMadeUpMadeUpMadeUpMadeUp·MadeUpMadeUpMadeJQQJ99BACAAAAAAAAAAAAAAAMDUP1NYM");
        var samples = from at in Gen.Choose(0, 83) from unit in Gen.Elements(Token.LettersAndDigits.ToCharArray()) select (at, (byte)unit);
        Property.Holds(
            samples,
            sample =>
            {
                var (at, unit) = sample;
                if (at is < 76 or > 79) Assert.AreEqual(storage[at] == unit ? TokenVerdict.Proven : TokenVerdict.Refuted, AzureStorageKey.Check(With(storage, at, unit)));
                if (at is < 52 or > 57) Assert.AreEqual(annotated[at] == unit ? TokenVerdict.Proven : TokenVerdict.Refuted, AzureAnnotatedKey.Check(With(annotated, at, unit)));
            },
            2000);
    }

    [TestMethod]
    [DataRow("glpat-aBcDeFgHiJk·LmNoPqRsT", TokenVerdict.Unknown, DisplayName = "GitLab's older ones bear no checksum")]
    [DataRow("glpat-made-upmade-up·made-upmade-u.0q1xybuo8", TokenVerdict.Refuted, DisplayName = "another length than it says")]
    [DataRow("github_pat_11AAAAAAA0aaaaaaaaaaaa_aaa·aaaaaaaaaa", TokenVerdict.Unknown, DisplayName = "how it ends is not public")]
    [DataRow("MadeUpMadeUpMadeUpMadeUpMadeUpMadeUpMadeUpMadeUp·MadeUpMadeUpMadeUpMadeUpMade+ASt+p/eGR==", TokenVerdict.Refuted, DisplayName = "bits behind the end")]
    [DataRow("MadeUpMadeUpMadeUpMadeUpMadeUpMadeUp·MadeUpMadeUpMadeJQQJ99BACAAAAAAAAAAAAAAAMDUP1NYm", TokenVerdict.Refuted, DisplayName = "the last digit")]
    public void What_else_there_is(string cut, TokenVerdict expected)
    {
        var verdicts = Checks.Select(check => check(Token.Whole(cut))).ToList();
        Assert.AreEqual(expected, verdicts.Find(verdict => verdict != TokenVerdict.Unknown));
    }

    private static IEnumerable<Func<ReadOnlySpan<byte>, TokenVerdict>> Checks => [.. Kinds.Values.Select(kind => kind.Check), AzureStorageKey.Check, AzureAnnotatedKey.Check];

    private static byte[] With(byte[] token, int at, byte unit) => [.. token[..at], unit, .. token[(at + 1)..]];

    private static uint Crc(string text) => Crc32.Of(Encoding.ASCII.GetBytes(text));

    private static string Base62(string body) => Token.Digit(Crc(body), Digits.Base62, 6);

    private static string GitLab(string summed) => summed + Token.Digit(Crc(summed), Digits.Base36, 7);

    /// <summary>The checksum as BIP 173 makes it: what six zeros would leave over.</summary>
    private static string Bech32Sum(string prefix, string data)
    {
        var lower = prefix.ToLowerInvariant();
        int[] values = [.. lower.Select(unit => unit >> 5), 0, .. lower.Select(unit => unit & 31), .. data.Select(unit => Bech32Letters.IndexOf(unit, StringComparison.Ordinal)), 0, 0, 0, 0, 0, 0];
        var sum = 1;
        foreach (var value in values)
        {
            var top = sum >> 25;
            sum = ((sum & 0x1FFFFFF) << 5) ^ value;
            int[] generators = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];
            for (var i = 0; i < 5; i++) sum ^= ((top >> i) & 1) * generators[i];
        }

        sum ^= 1;
        return string.Concat(Enumerable.Range(0, 6).Select(i => Bech32Letters[(sum >> (5 * (5 - i))) & 31]));
    }

    private sealed record Kind(Func<ReadOnlySpan<byte>, TokenVerdict> Check, int Prefix, string Alphabet, Gen<string> Tokens);
}
