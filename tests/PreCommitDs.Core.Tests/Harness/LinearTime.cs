using System.Diagnostics;

namespace PreCommitDs.Harness;

/// <summary>
/// Sees that eight times as much takes about eight times as long, not 64 times. The smaller input is worked on eight times, so
/// that both measurements take as long where time is linear, and a busy machine slows both alike.
/// </summary>
internal static class LinearTime
{
    private const int Factor = 8;
    private const int Tries = 6;

    /// <summary>Between linear and quadratic, with room for what caches and the garbage collector do to the larger input.</summary>
    private const double MaxGrowth = 28;

    /// <summary>Less time for the larger input, in milliseconds, tells nothing.</summary>
    private const double Floor = 30;

    /// <param name="name">What is measured.</param>
    /// <param name="from">The size of the larger input; while it takes too little time to tell, it is doubled.</param>
    /// <param name="to">The largest size.</param>
    /// <param name="input">Makes an input of a size.</param>
    /// <param name="work">What is to take linear time.</param>
    public static void Holds<T>(string name, int from, int to, Func<int, T> input, Action<T> work)
    {
        work(input(from));
        var (size, large) = (from, input(from));
        var time = Time(large, 1, work);
        while (time < Floor && size < to)
        {
            size *= 2;
            large = input(size);
            time = Time(large, 1, work);
        }

        if (time < Floor) return;
        var small = input(size / Factor);
        var growth = double.MaxValue;
        for (var i = 0; i < Tries && growth >= MaxGrowth; i++) growth = Math.Min(growth, Growth(small, large, work));
        Assert.IsLessThan(MaxGrowth, growth, $"{name}: {size} in {time} ms");
    }

    private static double Growth<T>(T small, T large, Action<T> work)
    {
        var (little, much) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < 2; i++) (little, much) = (Math.Min(little, Time(small, Factor, work)), Math.Min(much, Time(large, 1, work)));
        return Factor * much / little;
    }

    private static double Time<T>(T input, int times, Action<T> work)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++) work(input);
        return watch.Elapsed.TotalMilliseconds;
    }
}
