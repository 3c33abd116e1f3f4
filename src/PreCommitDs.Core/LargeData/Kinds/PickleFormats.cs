namespace PreCommitDs.LargeData.Kinds;

/// <summary>Python objects.</summary>
internal static class PickleFormats
{
    public static DataFormat Pickle { get; } = new("pickle", DataKind.Pickle, ".pkl", ".pickle", ".pkl.z", ".p") { MayBeginAsText = true, Test = Sniffing.Pickle.Is, Container = Container.Pickle, How = "opcodes that make sense, from the first to the last", IsSharedName = true };

    public static DataFormat Joblib { get; } = new("joblib dump", DataKind.Pickle, ".joblib", ".jl") { Container = Container.Pickle };

    public static IReadOnlyList<DataFormat> All { get; } = [Pickle, Joblib, new("dill or cloudpickle dump", DataKind.Pickle, ".dill", ".cloudpickle") { Container = Container.Pickle }];
}
