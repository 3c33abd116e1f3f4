using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Names;
using PreCommitDs.Requirements.Packages;

namespace PreCommitDs.Requirements.Reading;

/// <summary>Requirements: packages by name, and what is taken from a URL or a path.</summary>
internal sealed partial class RequirementsReader
{
    private static readonly string[] ArchiveEnds = [".whl", ".zip", ".tar.gz", ".tgz", ".tar", ".tar.bz2", ".tbz", ".tar.xz", ".txz", ".tlz", ".tar.lz", ".tar.lzma"];

    private RequirementEntry? ReadRequirement(LogicalLine line, ReadOnlySpan<char> text, int start)
    {
        if (ReadPin(text) is (> 0 and var end)) return new RequirementEntry(line.At(start), text[..end].ToString(), text[(end + 2)..].ToString());
        var place = line.At(start);
        if (Requirement.TryParse(text, out var requirement, out var error) && (requirement.Url is not null || !IsArchive(text))) return RequirementEntry.Of(place, text.ToString(), requirement);
        if (IsLocation(text)) return ReadLocation(place, text.ToString(), text.ToString(), isEditable: false);
        if (HasVariable(text)) return ReadOpaque(place, text);
        if (text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal)) _file.IsTemplate = true;
        else _file.Faults.Add(new RequirementsFault(line.At(start + error.Offset), error.Message) { IsLegacy = LegacyRequirement.Is(text) });
        // What is meant to be there is not missing too.
        var name = LeadingName(text);
        return name.Length == 0 ? null : new RequirementEntry(place, text.ToString()) { Name = PackageName.Normalize(name), WrittenName = name, IsOpaque = true };
    }

    /// <summary>What a variable decides, but for the name that it begins with and the marker; where that is unknown, so is all.</summary>
    private static RequirementEntry ReadOpaque(Location place, ReadOnlySpan<char> text)
    {
        Marker? marker = null;
        var semicolon = text.IndexOf(';');
        var isClear = semicolon < 0 || Marker.TryParse(text[(semicolon + 1)..].Trim(), out marker);
        var name = isClear ? LeadingName(text) : "";
        return new RequirementEntry(place, text.ToString()) { Name = PackageName.Normalize(name), WrittenName = name, Marker = marker, IsOpaque = true };
    }

    /// <summary>Where the name ends in what is but <c>name==1.2.3</c>, as most lines of a lock are; 0 where it is more.</summary>
    private static int ReadPin(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf("==");
        if (end <= 0 || !char.IsAsciiLetterOrDigit(text[0]) || !char.IsAsciiLetterOrDigit(text[end - 1])) return 0;
        foreach (var unit in text[..end])
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('-' or '_' or '.')) return 0;
        }

        var isDigit = false;
        foreach (var unit in text[(end + 2)..])
        {
            if (!char.IsAsciiDigit(unit) && !(unit == '.' && isDigit)) return 0;
            isDigit = unit != '.';
        }

        return isDigit ? end : 0;
    }

    /// <summary>A URL or path, with the name that it gives itself behind a #.</summary>
    private static RequirementEntry ReadLocation(Location place, string text, string location, bool isEditable)
    {
        if (isEditable && Requirement.TryParse(location, out var named) && named.Url is not null) return RequirementEntry.Of(place, text, named, isEditable: true);
        Marker? marker = null;
        // In a URL, a semicolon may stand for itself.
        var semicolon = location.IndexOf(location.Contains("://", StringComparison.Ordinal) ? "; " : ";", StringComparison.Ordinal);
        if (semicolon >= 0 && Marker.TryParse(location.AsSpan(semicolon + 1).Trim(), out marker)) location = location[..semicolon].TrimEnd();
        var egg = EggOf(location);
        return new RequirementEntry(place, text)
        {
            Url = location,
            IsEditable = isEditable,
            Marker = marker,
            Name = egg?.NormalizedName ?? "",
            WrittenName = egg?.Name ?? "",
            IsOpaque = HasVariable(location),
        };
    }

    /// <summary>The requirement in <c>#egg=name[extra]==version</c>; null for none.</summary>
    private static Requirement? EggOf(string location)
    {
        var at = location.IndexOf("egg=", StringComparison.Ordinal);
        if (at < 1 || location[at - 1] is not ('#' or '&')) return null;
        var egg = location.AsSpan(at + 4);
        var end = egg.IndexOfAny('&', ' ');
        if (end >= 0) egg = egg[..end];
        return Requirement.TryParse(egg, out var requirement) || Requirement.TryParse(LeadingName(egg), out requirement) ? requirement : null;
    }

    /// <summary>Whether pip would look for a file or a URL.</summary>
    private static bool IsLocation(ReadOnlySpan<char> text)
    {
        var word = FirstWord(text);
        if (word.IsEmpty || word[0] == '.' || word.IndexOfAny('/', '\\') >= 0) return !word.IsEmpty;
        return IsArchive(word) || word.StartsWith("file:", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether it ends like a file, which pip never takes for the name of a package.</summary>
    private static bool IsArchive(ReadOnlySpan<char> text)
    {
        var word = FirstWord(text);
        foreach (var archive in ArchiveEnds)
        {
            if (word.EndsWith(archive, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', ';');
        return end < 0 ? text : text[..end];
    }

    /// <summary>Whether pip would put in a variable of the environment: <c>${NAME}</c>, in capitals.</summary>
    private static bool HasVariable(ReadOnlySpan<char> text)
    {
        while (text.IndexOf("${") is >= 0 and var at)
        {
            text = text[(at + 2)..];
            var end = text.IndexOf('}');
            if (end > 0 && !text[..end].ContainsAnyExceptInRange('0', '_')) return true;
        }

        return false;
    }

    /// <summary>The name that a line begins with, as far as that can be told; empty where it cannot.</summary>
    private static string LeadingName(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or '_' or '.')) length++;
        return length == text.Length || text[length] is ' ' or '\t' or '[' or '(' or ';' or '@' or '=' or '<' or '>' or '!' or '~' or ',' or '#' ? text[..length].ToString() : "";
    }
}
