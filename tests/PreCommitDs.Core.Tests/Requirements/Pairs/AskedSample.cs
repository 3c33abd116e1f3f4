namespace PreCommitDs.Requirements.Pairs;

/// <summary>A line that somebody has written by hand.</summary>
internal sealed record AskedSample(string Name)
{
    public string Spelling { get; init; } = Name;

    public string[] Extras { get; init; } = [];

    public string Specifier { get; init; } = "";

    public string? Url { get; init; }

    public string? Marker { get; init; }

    public override string ToString() =>
        Spelling + (Extras.Length > 0 ? $"[{string.Join(',', Extras)}]" : "") + (Url is null ? Specifier : $" @ {Url}") + (Marker is null ? "" : $" ; {Marker}");
}
