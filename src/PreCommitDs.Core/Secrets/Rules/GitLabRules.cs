using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of GitLab.</summary>
internal static class GitLabRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "gitlab-routable-token", Issuer = "GitLab", What = "personal access token",
            Shape = @"glpat-[\w-]{27,300}(\.[0-9a-z]{2})?\.[0-9a-z]{9}", Literal = "glpat-",
            Check = GitLabToken.Check,
            RevokeAt = "https://gitlab.com/-/user_settings/personal_access_tokens", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glpat-·We4GQyZY5oi1G4R1X5GklJYyH1l.01.0r0yugn5r", "glpat-·PaUAu4khnuHOPYmlZBwewVpdBE2.0r045syo6"],
            LookAlikes = ["glpat-·We4GQyZY5oi1G4R1X5GklJYyH1l.01.0r0yug"],
        },
        new()
        {
            Id = "gitlab-personal-access-token", Issuer = "GitLab", What = "personal access token",
            Shape = @"glpat-[\w-]{20}", Literal = "glpat-",
            Check = GitLabToken.Check,
            RevokeAt = "https://gitlab.com/-/user_settings/personal_access_tokens", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glpat-·vBzCqwGgRhRdsFvgCwK8"],
            LookAlikes = ["glpat-·vBzCqwGgRhRdsFvgC"],
        },
        new()
        {
            Id = "gitlab-trigger-token", Issuer = "GitLab", What = "pipeline trigger token",
            Shape = @"glptt-[\w-]{40}", Literal = "glptt-",
            RevokeAt = "https://docs.gitlab.com/ci/triggers/", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glptt-·zTm1wEIaOCKbnYomgL16Xry84OuRDT9uEs4J183X"],
            LookAlikes = ["glptt-·zTm1wEIaOCKbnYomgL16Xry84OuRDT9uEs4J1"],
        },
        new()
        {
            Id = "gitlab-deploy-token", Issuer = "GitLab", What = "deploy token",
            Shape = @"gldt-[\w-]{20}", Literal = "gldt-",
            RevokeAt = "https://docs.gitlab.com/user/project/deploy_tokens/", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["gldt-·wwhYIBGg8YWTHauX4Swb"],
            LookAlikes = ["gldt-·wwhYIBGg8YWTHauX4"],
        },
        new()
        {
            Id = "gitlab-routable-runner-token", Issuer = "GitLab", What = "runner token",
            Shape = @"glrt-t\d_[\w-]{27,300}(\.[0-9a-z]{2})?\.[0-9a-z]{9}", Literal = "glrt-",
            RevokeAt = "https://docs.gitlab.com/runner/", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glrt-·t4_ypVcw6w7QoN1tuHoR5sApdVWa2H.mu.4s52kxii7"],
            LookAlikes = ["glrt-·t4_ypVcw6w7QoN1tuHoR5sApdVWa2H.mu.4s52kx"],
        },
        new()
        {
            Id = "gitlab-runner-token", Issuer = "GitLab", What = "runner token",
            Shape = @"glrt-(t\d_)?[\w-]{20}", Literal = "glrt-",
            RevokeAt = "https://docs.gitlab.com/runner/", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glrt-·t0_ZQC1Fui5OZJzHmDgWMxt", "glrt-·xNzf8oUpsHjJQRPm7MKc"],
        },
        new()
        {
            Id = "gitlab-runner-registration-token", Issuer = "GitLab", What = "runner registration token",
            Shape = @"GR1348941[\w-]{20}", Literal = "GR1348941",
            RevokeAt = "https://docs.gitlab.com/ci/runners/", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["GR1348941·MPRh0NmUCH1WmrmAfYJ9"],
            LookAlikes = ["GR1348941·MPRh0NmUCH1WmrmAf"],
        },
        new()
        {
            Id = "gitlab-feed-token", Issuer = "GitLab", What = "feed token",
            Shape = @"glft-[\w-]{20}", Literal = "glft-",
            RevokeAt = "https://gitlab.com/-/user_settings/personal_access_tokens", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glft-·Jv6r9iFRaQ3Vjbd1nUAk"],
            LookAlikes = ["glft-·Jv6r9iFRaQ3Vjbd1n"],
        },
        new()
        {
            Id = "gitlab-scim-token", Issuer = "GitLab", What = "SCIM token",
            Shape = @"glsoat-[\w-]{20}", Literal = "glsoat-",
            RevokeAt = "https://docs.gitlab.com/security/tokens/", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glsoat-·531x7yQmp9MtcDkxrZsQ"],
            LookAlikes = ["glsoat-·531x7yQmp9MtcDkxr"],
        },
        new()
        {
            Id = "gitlab-feature-flag-token", Issuer = "GitLab", What = "feature flag client token",
            Shape = @"glffct-[\w-]{20}", Literal = "glffct-",
            RevokeAt = "https://docs.gitlab.com/security/tokens/", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glffct-·bvBXviWbABbLZ6BKVRus"],
            LookAlikes = ["glffct-·bvBXviWbABbLZ6BKV"],
        },
        new()
        {
            Id = "gitlab-incoming-mail-token", Issuer = "GitLab", What = "incoming mail token",
            Shape = @"glimt-[\w-]{25}", Literal = "glimt-",
            RevokeAt = "https://gitlab.com/-/user_settings/personal_access_tokens", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glimt-·lv9nPEtqxitXXro9gIYVHYoU4"],
            LookAlikes = ["glimt-·lv9nPEtqxitXXro9gIYVHY"],
        },
        new()
        {
            Id = "gitlab-agent-token", Issuer = "GitLab", What = "token of a Kubernetes agent",
            Shape = @"glagent-[\w-]{50,300}", Literal = "glagent-",
            RevokeAt = "https://docs.gitlab.com/security/tokens/", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glagent-·achiLXFj6n8DwE0z9B9WOh4wWf0iQEbDisz9HC14rMtvcy5tTh"],
            LookAlikes = ["glagent-·achiLXFj6n8DwE0z9B9WOh4wWf0iQEbDisz9HC14rMtvcy5"],
        },
        new()
        {
            Id = "gitlab-oauth-application-secret", Issuer = "GitLab", What = "secret of an OAuth application",
            Shape = @"gloas-[\w-]{64}", Literal = "gloas-",
            RevokeAt = "https://docs.gitlab.com/security/tokens/", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["gloas-·o5lgliUIrXnZTMZUPQakZWmJQ5pLsgIkWsynSDuxXfkfOXdwXXz8uwH92Q2tjqJy"],
            LookAlikes = ["gloas-·o5lgliUIrXnZTMZUPQakZWmJQ5pLsgIkWsynSDuxXfkfOXdwXXz8uwH92Q2tj"],
        },
        new()
        {
            Id = "gitlab-workspace-token", Issuer = "GitLab", What = "workspace token",
            Shape = @"glwt-[\w-]{20,40}", Literal = "glwt-",
            RevokeAt = "https://docs.gitlab.com/security/tokens/", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glwt-·oZEtDutvssq5OjDTNdTn"],
            LookAlikes = ["glwt-·oZEtDutvssq5OjDTN"],
        },
        new()
        {
            Id = "gitlab-job-token", Issuer = "GitLab", What = "CI job token",
            Shape = @"glcbt-([0-9A-Za-z]{1,5}_)?[\w-]{20}", Literal = "glcbt-",
            RevokeAt = "https://docs.gitlab.com/ci/jobs/ci_job_token/", Source = "https://docs.gitlab.com/security/tokens/",
            Examples = ["glcbt-·e_wuHbmBukzuE8FjrvsUoV", "glcbt-·xPnKZte22orZueJSsLn1"],
            LookAlikes = ["glcbt-·e_wuHbmBukzuE8Fjrvs"],
        },
    ];
}
