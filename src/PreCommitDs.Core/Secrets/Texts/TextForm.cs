namespace PreCommitDs.Secrets.Texts;

/// <summary>How a part of a text is written in what it comes from.</summary>
internal enum TextForm
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>With a backslash before what it escapes, as in strings of JSON and of programs; one at the end of a line joins it to the next.</summary>
    Escaped,

    /// <summary>The same as YAML and TOML have it: blanks at the beginning of a joined line do not count.</summary>
    Folded,

    /// <summary>RFC 3986, section 2.1.</summary>
    Percent,

    /// <summary>RFC 4648, either alphabet.</summary>
    Base64,

    /// <summary>Two hexadecimal digits a byte.</summary>
    Hex,
}
