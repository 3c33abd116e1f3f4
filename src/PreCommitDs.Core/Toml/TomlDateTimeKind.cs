namespace PreCommitDs.Toml;

/// <summary>The four types of dates and times.</summary>
internal enum TomlDateTimeKind
{
    OffsetDateTime,
    LocalDateTime,
    LocalDate,
    LocalTime,
}
