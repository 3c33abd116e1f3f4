using FsCheck;
using FsCheck.Fluent;
using Property = PreCommitDs.Harness.Property;

namespace PreCommitDs.Requirements.Markers;

[TestClass]
public sealed class MarkerPropertyTests
{
    private static readonly MarkerVariable[] Plain = [.. Enum.GetValues<MarkerVariable>().Where(static variable => !MarkerVariables.IsSet(variable))];

    private static readonly Gen<MarkerEnvironment> Environments = Gen.ArrayOf(Gen.Elements("3.8", "3.12", "2.7.18", "linux", "win32", "dev", "Foo_Bar", ""), Plain.Length)
        .Select(static values => MarkerSample.Environment(Plain.Select((variable, i) => (MarkerVariables.Name(variable), values[i]))));

    [TestMethod]
    public void A_written_marker_is_read_as_the_same_marker() => Property.Holds(from marker in MarkerSample.Any from environment in Environments select (marker, environment), static sample =>
    {
        var marker = MarkerSample.Parse(sample.marker);
        var again = MarkerSample.Parse(marker.ToString());
        Assert.AreEqual(marker.ToString(), again.ToString());
        Assert.AreEqual(marker.Evaluate(sample.environment), again.Evaluate(sample.environment), marker.ToString());
    }, times: 3000);

    [TestMethod]
    public void A_text_is_read_as_it_was_written() => Property.Holds(Gen.ArrayOf(Gen.Elements("ab1 \"'\\\n\r\0xuU0{é\ud800".ToCharArray())).Resize(8).Select(static units => new string(units)), static text =>
    {
        var written = QuotedText.Write(text);
        Assert.IsFalse(written[1..^1].Contains(written[0]), written);
        Assert.IsTrue(QuotedText.TryRead(written.AsSpan(1, written.Length - 2), out var read, out _), written);
        Assert.AreEqual(text, read);
    }, times: 5000);

    [TestMethod]
    public void What_is_known_of_the_whole_is_what_it_is() => Property.Holds(from marker in MarkerSample.Any from environment in Environments select (marker, environment), static sample =>
    {
        var marker = MarkerSample.Parse(sample.marker);
        var result = marker.Evaluate(sample.environment);
        if (result.Fault == MarkerFault.None) Assert.AreEqual(result.IsTrue ? Truth.True : Truth.False, marker.Judge(sample.environment), marker.ToString());
    }, times: 2000);

    [TestMethod]
    public void What_is_certain_of_a_part_holds_of_the_whole() => Property.Holds(
        from marker in MarkerSample.Any from environment in Environments from known in Gen.ArrayOf(Gen.Elements(true, false), Plain.Length) select (marker, environment, known),
        static sample =>
        {
            // What a Python calls itself begins with its series.
            var whole = sample.environment.With(new MarkerEnvironment { [MarkerVariable.PythonVersion] = "3.12", [MarkerVariable.PythonFullVersion] = "3.12.7" });
            var part = MarkerSample.Environment(Plain.Where((_, i) => sample.known[i]).Select(variable => (MarkerVariables.Name(variable), whole[variable]!)));
            var marker = MarkerSample.Parse(sample.marker);
            var (result, truth) = (marker.Evaluate(whole), marker.Judge(part));
            if (result.Fault == MarkerFault.None && truth != Truth.Unknown) Assert.AreEqual(result.IsTrue ? Truth.True : Truth.False, truth, marker.ToString());
        },
        times: 5000);

    [TestMethod]
    public void The_words_between_parts_mean_what_they_say() => Property.Holds(
        from left in MarkerSample.Any from right in MarkerSample.Any from environment in Environments select (left, right, environment),
        static sample =>
        {
            var (left, right) = (MarkerSample.Parse(sample.left).Judge(sample.environment), MarkerSample.Parse(sample.right).Judge(sample.environment));
            Assert.AreEqual((Truth)Math.Min((int)left, (int)right), MarkerSample.Parse($"({sample.left}) and ({sample.right})").Judge(sample.environment));
            Assert.AreEqual((Truth)Math.Max((int)left, (int)right), MarkerSample.Parse($"{sample.left} or {sample.right}").Judge(sample.environment));
        },
        times: 2000);
}
