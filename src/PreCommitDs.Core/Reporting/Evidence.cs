namespace PreCommitDs.Reporting;

/// <summary>What a finding is about, for those who have to look for it elsewhere. It is never written anywhere.</summary>
/// <param name="value">The bytes.</param>
/// <param name="whenCommitted">The mend where these stand in the last commit already.</param>
/// <param name="whenPushed">The mend where others can have read them.</param>
internal sealed class Evidence(byte[] value, string whenCommitted, string whenPushed)
{
    public ReadOnlyMemory<byte> Value => value;

    public string WhenCommitted => whenCommitted;

    public string WhenPushed => whenPushed;

    /// <summary>Keeps the bytes out of whatever prints a record.</summary>
    public override string ToString() => "…";
}
