namespace PreCommitDs.Toml;

/// <summary>How a table came to be, which decides what may still be added to it.</summary>
internal enum TomlTableForm
{
    /// <summary>Only named by the header of a table inside it: a header or dotted keys may still define it.</summary>
    Implicit,

    /// <summary>By a header of its own; the document itself is one.</summary>
    Header,

    /// <summary>By dotted keys, all of them below one header.</summary>
    Dotted,

    /// <summary>In braces; complete with the closing one.</summary>
    Inline,
}
