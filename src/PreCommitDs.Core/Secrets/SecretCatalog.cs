using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Rules;
using PreCommitDs.Secrets.Vendors;

namespace PreCommitDs.Secrets;

/// <summary>The rules of block-secrets as reports and documents list them.</summary>
public static class SecretCatalog
{
    /// <summary>What stands before the name of each rule in its id.</summary>
    internal const string Hook = "block-secrets/";

    private static IReadOnlyList<Rule>? _all;

    /// <summary>All of them: those that hold for any issuer, then those of issuers by their ids.</summary>
    public static IReadOnlyList<Rule> All => _all ??= [.. General, .. OfIssuers()];

    /// <summary>What is found by where and how it stands, whoever has given it out.</summary>
    internal static IReadOnlyList<Rule> General { get; } =
    [
        new(Hook + "command-password", Severity.Error, "A command is given a password",
            "What stands on a command line is in the history of shells and in lists of processes too. Let the command read it from the environment, a file or standard input."),
        new(Hook + "credential-file", Severity.Error, "A file in which a program keeps what it logs in with",
            "Such files belong into a home folder or beside the code, ignored by git. Take the file out of the commit, put its name into .gitignore, and "
            + "change what it holds if it has been pushed."),
        new(Hook + "custom", Severity.Error, "A rule of this repository's own finds a secret",
            "The rule stands in pyproject.toml or .precommit-ds.toml, below block-secrets.rules; the finding names it. If what it finds is "
            + "no secret, write the rule more closely and put what it must not find into its look-alikes."),
        new(Hook + "environment-file", Severity.Error, "An environment file with values is committed",
            "An environment file is for one machine; a template with the same names and no values is for all. With --fix it is taken out of the commit and "
            + "stays where it is, .gitignore names it, and .env.template gets its names."),
        new(Hook + "generic-secret", Severity.Error, "A value that looks random is set to the name of a credential",
            "Names that end in key, token, secret and the like hold credentials. If it is one, read it from the environment. If it is none, "
            + "put # precommit-ds: allow[block-secrets/generic-secret] and the reason on its line, or record it with --write-baseline."),
        new(Hook + "jenkins-secret", Severity.Error, "A secret that Jenkins keeps stands in the file",
            "Jenkins encrypts it with a key that lies beside it, so that it can be read by whoever has both. Keep credentials.xml and the secrets folder out of repositories."),
        new(Hook + "json-web-key", Severity.Error, "A JSON web key has its private part",
            "Whoever has it can sign and decrypt as its owner. Publish the public members alone, and keep the private key outside of the repository."),
        new(Hook + "key-file", Severity.Error, "A file that holds a private key, or a store of keys",
            "Whoever has it can act as its owner; the password of a store can be guessed. Keep it outside of the repository and read its path from the "
            + "environment. If it has been pushed, make a new key and take the old one out of wherever it is trusted."),
        new(Hook + "kubernetes-secret", Severity.Error, "A Kubernetes Secret is committed with its values",
            "Base64 hides nothing. Create the Secret where it is used, from values outside of the repository, or commit it sealed or encrypted."),
        new(Hook + "password", Severity.Error, "A password stands in the file",
            "Whoever reads the repository reads it, in its history too. Read it from the environment or from a file that is not committed."),
        new(Hook + "pgpass-password", Severity.Error, "A line of PostgreSQL's password file stands in the file",
            "It belongs into a home folder, readable by its owner alone. Take it out, and change the password if it has been pushed."),
        new(Hook + "private-key", Severity.Error, "A private key stands in the file",
            "Whoever has it can act as its owner; a passphrase can be guessed. Keep it outside of the repository and read its path from "
            + "the environment. If it has been pushed, make a new pair and take the old public key out of wherever it is trusted."),
        new(Hook + "sql-password", Severity.Error, "A statement sets the password of a database user",
            "Migrations and dumps are read by many. Let the statement take the password from a variable, or set it outside of the repository."),
        new(Hook + "url-password", Severity.Error, "A URL holds a password",
            "Addresses of databases, queues and package indexes end up in logs and tracebacks. Keep the password in the environment and put "
            + "the URL together where it is used."),
    ];

    /// <summary>Made-up texts in which a rule of an issuer finds something; none of a rule that holds for any issuer.</summary>
    internal static IReadOnlyList<string> ExamplesOf(Rule rule) =>
        SecretRules.All.FirstOrDefault(known => known.Id == rule.Name)?.Examples ?? VendorRules.All.FirstOrDefault(known => known.Id == rule.Name)?.Examples ?? [];

    /// <summary>What is known by whom it is from.</summary>
    internal static IEnumerable<Rule> OfIssuers() =>
        SecretRules.All.Select(rule => (rule.Id, rule.Description, rule.RevokeAt, rule.IsPublic))
            .Concat(VendorRules.All.Select(rule => (rule.Id, rule.Description, rule.RevokeAt, IsPublic: false)))
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => new Rule(Hook + rule.Id, rule.IsPublic ? Severity.Warning : Severity.Error, rule.Description,
                $"Whoever reads the repository can use it as you can. Read it from the environment instead. If it has been pushed, revoke it at {rule.RevokeAt}: taking it out of the files does not help."));
}
