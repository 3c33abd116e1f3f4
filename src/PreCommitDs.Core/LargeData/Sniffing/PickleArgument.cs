namespace PreCommitDs.LargeData.Sniffing;

/// <summary>What follows an opcode of a pickle.</summary>
internal enum PickleArgument
{
    /// <summary>The byte is no opcode.</summary>
    Invalid,

    /// <summary>Nothing.</summary>
    None,

    /// <summary>One byte.</summary>
    One,

    /// <summary>Two bytes.</summary>
    Two,

    /// <summary>Four bytes.</summary>
    Four,

    /// <summary>Eight bytes.</summary>
    Eight,

    /// <summary>A length of one byte and as many bytes.</summary>
    CountedByOne,

    /// <summary>A length of four bytes and as many bytes.</summary>
    CountedByFour,

    /// <summary>A length of eight bytes and as many bytes.</summary>
    CountedByEight,

    /// <summary>A line.</summary>
    Line,

    /// <summary>A line that is a string in quotes.</summary>
    QuotedLine,

    /// <summary>A line of digits.</summary>
    Number,

    /// <summary>A line that is a whole number.</summary>
    Integer,

    /// <summary>The same with an L behind it.</summary>
    LongInteger,

    /// <summary>A line that is a number with a fraction.</summary>
    Float,

    /// <summary>A line that names a module, and one that names something in it.</summary>
    ModuleAndName,
}
