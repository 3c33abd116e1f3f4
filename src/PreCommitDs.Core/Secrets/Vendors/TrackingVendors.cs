namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that plan work and time, and what is written.</summary>
internal static class TrackingVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "timecamp-api-token", Issuer = "TimeCamp", What = "API token", Stems = ["timecampapi", "timecamptoken"],
            Shape = "[a-z0-9]{26}",
            RevokeAt = "https://app.timecamp.com/app#/settings/users/me",
            Examples = ["--timecamp-api-token jkfovz3·h9bkrr7ww2fvssrw0ou"],
            LookAlikes = ["--timecamp-api-token jkfovz3·h9bkrr7ww2fvssrw"],
        },
        new()
        {
            Id = "todoist-api-token", Issuer = "Todoist", What = "API token", Stems = ["todoist"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://todoist.com/prefs/integrations",
            Examples = ["TODOIST_API_TOKEN=u0vjbdl·rrmi3svh06yrk0wzwman4hssvmpfyqzml"],
            LookAlikes = ["TODOIST_API_TOKEN=u0vjbdl·rrmi3svh06yrk0wzwman4hssvmpfyq"],
        },
        new()
        {
            Id = "toggl-api-token", Issuer = "Toggl Track", What = "API token", Stems = ["toggltrack", "togglapi", "toggltoken"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://track.toggl.com/profile",
            Examples = ["toggl_track_api_token: 8vpn5lq·2vdl8gp0rcjsojtm6zeij4tqy"],
            LookAlikes = ["toggl_track_api_token: 8vpn5lq·2vdl8gp0rcjsojtm6zeij4"],
        },
        new()
        {
            Id = "storyblok-access-token", Issuer = "Storyblok", What = "access token", Stems = ["storyblok"],
            Shape = "([A-Za-z0-9]{22}tt|[A-Za-z0-9]{22}tt-[0-9]{4,8}-[A-Za-z0-9_-]{20})",
            RevokeAt = "https://app.storyblok.com",
            Examples = ["storyblok_access_token = \"·ekjWTk5pwtsIC41SG1FEDytt\""],
        },
        new()
        {
            Id = "sumologic-access-key", Issuer = "Sumo Logic", What = "access key", Stems = ["sumologic", "sumokey", "sumotoken"],
            Shape = "([A-Za-z0-9]{64}|su[A-Za-z0-9]{12})",
            RevokeAt = "https://help.sumologic.com/docs/manage/security/access-keys/",
            Examples = ["\"sumologic_access_key\": \"·xvKjkWoHH3wgzUAmdgBe0PlnmkSejI2EgXB3teLQkvnhOiniSZZksBlouSgwGcwm\""],
        },
        new()
        {
            Id = "trello-token", Issuer = "Trello", What = "API key or token", Stems = ["trello"],
            Shape = "([A-Za-z0-9-]{32}|[a-f0-9]{64}|ATTA[A-Za-z0-9]{60,80})",
            RevokeAt = "https://trello.com/power-ups/admin",
            Examples = ["export TRELLO_TOKEN=lQ8OTrf·7HPYoTM7txTEvsFyJkdzKqlqZ"],
        },
        new()
        {
            Id = "travelpayouts-api-token", Issuer = "Travelpayouts", What = "API token", Stems = ["travelpayouts"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://app.travelpayouts.com/profile/api-token",
            Examples = ["travelpayouts_api_token = 'ecdkjtc·w5qqt5vj47ib1o3zi6p66ccs9'"],
            LookAlikes = ["travelpayouts_api_token = 'ecdkjtc·w5qqt5vj47ib1o3zi6p66c'"],
        },
        new()
        {
            Id = "webflow-api-token", Issuer = "Webflow", What = "API token", Stems = ["webflow"],
            Shape = "([A-Za-z0-9]{64}|ws-[a-z0-9]{60,70})",
            RevokeAt = "https://webflow.com/dashboard",
            Examples = ["--webflow-api-token uzsVV9f·EKsqoRIOp62rYEotrksK7v8M4DFOxGs2oxnIK9KWWhxfAuUipJ0WFdyRY"],
        },
        new()
        {
            Id = "ynab-personal-access-token", Issuer = "YNAB", What = "personal access token", Stems = ["youneedabudget", "ynab"],
            Shape = "([a-f0-9]{64}|[A-Za-z0-9_-]{43})",
            RevokeAt = "https://app.ynab.com/settings/developer",
            Examples = ["YOUNEEDABUDGET_PERSONAL_ACCESS_TOKEN=873d251·dea25e1019a406bbba8880f86713f39701a6e4980776a69544d2a5980"],
        },
        new()
        {
            Id = "zendesk-api-token", Issuer = "Zendesk", What = "API token", Stems = ["zendesk"],
            Shape = "([A-Za-z0-9]{40}|[a-f0-9]{64})",
            RevokeAt = "https://support.zendesk.com/hc/en-us/articles/4408889192858",
            Examples = ["zendesk_api_token: PtiEaIL·ZjZV3pZP5fVl3v1XTUjfSd9HB317VGpSR"],
        },
        new()
        {
            Id = "zenkit-api-key", Issuer = "Zenkit", What = "API key", Stems = ["zenkit"],
            Shape = "[a-z0-9]{8}-[A-Za-z0-9]{32}",
            RevokeAt = "https://base.zenkit.com/profile",
            Examples = ["zenkit_api_key = \"·1ny1exks-k3RryFa1GFcISPUpbpPCVNZZmjtnXI38\""],
            LookAlikes = ["zenkit_api_key = \"·1ny1exks-k3RryFa1GFcISPUpbpPCVNZZmjtnX\""],
        },
    ];
}
