using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Notebooks;

internal ref partial struct StripPass
{
    /// <summary>Replaces a bad id, or writes a new member in the layout of the one that it is set before.</summary>
    private readonly int FillId(ReadOnlySpan<JsonMember> members, ReadOnlySpan<bool> removed, string id)
    {
        var quoted = Encoding.ASCII.GetBytes($"\"{id}\"");
        for (var i = members.Length - 1; i >= 0; i--)
        {
            if (removed[i] || !members[i].Is(_text, "id"u8)) continue;
            Replace(members[i].Value, quoted);
            return 1;
        }

        var next = FollowingMember(members, removed);
        if (next < 0) return 0;
        var member = members[next];
        var colon = _text[member.Name.End..member.Value.Start];
        var gap = _text[StartOfGap(member.Name.Start)..member.Name.Start];
        Edits.Add(new Edit(member.Name.Start, 0, (byte[])[.. "\"id\""u8, .. colon, .. quoted, (byte)',', .. gap]));
        return 1;
    }

    /// <summary>Jupyter sorts members, which puts the id right before the metadata.</summary>
    private readonly int FollowingMember(ReadOnlySpan<JsonMember> members, ReadOnlySpan<bool> removed)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (!removed[i] && members[i].Is(_text, "metadata"u8)) return i;
        }

        return removed.IndexOf(false);
    }

    private readonly int StartOfGap(int end)
    {
        while (" \t\r\n"u8.Contains(_text[end - 1])) end--;
        return end;
    }
}
