using System.Text;
using PreCommitDs.Runners.Foreign;

namespace PreCommitDs.Runners;

[TestClass]
public sealed class CarriedArgumentsTests
{
    [TestMethod]
    [DataRow("check-added-large-files", "[--maxkb=500]", "maxkb=500", "")]
    [DataRow("check-added-large-files", "[--maxkb, '500', --enforce-all]", "maxkb=500 enforce-all=true", "")]
    [DataRow("nbstripout", "[--keep-count, '--extra-keys=metadata.a cell.b', --keep-id, --strip-all]", "keep-count=true extra-keys=[\"metadata.a\", \"cell.b\"]", "--strip-all")]
    [DataRow("detect-secrets", "[--baseline, .secrets.baseline, --exclude-files, x]", "", "--exclude-files x")]
    [DataRow("nb-clean", "[-e, --preserve-cell-outputs]", "drop-empty-cells=true keep-output=true", "")]
    public void Arguments_become_settings(string id, string arguments, string settings, string left)
    {
        var config = PreCommitConfig.Parse("c.yaml", Encoding.UTF8.GetBytes($"repos: [{{repo: x, hooks: [{{id: {id}, args: {arguments}}}]}}]"));
        var carried = CarriedArguments.Of(KnownHooks.In(config).Single());
        Assert.AreEqual(settings, string.Join(' ', carried.Settings.Select(setting => $"{setting.Key}={setting.Value}")));
        Assert.AreEqual(left, string.Join(' ', carried.Left));
    }
}
