namespace PreCommitDs.Hosting.Surveying;

/// <summary>What a run over all that is tracked is for.</summary>
/// <param name="Surveyor">Is told what hooks see.</param>
/// <param name="Roots">Where they look, below the top of the working tree; none: everywhere.</param>
internal sealed record SurveyScope(ISurveyor Surveyor, IReadOnlyList<string> Roots);
