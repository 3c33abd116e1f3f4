namespace PreCommitDs.LargeData.Kinds;

/// <summary>Formats that others are made of.</summary>
internal enum Container
{
    /// <summary>None.</summary>
    None,

    /// <summary>A ZIP archive.</summary>
    Zip,

    /// <summary>A file of HDF5.</summary>
    Hdf5,

    /// <summary>A database of SQLite.</summary>
    Sqlite,

    /// <summary>A compound file of Microsoft's.</summary>
    Ole,

    /// <summary>A pickle.</summary>
    Pickle,

    /// <summary>One file, compressed: it may be of any format.</summary>
    Compressed,
}
