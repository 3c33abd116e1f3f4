namespace PreCommitDs.LargeData.Kinds;

/// <summary>What a file is to those who work with it; limits may be set for each, by these names in lower case.</summary>
internal enum DataKind
{
    /// <summary>Tables: columns and rows.</summary>
    Tabular,

    /// <summary>Arrays of numbers.</summary>
    Array,

    /// <summary>What a training has made: weights, trees, embeddings, indexes over them.</summary>
    Model,

    /// <summary>Python objects, whose loading may run any code.</summary>
    Pickle,

    /// <summary>Archives, and what is compressed otherwise.</summary>
    Archive,

    /// <summary>Databases and their dumps.</summary>
    Database,

    /// <summary>Pictures, sound and video.</summary>
    Media,

    /// <summary>Scans and recordings of people and animals, and sequences.</summary>
    Medical,

    /// <summary>Maps, and what satellites, telescopes and laser scanners see.</summary>
    Geo,

    /// <summary>Files of statistics packages.</summary>
    Statistics,

    /// <summary>Documents to be read or printed.</summary>
    Document,

    /// <summary>Programs and libraries.</summary>
    Executable,
}
