using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

[TestClass]
public sealed class DiagnosisTextTests
{
    [TestMethod]
    public void A_line_each_and_below_it_what_mends_it()
    {
        var text = DiagnosisText.Of(
        [
            Diagnosis.Ok("a", "fine"),
            Diagnosis.Error("b", "bad", "git x") with { Details = ["so it is"], Otherwise = "or not" },
            Diagnosis.Warning("c", "odd"),
            Diagnosis.Warning("c", "odder"),
        ]);
        Assert.AreEqual("ok      a: fine\nerror   b: bad\n  so it is\n  mend: git x\n  or or not\nwarning c: odd\nwarning c: odder\n1 error, 2 warnings\n", text);
    }

    [TestMethod]
    public void All_is_well() => Assert.EndsWith("\nall is well\n", DiagnosisText.Of([Diagnosis.Ok("a", "fine")]));

    [TestMethod]
    public void Json_has_numbers_and_details()
    {
        using var output = new MemoryStream();
        DiagnosisJson.Write(output, "/x", [Diagnosis.Note("a", "b", "c") with { Numbers = [("start_ms", 2.6)], Details = ["d"] }], Severity.Error, 0);
        using var json = System.Text.Json.JsonDocument.Parse(output.ToArray());
        var item = json.RootElement.GetProperty("diagnoses")[0];
        Assert.AreEqual(2.6, item.GetProperty("start_ms").GetDouble());
        Assert.AreEqual("note", item.GetProperty("severity").GetString());
        Assert.AreEqual("d", item.GetProperty("details")[0].GetString());
    }
}
