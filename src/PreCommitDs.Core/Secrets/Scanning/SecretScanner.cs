using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Assignments;
using PreCommitDs.Secrets.Judgement;
using PreCommitDs.Secrets.Vendors;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>
/// Finds credentials of every kind in a text, the surest first: tokens that tell by their own bytes what they are, keys between BEGIN
/// and END, passwords in URLs, and what is set to a name that says so. Long texts are read by several threads.
/// </summary>
internal sealed class SecretScanner
{
    /// <summary>Nothing shorter is a credential, whoever it is of.</summary>
    private const int MinValueLength = 6;

    private readonly CandidateScan _scan = new();
    private readonly TokenScanner _tokens = new();
    private readonly IssuedValueFinder _issued = new();
    private readonly VendorIndex _vendors = new();

    /// <summary>The credentials of a text, by their place; none overlaps another.</summary>
    public unsafe List<Secret> Scan(ReadOnlySpan<byte> text)
    {
        var stretches = TextStretches.Of(text);
        var found = new StretchFindings[stretches.Count];
        if (stretches.Count == 1) found[0] = Find(text, stretches[0]);
        else
        {
            // The threads end before this method does, so the bytes stay where they are.
            fixed (byte* bytes = text)
            {
                var pinned = new PinnedBytes(bytes, text.Length);
                Parallel.For(0, stretches.Count, number => found[number] = Find(pinned.Span, stretches[number]));
            }
        }

        var secrets = new SecretList();
        Add(secrets, found, static findings => findings.Tokens);
        AddStructures(text, found, secrets);
        Add(secrets, found, static findings => findings.Assigned);
        Add(secrets, found, static findings => findings.Issued);
        return secrets.InOrder();
    }

    private static void AddStructures(ReadOnlySpan<byte> text, StretchFindings[] found, SecretList secrets)
    {
        for (var kind = 0; kind < StructureList.All.Count; kind++)
        {
            var anchors = new List<int>();
            foreach (var findings in found) anchors.AddRange(findings.Anchors[kind]);
            if (anchors.Count == 0) continue;
            var structure = StructureList.All[kind];
            var places = new List<TextSpan>();
            structure.Find(text, anchors, places);
            secrets.NextKind();
            foreach (var place in places) secrets.Add(new Secret(structure.Id, structure.Description, place.Start, place.End, structure.Confidence, structure.RevokeAt));
        }
    }

    private static void Add(SecretList secrets, StretchFindings[] found, Func<StretchFindings, List<Secret>> kind)
    {
        secrets.NextKind();
        foreach (var findings in found)
            foreach (var secret in kind(findings)) secrets.Add(secret);
    }

    private StretchFindings Find(ReadOnlySpan<byte> text, TextSpan stretch)
    {
        var candidates = new Candidates();
        _scan.Collect(text, stretch.Start, stretch.End, candidates);
        return new StretchFindings(Tokens(text, candidates), Assigned(text, candidates), Issued(text, candidates), candidates.Anchors);
    }

    private List<Secret> Tokens(ReadOnlySpan<byte> text, Candidates candidates)
    {
        var secrets = new List<Secret>();
        var matches = new List<TokenMatch>();
        _tokens.Scan(text, candidates.Tokens, matches);
        foreach (var (rule, start, end, verdict) in matches)
        {
            if (Placeholder.IsIssued(text[start..end], verdict) || (verdict == TokenVerdict.Refuted && rule.IsOnlyWhatHolds)) continue;
            var confidence = verdict == TokenVerdict.Proven ? Confidence.Certain : verdict == TokenVerdict.Refuted ? Confidence.Possible : Confidence.Likely;
            secrets.Add(new Secret(rule.Id, rule.Description, start, end, confidence, rule.RevokeAt) { IsPublic = rule.IsPublic });
        }

        return secrets;
    }

    private List<Secret> Assigned(ReadOnlySpan<byte> text, Candidates candidates)
    {
        var secrets = new List<Secret>();
        var assignments = new List<Assignment>();
        AssignmentFinder.Find(text, candidates.Names, assignments);
        foreach (var assignment in assignments)
        {
            var (start, end) = (assignment.Value.Start, assignment.Value.End);
            if (end - start < MinValueLength) continue;
            var vendor = _vendors.Match(text, assignment);
            if (vendor.Rule is { } rule && !Placeholder.IsIssued(assignment.Value.Of(text))) secrets.Add(new Secret(rule.Id, rule.Description, start, end, Confidence.Likely, rule.RevokeAt));
            else if (!vendor.IsNamed && ValueJudge.IsSecret(text, assignment) && _vendors.MatchAbove(text, assignment) is not { IsNamed: true, Rule: null })
                secrets.Add(new Secret(assignment.IsPassword ? "password" : "generic-secret", assignment.IsPassword ? "password" : "value of a credential's name", start, end, Confidence.Likely, null));
        }

        return secrets;
    }

    private List<Secret> Issued(ReadOnlySpan<byte> text, Candidates candidates)
    {
        var secrets = new List<Secret>();
        var values = new List<(VendorRule Rule, TextSpan Value)>();
        _issued.Find(text, candidates.Issuers, values);
        foreach (var (rule, value) in values) secrets.Add(new Secret(rule.Id, rule.Description, value.Start, value.End, Confidence.Likely, rule.RevokeAt));
        return secrets;
    }
}
