namespace PreCommitDs.Secrets.Vendors;

/// <summary>What is known of a value by the issuer named beside it.</summary>
/// <param name="Rule">What it is, where it looks as it has to; else null.</param>
/// <param name="IsNamed">Whether an issuer is named at all: a value that looks otherwise then was not given out by them.</param>
internal readonly record struct VendorMatch(VendorRule? Rule, bool IsNamed);
