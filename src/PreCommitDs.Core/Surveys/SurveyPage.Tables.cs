using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>Notebooks, requirements, what could not be looked at, and what to do now.</summary>
internal sealed partial class SurveyPage
{
    private void WriteNotebooks()
    {
        if (_survey.Notebooks is not { Items.Count: > 0 } notebooks) return;
        Heading("notebooks", "Notebooks");
        foreach (var fact in SurveyText.NotebookFacts(notebooks)) _html.Element("p", $"{char.ToUpperInvariant(fact[0])}{fact[1..]}.").Text("\n");
        var measured = notebooks.VersionOutputBytes is not null;
        var table = new PageTable(_html, "Outputs are the bytes that strip-notebooks would cut; versions are the contents that a notebook has had in the history", [
            "Notebook", "Size", "Outputs", "Share", "Count", "Images", "Versions", "In history", .. measured ? (string[])["Of it outputs"] : []], numbersFrom: 1);
        foreach (var item in notebooks.Items.Take(_limit))
        {
            table.Row();
            table.Path(item.Path, item.State is NotebookState.Dirty or NotebookState.Clean && !item.IsExcluded && !(item.State == NotebookState.Clean && item.Outputs > 0) ? "" : item.Told);
            table.Number(item.Bytes, ByteSize.Format(item.Bytes));
            table.Number(item.OutputBytes, ByteSize.Format(item.OutputBytes));
            table.Share(item.OutputBytes, item.Bytes);
            table.Number(item.Outputs);
            table.Number(item.Images);
            table.Number(item.Versions);
            table.Number(item.VersionBytes, ByteSize.Format(item.VersionBytes));
            if (measured) table.Number(item.VersionOutputBytes ?? 0, ByteSize.Format(item.VersionOutputBytes ?? 0));
        }

        table.End();
        More(notebooks.Items.Count, _limit);
    }

    private void WritePairs()
    {
        if (_survey.Pairs.Count == 0) return;
        Heading("requirements", "Requirements");
        var table = new PageTable(_html, "Locks and what they are compiled from", ["Lock", "Compiled from", "Made by", "State"], numbersFrom: 4);
        foreach (var pair in _survey.Pairs.Take(_limit))
        {
            table.Row();
            table.Path(pair.Lock);
            table.Cell(() =>
            {
                foreach (var source in pair.Sources) _html.Path(source).Text(" ");
            });
            table.Text(pair.Tool);
            table.Cell(() => Badge(pair.Errors > 0 ? "error" : pair.Others > 0 ? "warning" : "matches", pair.State));
        }

        table.End();
        More(_survey.Pairs.Count, _limit);
    }

    private void WriteUnread()
    {
        if (_survey.Unread.Count + _survey.Remarks.Count == 0) return;
        Heading("unread", "Not looked at");
        Table("What could not be looked at", [.. _survey.Unread.Select(static file => (file.Message, file.Hook.Length > 0 ? file.Hook : "all"))]);
        Table("What else was said of files", [.. _survey.Remarks.Select(static remark => (remark, ""))]);

        void Table(string caption, IReadOnlyList<(FileMessage Message, string Hook)> rows)
        {
            if (rows.Count == 0) return;
            var table = new PageTable(_html, caption, ["File", "Why", "Hook"], numbersFrom: 3);
            foreach (var (message, hook) in rows.Take(_limit))
            {
                table.Row();
                table.Path(message.Path);
                table.Text((message.Location.Line > 0 ? $"line {TextFormat.Place("", message.Location).TrimStart(':')}: " : "") + message.Message);
                table.Text(hook);
            }

            table.End();
            More(rows.Count, _limit);
        }
    }

    private void WriteNextSteps()
    {
        if (_survey.NextSteps.Count == 0) return;
        Heading("next", "To go on");
        foreach (var step in _survey.NextSteps) _html.Element("p", $"{char.ToUpperInvariant(step.Purpose[0])}{step.Purpose[1..]}:").Element("pre", step.Command).Text("\n");
    }
}
