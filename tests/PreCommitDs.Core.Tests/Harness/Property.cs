using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Harness;

/// <summary>Runs a property; a failure names the sample, shrunk, and the seed that replays it.</summary>
internal static class Property
{
    public static void Holds<T>(Arbitrary<T> samples, Action<T> property, int times = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithEndSize(50), Prop.ForAll(samples, property));

    public static void Holds<T>(Gen<T> samples, Action<T> property, int times = 300) => Holds(samples.ToArbitrary(), property, times);

    /// <summary>A notebook and options.</summary>
    public static void Holds(SampleKind kind, Gen<Notebooks.StripOptions> options, Action<NotebookSample, Notebooks.StripOptions> property, int times = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times), Prop.ForAll(NotebookSample.Any(kind), options.ToArbitrary(), property));
}
