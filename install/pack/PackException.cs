namespace PreCommitDs.Packing;

/// <summary>Why nothing is packed, in one line for whoever called.</summary>
internal sealed class PackException(string message) : Exception(message);
