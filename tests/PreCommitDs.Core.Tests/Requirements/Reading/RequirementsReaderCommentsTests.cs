namespace PreCommitDs.Requirements.Reading;

/// <summary>What compilers write in comments: the reasons behind packages, and what was left out.</summary>
[TestClass]
public sealed class RequirementsReaderCommentsTests
{
    private const string Hash = "--hash=sha256:00";

    [TestMethod]
    [DataRow("a==1\n    # via b", "b", DisplayName = "split, one")]
    [DataRow("a==1\n    # via\n    #   -r requirements.in\n    #   b\n    #   c", "-r requirements.in|b|c", DisplayName = "split, many")]
    [DataRow("a==1 \\\n    " + Hash + " \\\n    " + Hash + "\n    # via\n    #   b\n    #   c", "b|c", DisplayName = "split, hashes")]
    [DataRow("a==1                    # via b, c", "b|c", DisplayName = "line")]
    [DataRow("a==1 \\\n    " + Hash + " \\\n    " + Hash + "\n    # via b, c", "b|c", DisplayName = "line, hashes")]
    [DataRow("a==1 \\\n    " + Hash + "      # via b, c", "b|c", DisplayName = "inline, hashes")]
    [DataRow("a==1  # via -r requirements.in (line 3)", "-r requirements.in (line 3)", DisplayName = "with its line")]
    [DataRow("a==1\n    # via -r requirements/base.in, -c ../c.txt, b", "-r requirements/base.in|-c ../c.txt|b", DisplayName = "files")]
    [DataRow("a==1\n    # via proj (pyproject.toml:dev)", "proj (pyproject.toml:dev)", DisplayName = "project")]
    [DataRow("a==1\n    # via\n    #   --override o.txt\n    #   (workspace)", "--override o.txt|(workspace)", DisplayName = "override, workspace")]
    [DataRow("a==1\n    # via b # mine", "b", DisplayName = "a comment behind")]
    [DataRow("a==1\n    # via b\n    # from https://pypi.org/simple", "b", DisplayName = "the index behind")]
    [DataRow("a==1\n    # via\n    #   b\n    # from https://pypi.org/simple\n    #   c", "b", DisplayName = "the index ends the list")]
    [DataRow("a==1\n    # viable b", "", DisplayName = "another word")]
    [DataRow("a==1\n# via b", "b", DisplayName = "at the margin")]
    [DataRow("a==1\n\n    # via b", "", DisplayName = "behind an empty line")]
    [DataRow("-e .\n    # via b", "b", DisplayName = "editable")]
    [DataRow("a @ git+https://e.com/a.git@00\n    # via b", "b", DisplayName = "URL")]
    [DataRow("a==1 ; os_name == 'nt'\r\n    # via\r\n    #   b\r\n    #   c\r\n", "b|c", DisplayName = "carriage returns")]
    public void The_reasons_behind_a_package_are_read(string text, string parents) => Assert.AreEqual(parents, string.Join('|', ReadingSample.Read(text).Entries.Single().Parents));

    [TestMethod]
    public void A_reason_belongs_to_the_line_before_it()
    {
        var file = ReadingSample.Read("# via x\na==1\n    # via b\n-r base.txt\n    # via y\nc==1\n--pre\n    # via z\n");
        Assert.AreEqual("a: b; c: ", string.Join("; ", file.Entries.Select(static entry => $"{entry.Name}: {string.Join('|', entry.Parents)}")));
    }

    [TestMethod]
    [DataRow("# The following packages are considered to be unsafe in a requirements file:\n# setuptools\n# Pip", "pip setuptools")]
    [DataRow("# The following packages are considered to be unsafe in a requirements file:\n# setuptools==1.0      # via a\n# pip # via b", "pip setuptools")]
    [DataRow("# The following packages were excluded from the output:\n# setuptools\n", "setuptools")]
    [DataRow("# WARNING: The following packages were not pinned, but pip requires them to be\n# pinned when the requirements file includes hashes and the requirement is not\n# satisfied by a package already installed. Consider using the --allow-unsafe flag.\n# setuptools\n", "setuptools")]
    [DataRow("# The following packages are considered to be unsafe in a requirements file:\nsetuptools==70.0.0\n    # via a\n# b", "")]
    [DataRow("# The following packages are considered to be unsafe in a requirements file:\n\n# b", "")]
    public void The_tail_names_what_was_left_out(string text, string names) => Assert.AreEqual(names, string.Join(' ', ReadingSample.Read("a==1\n\n" + text).Excluded.Order()));
}
