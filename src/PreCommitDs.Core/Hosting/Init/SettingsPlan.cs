using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Runners.Editing;

namespace PreCommitDs.Hosting.Init;

/// <summary>Settings of ours, in the file that holds such already or would be asked first.</summary>
internal sealed class SettingsPlan(string topLevel)
{
    private bool IsOwn => File.Exists(Path.Combine(topLevel, FoundSettings.OwnFile)) || !File.Exists(Path.Combine(topLevel, FoundSettings.Pyproject));

    /// <summary>What has to be written by hand.</summary>
    public List<string> Remarks { get; } = [];

    public void Plan(PlannedFiles files, IReadOnlyList<SettingWish> wishes)
    {
        if (wishes.Count == 0) return;
        var file = files.Of(IsOwn ? FoundSettings.OwnFile : FoundSettings.Pyproject);
        var editor = new SettingsEditor(IsOwn ? [] : ["tool", "precommit-ds"]);
        foreach (var wish in wishes)
        {
            var changed = wish.Glob is null ? editor.Set(file.Content, wish.Hook, wish.Key, wish.Value) : editor.Override(file.Content, wish.Glob, wish.Hook, wish.Key, wish.Value);
            if (changed is null) Remarks.Add($"{file.Path}: add {wish.Hook}.{wish.Key} = {wish.Value} by hand{(wish.Glob is null ? "" : $", for {wish.Glob}")}");
            else file.Content = changed;
        }
    }
}
