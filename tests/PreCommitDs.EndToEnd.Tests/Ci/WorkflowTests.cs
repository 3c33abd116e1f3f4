using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using PreCommitDs.EndToEnd.Harness;
using YamlDotNet.RepresentationModel;

namespace PreCommitDs.EndToEnd.Ci;

/// <summary>The workflows of this repository, as far as they can be read and run without their host.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed partial class WorkflowTests
{
    private static IEnumerable<object[]> Files => Directory.GetFiles(Path.Combine(Programs.RepositoryRoot, ".github", "workflows")).Order(StringComparer.Ordinal)
        .Select(file => $".github/workflows/{Path.GetFileName(file)}").Concat(["action.yml", "install/ci/gitlab.yml"]).Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void Every_script_can_be_read_by_its_shell_and_is_nobody_elses_text(string name)
    {
        using var folder = TemporaryRepository.WithoutGit();
        var file = YamlFile.Read(name);
        var scripts = file.All("run").Select(run => run.Text).Concat(Scripts(file)).ToList();
        Assert.IsNotEmpty(scripts);
        foreach (var script in scripts)
        {
            folder.Run("bash", ["-n", "-c", script]).Exits(0).IsSilent();
            Assert.DoesNotContain("${{", script, name);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void Every_script_that_is_called_is_there_and_can_be_run(string name)
    {
        var text = File.ReadAllText(Path.Combine(Programs.RepositoryRoot, name));
        foreach (var called in Called().Matches(text).Select(match => match.Value).Distinct())
        {
            var file = Path.Combine(Programs.RepositoryRoot, called);
            Assert.IsTrue(File.Exists(file), $"{name}: {called}");
            if (Path.GetExtension(called) != ".yml") Assert.IsTrue(File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute), called);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void Actions_have_a_version_and_jobs_no_more_rights_than_they_say(string name)
    {
        var file = YamlFile.Read(name);
        foreach (var (_, action) in file.All("uses")) StringAssert.Matches(action, new(@"^[\w-]+/[\w/-]+@v\d+(\.\d+){0,2}$"), name);
        if (!name.StartsWith(".github", StringComparison.Ordinal)) return;
        Assert.AreEqual("read", file.Text("permissions", "contents"));
        Assert.HasCount(1, ((YamlMappingNode)file.At("permissions")).Children);
        foreach (var (job, steps) in ((YamlMappingNode)file.At("jobs")).Children) Assert.IsLessThanOrEqualTo(90, int.Parse(steps.Text("timeout-minutes"), System.Globalization.CultureInfo.InvariantCulture), job.ToString());
    }

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void Jobs_wait_for_jobs_and_files_that_there_are(string name)
    {
        var file = YamlFile.Read(name);
        if (!name.StartsWith(".github", StringComparison.Ordinal)) return;
        var jobs = ((YamlMappingNode)file.At("jobs")).Children;
        foreach (var job in jobs.Values.Cast<YamlMappingNode>())
        {
            job.Children.TryGetValue(new YamlScalarNode("needs"), out var needs);
            foreach (var need in needs is YamlSequenceNode several ? several.Select(one => one.ToString()) : needs is null ? [] : [needs.ToString()])
                Assert.IsTrue(jobs.ContainsKey(new YamlScalarNode(need)), $"{name}: {need}");
        }

        var uploaded = Artifacts(file, "upload-artifact").ToList();
        foreach (var artifact in Artifacts(file, "download-artifact")) CollectionAssert.Contains(uploaded, artifact);
    }

    [TestMethod]
    [TestCategory("slow")]
    public void What_a_release_does_for_this_platform_works()
    {
        PackedPrograms.Require();
        Python.Require();
        using var folder = TemporaryRepository.WithoutGit();
        // A build of the tests is made on whatever machine there is.
        var result = folder.Run(Path.Combine(Programs.RepositoryRoot, "install", "ci", "release.sh"), ["--from", Programs.NativeFolder],
            environment: [("DIST", Path.Combine(folder.Root, "dist")), ("ALLOW_NEW_GLIBC", "1"), ("HOME", Environment.GetEnvironmentVariable("HOME")), ("PIP_CONFIG_FILE", "/dev/null")]);
        result.Exits(0).Says("stops what it should and lets pass what it should");
        Assert.HasCount(3, Directory.GetFiles(Path.Combine(folder.Root, "dist")));
    }

    private static IEnumerable<string> Scripts(YamlNode file) => file.AllNodes.OfType<YamlMappingNode>()
        .SelectMany(mapping => mapping.Children.Where(child => child.Key.ToString() is "script" or "before_script" && child.Value is YamlSequenceNode))
        .SelectMany(child => ((YamlSequenceNode)child.Value).Select(line => line.ToString()));

    private static IEnumerable<string> Artifacts(YamlNode file, string action) => file.All("uses").Where(uses => uses.Text.StartsWith("actions/" + action, StringComparison.Ordinal))
        .Select(uses => ((YamlMappingNode)uses.Around.At("with")).Children.TryGetValue(new YamlScalarNode("name"), out var name) ? name.ToString() : null).OfType<string>();

    [GeneratedRegex(@"(?:\.ci/run|install/[a-z/-]+\.(?:sh|yml))")]
    private static partial Regex Called();
}
