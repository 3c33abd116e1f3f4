namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of containers and of what sets machines up.</summary>
internal static class InfrastructureRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "pulumi-access-token", Issuer = "Pulumi", What = "access token",
            Shape = "pul-[a-f0-9]{40}", Literal = "pul-",
            RevokeAt = "https://app.pulumi.com/account/tokens", Source = "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
            Examples = ["pul-·406385cb1280af55401c35a1d71385df5f19e531"],
            LookAlikes = ["pul-·406385cb1280af55401c35a1d71385df5f19e"],
        },
        new()
        {
            Id = "doppler-personal-token", Issuer = "Doppler", What = "personal token",
            Shape = @"dp\.pt\.[A-Za-z0-9]{40,44}", Literal = "dp.pt.",
            RevokeAt = "https://dashboard.doppler.com/workplace/tokens", Source = "https://docs.doppler.com/reference/auth-token-formats",
            Examples = ["dp.pt.·5AkBcHbIQ0vTPlwWLzFpmfbvHvcX9BWTD5xOA07i"],
            LookAlikes = ["dp.pt.·5AkBcHbIQ0vTPlwWLzFpmfbvHvcX9BWTD5xOA"],
        },
        new()
        {
            Id = "doppler-service-token", Issuer = "Doppler", What = "service token",
            Shape = @"dp\.st\.([a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}", Literal = "dp.st.",
            RevokeAt = "https://dashboard.doppler.com/workplace/tokens", Source = "https://docs.doppler.com/reference/auth-token-formats",
            Examples = ["dp.st.·ou.oY81cBYvSwCM77WzWm9VzXHqSDjdHJoe2TfsfNVr", "dp.st.·3qfRjyhZFRDTuxtP31ulyDsUbGCRh4xNKrIOd2ay"],
            LookAlikes = ["dp.st.·ou.oY81cBYvSwCM77WzWm9VzXHqSDjdHJoe2Tfsf"],
        },
        new()
        {
            Id = "doppler-cli-token", Issuer = "Doppler", What = "command line token",
            Shape = @"dp\.ct\.[A-Za-z0-9]{40,44}", Literal = "dp.ct.",
            RevokeAt = "https://dashboard.doppler.com/workplace/tokens", Source = "https://docs.doppler.com/reference/auth-token-formats",
            Examples = ["dp.ct.·ZnAVbrzWZHU1fdTZGV6qGEjm6VSacHRcECPP15Os"],
            LookAlikes = ["dp.ct.·ZnAVbrzWZHU1fdTZGV6qGEjm6VSacHRcECPP1"],
        },
        new()
        {
            Id = "doppler-service-account-token", Issuer = "Doppler", What = "service account token",
            Shape = @"dp\.sa\.[A-Za-z0-9]{40,44}", Literal = "dp.sa.",
            RevokeAt = "https://dashboard.doppler.com/workplace/tokens", Source = "https://docs.doppler.com/reference/auth-token-formats",
            Examples = ["dp.sa.·dRtalAk4RiczGR3pqBS4InyY06ivksMXiN2fmr1M"],
            LookAlikes = ["dp.sa.·dRtalAk4RiczGR3pqBS4InyY06ivksMXiN2fm"],
        },
        new()
        {
            Id = "doppler-scim-token", Issuer = "Doppler", What = "SCIM token",
            Shape = @"dp\.scim\.[A-Za-z0-9]{40,44}", Literal = "dp.scim.",
            RevokeAt = "https://dashboard.doppler.com/workplace/tokens", Source = "https://docs.doppler.com/reference/auth-token-formats",
            Examples = ["dp.scim.·28tRxLQ8jkco1InLmqkLq5IKcjgEzSPEkZm7uLO6"],
            LookAlikes = ["dp.scim.·28tRxLQ8jkco1InLmqkLq5IKcjgEzSPEkZm7u"],
        },
        new()
        {
            Id = "doppler-audit-token", Issuer = "Doppler", What = "audit token",
            Shape = @"dp\.audit\.[A-Za-z0-9]{40,44}", Literal = "dp.audit.",
            RevokeAt = "https://dashboard.doppler.com/workplace/tokens", Source = "https://docs.doppler.com/reference/auth-token-formats",
            Examples = ["dp.audit.·t4IyC6dYrFeugAjfSqjXNwVEqg8BmSlgQD6DeQz3"],
            LookAlikes = ["dp.audit.·t4IyC6dYrFeugAjfSqjXNwVEqg8BmSlgQD6De"],
        },
        new()
        {
            Id = "docker-personal-access-token", Issuer = "Docker", What = "personal access token of Docker Hub",
            Shape = @"dckr_pat_[\w-]{27}", Literal = "dckr_pat_",
            RevokeAt = "https://app.docker.com/settings/personal-access-tokens", Source = "https://docs.docker.com/security/access-tokens/",
            Examples = ["dckr_pat_·15Fue8Q0zjjOkE099bI0u8CktC5"],
            LookAlikes = ["dckr_pat_·15Fue8Q0zjjOkE099bI0u8Ck"],
        },
        new()
        {
            Id = "docker-organization-token", Issuer = "Docker", What = "organization access token of Docker Hub",
            Shape = @"dckr_oat_[\w-]{32}", Literal = "dckr_oat_",
            RevokeAt = "https://app.docker.com/", Source = "https://docs.docker.com/enterprise/security/access-tokens/",
            Examples = ["dckr_oat_·zIWZ4KP8qj3Xxnw6RIVLip4mn8ZlRYzg"],
            LookAlikes = ["dckr_oat_·zIWZ4KP8qj3Xxnw6RIVLip4mn8ZlR"],
        },
        new()
        {
            Id = "docker-swarm-join-token", Issuer = "Docker", What = "token to join a swarm",
            Shape = "SWMTKN-1-[a-z0-9]{50,60}-[a-z0-9]{24,30}", Literal = "SWMTKN-1-",
            RevokeAt = "https://docs.docker.com/reference/cli/docker/swarm/join-token/", Source = "https://docs.docker.com/engine/swarm/join-nodes/",
            Examples = ["SWMTKN-1-·uctu5w87i3bao5fwaiicvxkrt2f4tf3py6c78ufwyttj48ozzb-98lnhgtyghafunnhbu9skdke"],
            LookAlikes = ["SWMTKN-1-·uctu5w87i3bao5fwaiicvxkrt2f4tf3py6c78ufwyttj48ozzb-98lnhgtyghafunnhbu9sk"],
        },
        new()
        {
            Id = "docker-swarm-unlock-key", Issuer = "Docker", What = "key that unlocks a swarm",
            Shape = "SWMKEY-1-[A-Za-z0-9+/]{40,50}", Literal = "SWMKEY-1-",
            RevokeAt = "https://docs.docker.com/reference/cli/docker/swarm/unlock-key/", Source = "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
            Examples = ["SWMKEY-1-·ZKyAtjJ54FWMKTLxJHViyqvC4Jsxx1SdI3YAPcof"],
            LookAlikes = ["SWMKEY-1-·ZKyAtjJ54FWMKTLxJHViyqvC4Jsxx1SdI3YAP"],
        },
        new()
        {
            Id = "openshift-oauth-token", Issuer = "Red Hat", What = "OpenShift OAuth token",
            Shape = @"sha256~[\w-]{43}", Literal = "sha256~",
            RevokeAt = "https://docs.redhat.com/en/documentation/openshift_container_platform/",
            Examples = ["sha256~·92Rgpk4A2wSmgq2GXInvVn1EwID70vTfSAHrrOyroX6"],
            LookAlikes = ["sha256~·92Rgpk4A2wSmgq2GXInvVn1EwID70vTfSAHrrOyr", "sha256~latest"],
        },
        new()
        {
            Id = "defined-networking-api-token", Issuer = "Defined Networking", What = "API token",
            Shape = @"dnkey-[\w=-]{26}-[\w=-]{52}", Literal = "dnkey-",
            RevokeAt = "https://admin.defined.net/settings/api-keys",
            Examples = ["dnkey-·CKDXjxm8olOrTv1lVqerRVjhm1-G3ISxNgMDFi3O7xwwineUTTRz0P9ShG2eRSCP88iTT8Tie7RHmCG"],
            LookAlikes = ["dnkey-·CKDXjxm8olOrTv1lVqerRVjhm1-G3ISxNgMDFi3O7xwwineUTTRz0P9ShG2eRSCP88iTT8Tie7RH"],
        },
    ];
}
