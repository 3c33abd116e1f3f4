using System.Globalization;

namespace PreCommitDs.Reporting;

/// <summary>Sizes as people read them: 512 B, 3.4 KiB, 1.9 MiB (powers of 1024).</summary>
public static class ByteSize
{
    private static readonly string[] Units = ["KiB", "MiB", "GiB"];

    /// <summary>Formats a number of bytes.</summary>
    public static string Format(long bytes)
    {
        if (Math.Abs(bytes) < 1024) return string.Create(CultureInfo.InvariantCulture, $"{bytes} B");
        var value = bytes / 1024.0;
        var unit = 0;
        while (Math.Abs(value) >= 1023.95 && unit < Units.Length - 1)
        {
            value /= 1024;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{value:0.0} {Units[unit]}");
    }
}
