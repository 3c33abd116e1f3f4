namespace PreCommitDs.Runners.Foreign;

/// <summary>A hook of somebody else that ours has something to do with.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Use">What becomes of it.</param>
/// <param name="OurHook">The id of ours.</param>
/// <param name="Remark">What there is to know, in words; empty where the name says it all.</param>
internal sealed record ForeignHook(string Name, ForeignUse Use, string OurHook, string Remark = "");
