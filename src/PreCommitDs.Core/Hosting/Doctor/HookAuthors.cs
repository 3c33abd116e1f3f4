namespace PreCommitDs.Hosting.Doctor;

/// <summary>What messages call those who have written hooks.</summary>
internal static class HookAuthors
{
    public static string NameOf(HookAuthor author) => author switch
    {
        HookAuthor.Us => "precommit-ds",
        HookAuthor.PreCommit => "pre-commit",
        HookAuthor.Prek => "prek",
        HookAuthor.Lefthook => "lefthook",
        HookAuthor.Husky => "husky",
        HookAuthor.Nobody => "nobody",
        _ => "a script of your own",
    };
}
