using System.Globalization;

namespace PreCommitDs.Surveys;

/// <summary>Numbers as people read them.</summary>
internal static class Counted
{
    /// <summary>A number with thousands apart: 12,345.</summary>
    public static string Of(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with what is counted: 1 file, 2 files.</summary>
    public static string Of(long number, string what) => $"{Of(number)} {what}{(number == 1 ? "" : "s")}";

    /// <summary>A share of a whole in percent; a part that is there is never 0, and one that is not all never 100.</summary>
    public static string Share(long part, long whole)
    {
        if (whole <= 0 || part <= 0) return "0 %";
        var percent = (int)Math.Round(100.0 * part / whole, MidpointRounding.AwayFromZero);
        return percent == 0 ? "<1 %" : percent >= 100 && part < whole ? ">99 %" : string.Create(CultureInfo.InvariantCulture, $"{percent} %");
    }
}
