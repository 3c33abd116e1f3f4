namespace PreCommitDs.Notebooks;

/// <summary>The metadata that is removed by default, and what each editor and tool leaves behind.</summary>
public static class MetadataKeys
{
    /// <summary>
    /// What nbstripout removes, itself or through nbformat: <c>orig_nbformat</c>, <c>orig_nbformat_minor</c> and <c>trusted</c>
    /// exist in memory only and must never be written (nbformat 4 schema; nbformat's strip_transient).
    /// </summary>
    public static IReadOnlyList<string> Default { get; } =
    [
        "metadata.signature", "metadata.widgets", "metadata.orig_nbformat", "metadata.orig_nbformat_minor",
        "cell.metadata.collapsed", "cell.metadata.ExecuteTime", "cell.metadata.execution", "cell.metadata.heading_collapsed",
        "cell.metadata.hidden", "cell.metadata.scrolled", "cell.metadata.trusted",
    ];

    /// <summary>The names that <see cref="Preset"/> knows.</summary>
    public static IReadOnlyList<string> Presets { get; } =
        ["vscode", "colab", "papermill", "databricks", "pycharm", "jupyter-ui", "execute-time"];

    /// <summary>The noise of one tool; null for an unknown name.</summary>
    public static IReadOnlyList<string>? Preset(string name) => name switch
    {
        "vscode" => ["metadata.vscode", "cell.metadata.vscode", "cell.metadata.notebookRunGroups"],
        "colab" =>
        [
            "metadata.colab", "metadata.gpuClass", "cell.metadata.colab", "cell.metadata.colab_type", "cell.metadata.id",
            "cell.metadata.outputId", "cell.metadata.executionInfo",
        ],
        "papermill" => ["metadata.papermill", "cell.metadata.papermill"],
        "databricks" =>
            ["metadata.application/vnd.databricks.v1+notebook", "cell.metadata.application/vnd.databricks.v1+cell"],
        "pycharm" => ["metadata.pycharm", "metadata.stem_cell", "cell.metadata.pycharm"],
        "jupyter-ui" =>
        [
            "cell.metadata.jupyter", "cell.metadata.jp-MarkdownHeadingCollapsed", "metadata.toc", "metadata.toc-autonumbering",
            "metadata.toc-showcode", "metadata.toc-showmarkdowntxt", "metadata.toc-showtags", "metadata.varInspector",
        ],
        "execute-time" =>
        [
            "cell.metadata.ExecuteTime", "cell.metadata.execution", "cell.metadata.executionInfo",
            "cell.metadata.execution_event_id", "cell.metadata.last_executed_text", "cell.metadata.start_time",
            "cell.metadata.end_time",
        ],
        _ => null,
    };
}
