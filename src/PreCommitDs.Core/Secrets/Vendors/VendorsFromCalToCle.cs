namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from Calendarific to Clearbit, whose keys have no prefix.</summary>
internal static class VendorsFromCalToCle
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "calendarific-api-key", Issuer = "Calendarific", What = "API key", Stems = ["calendarific"],
            Shape = "[A-Za-z0-9]{32,40}", MayDiffer = true,
            RevokeAt = "https://calendarific.com/account",
            Examples = ["CALENDARIFIC_API_KEY=pGMPu·D9ImDFEz04kVuIAMRip4AoU7BNU"],
            LookAlikes = ["CALENDARIFIC_API_KEY=U3vBp·fZnrzVLD3ayCFonVx"],
        },
        new()
        {
            Id = "calorieninja-api-key", Issuer = "CalorieNinjas", What = "API key", Stems = ["calorieninja"],
            Shape = "[A-Za-z0-9+/=]{40}", MayDiffer = true,
            RevokeAt = "https://calorieninjas.com/profile",
            Examples = ["CALORIENINJA_API_KEY=UkpUD·antu1VKFBJNJhx1FW0XbWirl3jJqmkVOvnQ"],
            LookAlikes = ["CALORIENINJA_API_KEY=0tewC·xpTpxjtdjRXhh8RIQAjeGp"],
        },
        new()
        {
            Id = "carboninterface-api-key", Issuer = "Carbon Interface", What = "API key", Stems = ["carboninterface"],
            Shape = "[A-Za-z0-9]{21}", MayDiffer = true,
            RevokeAt = "https://www.carboninterface.com/account/api_credentials",
            Examples = ["CARBONINTERFACE_API_KEY=HDigN·jxLQ8mXvJ5L3v26x"],
            LookAlikes = ["CARBONINTERFACE_API_KEY=KhBWx·tPc3fNo6W"],
        },
        new()
        {
            Id = "chartmogul-api-key", Issuer = "ChartMogul", What = "API key", Stems = ["chartmogul"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://app.chartmogul.com",
            Examples = ["CHARTMOGUL_API_KEY=bgaez·wdoy0yobqbq1pownu1rt5nk4rit"],
            LookAlikes = ["CHARTMOGUL_API_KEY=sfva5·pku2ndnxc2l1itbhj"],
        },
        new()
        {
            Id = "chatbot-token", Issuer = "ChatBot", What = "developer token", Stems = ["chatbotapi", "chatbotkey", "chatbottoken", "chatbotsecret"],
            Shape = "[A-Za-z0-9_]{32}", MayDiffer = true,
            RevokeAt = "https://app.chatbot.com",
            Examples = ["CHATBOT_API_KEY=FaVp6·qtZ4V5ClPMyosACIgmOkbsGuBD5"],
            LookAlikes = ["CHATBOT_API_KEY=UE4HH·9fIhbALOriJovigHh"],
        },
        new()
        {
            Id = "chatfuel-api-token", Issuer = "Chatfuel", What = "API token", Stems = ["chatfuel"],
            Shape = "[A-Za-z0-9]{128}", MayDiffer = true,
            RevokeAt = "https://dashboard.chatfuel.com",
            Examples = ["CHATFUEL_API_KEY=4OuER·tLAQRE9CMgDayj8XRAUsCpdiSjVsa3vtRZbUiaYJYwY4azJ5oAPmg7QsnuYP0MqHF1nyC6tDZsjUrpcjqUdkAevp2egVliYP0oyv3YWtEZhRnqr0UEoziqO7nwQ"],
            LookAlikes = ["CHATFUEL_API_KEY=Q61e2·uWhlekOJE7whXhNhK0XPrLJ0qdLo8025p36CUYX130bHaJsQYGXWqzhhTcqFRZScsHcoeuzLwhJArIXfh"],
        },
        new()
        {
            Id = "chatfule-api-token", Issuer = "Chatfuel", What = "API token", Stems = ["chatfule"],
            Shape = "[A-Za-z0-9]{128}", MayDiffer = true,
            RevokeAt = "https://dashboard.chatfuel.com/settings",
            Examples = ["CHATFULE_API_KEY=xX6Ct·cYXCtwSabpmzQWPY2lI7nM2tlXEqNV3EFwcYZhaf75pwyBGlkd7ds1baeL4EcZfIgw0AqOvMZiC7rSjVxYxdHFO2Ek0AGfF2wNkdD0rMtVe3Djsva1lIa0D3oJU"],
            LookAlikes = ["CHATFULE_API_KEY=VMhAL·iRhQFUYQq2TjZg4arDTTP3Yzb2iQTMIDNipX7dqftlJX7zVMd6tjqDuUAiEa8k0UCROycSMtNzlndZ7uc"],
        },
        new()
        {
            Id = "cicero-api-key", Issuer = "Cicero", What = "API key", Stems = ["ciceroapi", "cicerokey", "cicerotoken", "cicerosecret"],
            Shape = "[0-9a-z]{40}", MayDiffer = true,
            RevokeAt = "https://app.cicerodata.com",
            Examples = ["CICERO_API_KEY=x6t6c·53qegsr9382asiekz9jgkzd9ep2ko9iey5c"],
            LookAlikes = ["CICERO_API_KEY=t9brl·p72m7dxx4ivm1v5cvhjy5c"],
        },
        new()
        {
            Id = "civitai-api-key", Issuer = "Civitai", What = "API key", Stems = ["civitai"],
            Shape = "[a-f0-9]{32}", MayDiffer = true,
            RevokeAt = "https://civitai.com/user/account",
            Examples = ["CIVITAI_API_KEY=f4589·145fd3c8ddf68bbbd7e75c5f5fc"],
            LookAlikes = ["CIVITAI_API_KEY=4a93e·2dd1de92d481fb250"],
        },
        new()
        {
            Id = "clearbit-api-key", Issuer = "Clearbit", What = "API key", Stems = ["clearbit"],
            Shape = "[0-9a-z_]{35}", MayDiffer = true,
            RevokeAt = "https://dashboard.clearbit.com/api",
            Examples = ["CLEARBIT_API_KEY=vde5a·9g1rpx7i75defw3f4l62dbjl5tb0kq"],
            LookAlikes = ["CLEARBIT_API_KEY=q25f9·wa9m8dcel40u2vxl44c"],
        },
    ];
}
