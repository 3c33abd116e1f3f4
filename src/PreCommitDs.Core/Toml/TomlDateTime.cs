namespace PreCommitDs.Toml;

/// <summary>A date, a time or both, as RFC 3339 writes them. Fields that the kind does not have are 0.</summary>
/// <param name="position">Where it stands.</param>
/// <param name="kind">Which of the fields count.</param>
/// <param name="text">As the document writes it.</param>
internal sealed class TomlDateTime(TomlPosition position, TomlDateTimeKind kind, string text) : TomlValue(position)
{
    public TomlDateTimeKind Kind { get; } = kind;

    public string Text { get; } = text;

    /// <summary>0 to 9999.</summary>
    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    public int Hour { get; init; }

    public int Minute { get; init; }

    /// <summary>0 to 60: RFC 3339 has leap seconds, which .NET's own types do not know.</summary>
    public int Second { get; init; }

    /// <summary>The fraction of the second; digits beyond the ninth are dropped.</summary>
    public int Nanosecond { get; init; }

    /// <summary>Minutes east of UTC.</summary>
    public int OffsetMinutes { get; init; }

    public override string TypeName => Kind switch
    {
        TomlDateTimeKind.LocalDate => "a date",
        TomlDateTimeKind.LocalTime => "a time",
        _ => "a date-time",
    };
}
