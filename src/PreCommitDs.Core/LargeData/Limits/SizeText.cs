using System.Globalization;

namespace PreCommitDs.LargeData.Limits;

/// <summary>Sizes as people write them: 500KB and 5 MB in powers of 1000, 500KiB, 500K and 5Mi in powers of 1024.</summary>
internal static class SizeText
{
    private const string Units = "KMGT";

    /// <summary>The number of bytes; null where the text is no size.</summary>
    public static long? Parse(string text)
    {
        var digits = 0;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] == '.')) digits++;
        if (!decimal.TryParse(text.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        return Factor(text[digits..].Trim()) is { } factor && number <= long.MaxValue / factor ? (long)(number * factor) : null;
    }

    private static decimal? Factor(string unit)
    {
        if (unit is "" || unit.Equals("B", StringComparison.OrdinalIgnoreCase)) return 1;
        var power = Units.IndexOf(unit[..1], StringComparison.OrdinalIgnoreCase) + 1;
        var step = unit[1..].ToUpperInvariant() switch { "B" => 1000m, "" or "I" or "IB" => 1024m, _ => 0 };
        if (power == 0 || step == 0) return null;
        var factor = 1m;
        for (var i = 0; i < power; i++) factor *= step;
        return factor;
    }
}
