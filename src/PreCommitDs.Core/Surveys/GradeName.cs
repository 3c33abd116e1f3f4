namespace PreCommitDs.Surveys;

/// <summary>Grades as people and as programs read them.</summary>
internal static class GradeName
{
    public static string Of(Grade grade) => grade switch
    {
        Grade.ToDo => "to do",
        Grade.ToLookAt => "to look at",
        Grade.Incomplete => "incomplete",
        Grade.Accepted => "accepted",
        _ => "clean",
    };

    /// <summary>The same as one word.</summary>
    public static string Word(Grade grade) => Of(grade).Replace(' ', '-');
}
