using PreCommitDs.Surveys;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>What is known of one content of a notebook.</summary>
/// <param name="Bytes">How many it has.</param>
/// <param name="OutputBytes">How many of them would be cut.</param>
/// <param name="State">What would be made of it.</param>
/// <param name="Reason">Why it is left alone, or cannot be read.</param>
/// <param name="Outputs">What its cells have.</param>
internal sealed record NotebookContent(long Bytes, long OutputBytes, NotebookState State, string Reason, NotebookOutputs Outputs);
