using System.Globalization;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>
/// What a scan has to know of every rule before it has found anything, so that a start need not make a thousand rules: taken from
/// their declarations by RuleHeadsTests, which WRITE_GENERATED=1 lets write it anew.
/// </summary>
internal static class RuleHeads
{
    /// <summary>How many heads of literals of tokens there are.</summary>
    public static int TokenCount => Tokens.Length / CandidateScan.HeadLength;

    /// <summary>The first four letters of the names of issuers.</summary>
    public static ReadOnlySpan<byte> Issuers =>
        "abusabysaccuadafadzuagorahaaahakahasahatai21airbairsairvaivealegalgoalibaliyallsalphamadamplanacanypapacapifapilapimapit"u8 +
        "appfappoappsapptartiartsasanashbasseatlaauthautoavazaviaawssaxonayliayrsazurbannbarebasebeambeebbesnbillbinabitbbitcbitf"u8 +
        "bitmbittblabblazblitblocboosborgbraibranbravbrigbrowbscsbuddbughbugsbuilbulbbuttbybicalecalocampcapscarbcenscentcharchat"u8 +
        "checcicecircciviclarcleaclincloccloucluscodacodecohecoincomecommcompconfcontconvcoppcouncovecrowcruncrypcurrcustcyprdags"u8 +
        "daildanddaredatadeepdelidemidetedevidiffdiggdigidiscdisqdnscdocpdocudrondwoldynadyspeasyebayedamelaselevenabenigenvoequi"u8 +
        "etheetsyeveneverexchexosextrfacefastfernfetcfibefinafindfinifinnfivefixeflatflicfligflowformfourfresfulcfullgeckgeoageoc"u8 +
        "getggetrgiphgitegithgittglasglmagoodgrapgrepgroogtmeguargumrgyazhapphclohellhelphereherohetzhiveholihonehtmlhubshumahunt"u8 +
        "hypeibmciconiexaiexcimagimguimpainflinfuinstinteintrinvoip2lipapipgeipifipinipquipstjfrojirajotfjumpkaggkanbkarmkeenkimi"u8 +
        "klavklinklipknapkontkrakkucolabelandlanglastlaunleadlemllexilinelinklinolivellamloadlocalogglogilogzlokaloyvlunclunom3oa"u8 +
        "m3okm3osm3otmadkmagimailmandmapqmarkmattmavemaxmmeanmedimeismeramesimessmetametrmindmiromistmixmmlflmockmodemonkmoonmoos"u8 +
        "moramyinnasdnetlnewrnewsnewynexmnicenimbnozbnugenumvnutrnylanytioandoktaollaomnionelonesonfloopsopenopsgoptiovhaovhcowlb"u8 +
        "packpagepapeparaparspartpaydpaympdflpdfspendpeoppepipercphrapinapipepivopixaplaiplanplivpolyposipostprosprotproxpurepush"u8 +
        "qaseqdraqualquborailrapirawgrazorebrrecarefireparequrestriteroborockroutrunrsalesatisaucscalscrascrescrusecusegmselesend"u8 +
        "sentserpsheeshershodshotshutsignsigosimfsimpsimvsirvsiteskraskybsmarsnipsnowsnyksoftsolasonasparspeespoosporspotsquastat"u8 +
        "stocstorstrasugesumosurvswelswiftatutaxjteamtechteletelntesttexttheothinthouticktiintimetmettodotoggtoketomotomttradtran"u8 +
        "travtreltweltwiltwittynttypeuclaunkeunspupcdupleuploupstuptiupwaurlsuservagrvastvatlvbouveriversviewviruvisuvonavoodvouc"u8 +
        "vpnavultvytewalkwandwcsaweatweavwebfwebswistworkworlyelpynabyounzaiazaikzendzenkzenrzenszerozhipzillzipbzipczonk"u8;

    /// <summary>The stems of each rule of an issuer: commas between them, blanks between rules.</summary>
    public const string Stems =
        "jira,atlassian azuredevops browserstack buildkite circleci codacy coveralls cypressrecord droneci gitea gitter artifacto" +
        "ry,jfrog loadmill aiventoken,aivenauth,aivenapi alibaba,aliyun awssecretaccess,awssecretkey awssessiontoken digitalocean" +
        " exoscale herokuapi,herokukey,herokutoken hcloudtoken,hetznertoken,hetznerapi,hetznercloud ibmcloud linode binance bitco" +
        "inaverage bitmex bittrex bscscan bybit coinbase coinlib cryptocompare etherscan infura kraken kucoin deviantart discord " +
        "eventbrite facebook flickr foursquare freshdesk helpscout hubspot intercomaccess,intercomtoken,intercomapi,intercomapp k" +
        "laviyo lemlist linenotify linkedinclient,linkedintoken,linkedinapi,linkedinaccess,linkedinsecret adafruit alegra apacta " +
        "apitemplateio asana auth0client bannerbear billomat boostnote buttercms clockify cloudinary contentful imagekit jotform " +
        "linkpreviewapi fernetkey algolia apify azuresearch brandfetch censusapi cometapikey,cometml confluent currentsapi databo" +
        "x diffbot dyspatch influxdb,influxtoken,influxkey,influxapi kaggle mlflow qdrant snowflake weaviate,wcsapi ai21api,ai21k" +
        "ey,ai21token,ai21studio assemblyai azureopenai basetenapi,basetenkey,basetentoken,basetensecret bravesearch clarifai coh" +
        "ereapi,coherekey,coheretoken,coheresecret deepai deeplapi,deeplauth,deeplkey,deepltoken deepseek elevenlabs greptile aby" +
        "ssale apimatic appsynergy cloudmersive cloudsight crowdin extractorapi faceplusplus fetchrss giphy imagga imgur language" +
        "layer lastfm lexigram mistral deepgram mailboxlayer mailerlite mailgun mailjet mailsac moosend nicereply omnisend pepipo" +
        "st postmark zerobounce oopspam messagebird mesibo nexmo,vonage onesignal plivo sendbird signalwire telnyx textmagic tynt" +
        "ec twilio numverify veriphone parsehub proxycrawl restpackapi,restpackaccess,restpacktoken,restpackscreenshot scrapeowl " +
        "scraperapi scrapestack scrapingant scrapingbee screenshotlayer serpstack webscrapingai zenrows zenscrape zenserp skrapp " +
        "peopledatalabs madkudu userstack vatlayer pdflayer upcdatabaseapi,upcdatabasekey mapquest opencage openuv openweather po" +
        "sitionstack route4me stormglass tomtom visualcrossing weatherbit weatherstack worldweather marketstack moonclerk moralis" +
        " oanda paymongo polygonio,polygonapi purestake requestfinance technicalanalysisapi tiingo twelvedata worldcoinindex razo" +
        "rpaykey,razorpayapi,razorpaysecret snipcart squarespace storecove taxjar tradier transferwise zonkafeedback,zonkasecret," +
        "zonkatoken,zonkaapi worksnaps partnerstack meistertask mindmeister newscatcher nytimes,newyorktimes spotify strava twitc" +
        "h twitter unsplash yelp spoonacular oktaapi,oktatoken,oktaauthtoken pagerduty percytoken opsgenie qualaroo securitytrail" +
        "s shodan snyk solarwindskey,solarwindsapi,solarwindstoken statuscake statuspal virustotal zerotier netlify nugetapi,nuge" +
        "tkey,nugettoken packagecloud pinataapi,pinatasecret qubole rapidapi scrutinizerci shotstackapi,shotstacktoken travisci,t" +
        "ravistoken,travisapi versioneye vultr wandb mixmax pipedrive rebrandly ritekit sherpadesk signaturit smartsheet stormboa" +
        "rd surveysparrow timecampapi,timecamptoken todoist toggltrack,togglapi,toggltoken storyblok sumologic,sumokey,sumotoken " +
        "trello travelpayouts webflow youneedabudget,ynab zendesk zenkit monkeylearn meaningcloud owlbot paralleldots moonshot,ki" +
        "miapi,kimikey,kimitoken ollama speechtextai uclassify upstage vastai zaiapi,zaikey,zhipu,glmapi mattermosttoken,mattermo" +
        "staccess,mattermostbot newrelic ovhapplication,ovhapp,ovhconsumer scaleway softlayer sonartoken,sonarqubetoken,sonarclou" +
        "dtoken swiftype telegrambot,telegramtoken,telegramapi unkeyapi,unkeyroot recaptchasecret,recaptchaprivate qase tatumio,t" +
        "atumapi,tatumsecret mockaroo paydirtapp pdfshift pendoapi,pendointegration planyo prospectcrm protocolsio salescookie si" +
        "mplesat simvoly ticketmaster tickettailor vyte mediastack nutritionix rawgapi,rawgkey,rawgtoken simfin sportsmonk,sportm" +
        "onks theoddsapi upwave alphavantage braintree countrylayer currencylayer dwolla ebayclient,ebaycert etsytoken,etsyapi,et" +
        "syaccess exchangeratesapi financialmodelingprep finicity finnhub fixerio freshbooks iexcloud,iexapis intrinio lunchmoney" +
        " airbrake amplitudesecret,amplitudeapi buddyns bugsnag censys checkly codeclimate codecov dareboost datadog fullstory gt" +
        "metrix keenio knapsackpro launchdarkly cloudflare fastlyapi,fastlytoken,fastlykey jumpcloud meraki accuweather airvisual" +
        " amadeus geoapify geocodify getgeoapi hereapikey,heremaps hypertrack ipinfo ipquality ipstack locationiq bugherd campayn" +
        " capsulecrm centralstationcrm clustdoc crunchbase docparser docusign enablex groovehq gumroad interseller loginradius lo" +
        "yverse abuseipdb adzuna agoraapi,agorakey,agoratoken,agorasecret ahaapi,ahakey,ahatoken,ahasecret airbyte airshipapi,air" +
        "shipkey,airshiptoken,airshipsecret allsports anacondaapi,anacondakey,anacondatoken,anacondasecret anypoint apiflash apil" +
        "ayer apitemplate appfollow appointedd appoptics apptivo artsy ashbyapi,ashbykey,ashbytoken,ashbysecret autodesk autoklos" +
        "e autopilotapi,autopilotkey,autopilottoken,autopilotsecret avaza aviationstack axonaut aylien ayrshare baremetrics beame" +
        "rapi,beamerkey,beamertoken,beamersecret beebole bitbarapi,bitbarkey,bitbartoken,bitbarsecret bitfinex blablabus blazemet" +
        "er blitapp blocknative borgbase brightlocal browshot bulbul calendarific calorieninja carboninterface chartmogul chatbot" +
        "api,chatbotkey,chatbottoken,chatbotsecret chatfuel chatfule ciceroapi,cicerokey,cicerotoken,cicerosecret civitai clearbi" +
        "t clearml clinchpad cloudimage cloudplan codequiry coinapi coinlayer commercejs commoditiesapi,commoditieskey,commoditie" +
        "stoken,commoditiessecret companyhub convertkit copperapi,copperkey,coppertoken,coppersecret customerguru customerio dags" +
        "hub dailyco dandelionapi,dandelionkey,dandeliontoken,dandelionsecret datagov datarobot delighted demioapi,demiokey,demio" +
        "token,demiosecret detectlanguage detectify diggernaut disqus dnscheck dronahq hellosign dynalist easyinsight edamam elas" +
        "ticemail enigmaapi,enigmakey,enigmatoken,enigmasecret envoyapi,envoykey,envoytoken,envoysecret equinix everhour fibery f" +
        "indl fivetran flatio flightapi flightstats flowflu formcraft formsite fulcrumapi,fulcrumkey,fulcrumtoken,fulcrumsecret g" +
        "eckoboard geocodio getresponse getgist githubclient githuboauth glassnode gooddayapi,gooddaykey,gooddaytoken,gooddaysecr" +
        "et graphhopper gyazo happiapi,happikey,happitoken,happisecret happyscribe hiveage holidayapi holisticapi,holistickey,hol" +
        "istictoken,holisticsecret honeycombapi,honeycombkey,honeycombtoken,honeycombsecret html2pdf humanityapi,humanitykey,huma" +
        "nitytoken,humanitysecret hunterio iconfinder impalaapi,impalakey,impalatoken,impalasecret instabotapi,instabotkey,instab" +
        "ottoken,instabotsecret myintervals invoiceocean ip2location ipapiapi,ipapikey,ipapitoken,ipapisecret ipgeolocation ipify" +
        "api,ipifykey,ipifytoken,ipifysecret kanbantool karmacrm klingai klipfolio kontentapi,kontentkey,kontenttoken,kontentsecr" +
        "et labelbox landbot leadfeeder liveagent livestorm llamacloud loggly logzio lokalise lunoapi,lunokey,lunotoken,lunosecre" +
        "t m3oapi,m3okey,m3otoken,m3osecret magicbell mandrill mavenlink maxmind metaapi metrilo miroapi,mirokey,mirotoken,mirose" +
        "cret modelscope nasdaqdatalink newsapi nimbleapi,nimblekey,nimbletoken,nimblesecret nozbeteams nylas onelogin onfleet op" +
        "envpnapi,openvpnkey,openvpntoken,openvpnsecret optimizely paperspace paymoapp phraseaccess pivotaltracker pixabay plaida" +
        "pi,plaidkey,plaidtoken,plaidsecret pushbullet railwayapi,railwaykey,railwaytoken,railwaysecret refinerapi,refinerkey,ref" +
        "inertoken,refinersecret repairshopr roboflow rocketreach runrunit salesflare satismeter saucelabs segmentapi selectpdf s" +
        "entimentapi serphouse sheety shutterstock signable signupgenius sigopt sirvapi,sirvkey,sirvtoken,sirvsecret siteleaf sky" +
        "biometry besnappy sparkpost statuspage stockdata sugester surveyanyplace surveybot swellapi,swellkey,swelltoken,swellsec" +
        "ret teamgate testingbot text2data guardianapi thinkific thousandeyes tmetric tokeet tomorrowio typetalk uplead uploadcar" +
        "e uptimerobot urlscan vagrantcloud vbout verimail viewneo voodoosms vouchery vpnapi walkscore webscraperapi,webscraperke" +
        "y,webscrapertoken,webscrapersecret wistia workstack zilliz zipbooks zipcodeapi zipcodebase";

    /// <summary>Of each literal the bytes that <see cref="RareHead"/> chooses, filled up by zeros.</summary>
    private static ReadOnlySpan<byte> Tokens =>
        "sk-aakiaasiaabiaaccaa3t\u0000qmvkhbwfmzn.da2-+astacdbazcaazse+amc+aba+acr+asb+aeh+armaiotazegazfupim\u0000jqqj7q~\u00008q~\u00004b1dsu\u007f\u0000mdb\u007f"u8 +
        "api\u007fe\u007ftke\u007fpwe\u007foasbp\u007fsb\u007fsacs:ccdb\u007fv1\u007fkgatyjhcsv2\u007fsk-lpcskdapipnu\u007fpnb\u007fizasaq.acspxa29.1//0googhf\u007f\u0000i\u007forgsk\u007fplx-xai-ai-tsk-o"u8 +
        "tgp\u007ffw\u007f\u0000csk-api-r8\u007f\u0000sk-\u0000sk\u007f\u0000pa-\u0000jinarpa\u007fbkfjsk-p-svcey-aey-cey-swebhghp\u007fgho\u007fghu\u007fghs\u007fghr\u007fhub\u007fglpaglptldt-lrt-1348lft-lsoa"u8 +
        "fct-imt-glagoas-lwt-lcbtatt3xffgatbbbbdcsgp\u007fslk\u007fspu-squ\u007fsqp\u007fsqa\u007fndr+aik\u007fccipiprjbkuabkaabkctbkptpat.sat.ion\u007fnpm\u007fchlwvzdc"u8 +
        "ems\u007foy2\u0000cio\u0000lojaakcpcmvmcsa\u007fico-sv1.hvs.hvb.hvr.pul-dp.pdp.sdp.cdp.akr\u007fpkr\u007fowmtkswmk256~dnkeyv1 fm2\u007ffm1\u0000fo1\u007fhrkurnd\u007ftk-u"u8 +
        "ddp\u007fcfk\u007fcfutcfat1.0-vcp\u007fvci\u007fvca\u007fvcr\u007fvck\u007fltaiaqvnt1.\u0000.1.1eaa\u0000igqvscw\u0000xoxbxoxpxoxeapp-.xoxxoxaxoxrxoxcxoxdxoxsxoxos.sl:aa\u0000"u8 +
        "kb2/om/hkey\u0000ive\u007fsg.\u0000key-pubk-us\u0000xkeyxsmtlsn.re\u007f\u0000tfy-sk\u007flbsa\u0000lk\u007f\u0000act\u007fapk\u007fcfxkoa2-t\u007fprp8e-a\u007fapina\u007fsk\u007ftsk\u007fprk\u007flrk\u007ftrk\u007fphsec"u8 +
        "eaaasq0asq0css-pdboxlopmflwsflwprzp\u007fak\u007flapikr\u007foary\u007fplsa\u007fglc\u007fyjri\u007feyjryu\u007fdt0\u0000tly\u007fnraknriinriqnrranral-nrmnrjsshpashpcshpp"u8 +
        "shpshptkpo\u007flel\u007flpo\u007ftel\u007ftezakeztkhltmntn\u007fret\u007fn\u007fapn\u007foapat\u0000.v1.igd\u007fcnvcpk\u007f\u0000pat-tfp\u007ftkn.-eyjphx\u007fphc\u007fdvc\u007f-sdksdk-mob-ey\u007flet\u007fl"u8 +
        "smo\u007fpmakpmatfy\u007faalchcfpadme\u007fzpkasc\u007f\u0000m\u007faasm\u007fpsm\u007fsb-c-c-c-s-s4yj1ipk.\u0000aio\u007fbbffo-u-rgaprh-alip\u007faka\u007fest\u007fey-1a3-\u0000$2a$$2b$$2y$"u8 +
        "$5$\u0000$6$\u0000$y$\u0000pr1$$1$\u0000$argpbkd$krb00d\u0000s\u007ftosig=cr-\u0000flp\u007f==:\u0000nv1 eyj\u0000"u8;

    /// <summary>For each head the numbers of the groups of <see cref="Rules.SecretRules"/> that hold its rules: commas between them, blanks between heads.</summary>
    private const string Groups =
        "0,9,10 1 1 1 1 1 1 1 1 1 2 2 2 2 2 2 2 3 3 3 3 3 3 3 4 4 4 5 5 5 5 5 5 5 5 5 5 5 6,19 6 6 6 6 6 6 6 6 7 7 7 7 7 7 8 8 8 " +
        "8 8 8 8 8 8 8 8,15,32 8 9 9 9 9 9 10 10 10 11 11 11 11,23 12 12 12 12 12 12 13 13 13 13 13 13 13 13 13 13 13 13 13 14 14" +
        " 14 14 14,32 14 14 14 14 14 14 14 15 15 15 15 15 15 15 15 15 16 16 16 16 16 16 16 16 16 16 16 17 17 17 17 18 18 18 18 18" +
        " 18 18 18 18 18 18 19 19 19 19 19 19 19 19 20 20 20 20 20 20 20 20 20 21 21 21 21 21 21 21 22 22 22 22 22 22 22 22 22 22" +
        " 22 22 23 23 23 23 23,27,34,37 24 24 24 24 24 24 24 24 24 25,26,27 25 25 25 25 25 25 25 25 25 25 26 26,34 26 26 26 26 27" +
        " 27 27 27 27 27 27 27 27 27 27 27 27 28 28 28 28,35 28 28 28 29 29 29 29 29 29 29 30 30 30 30 30 30 30 30 30 30 30 30 31" +
        " 31 31 31 31 31 31 31 31 31 31 31 31 32 32 32 32 32 32 32 32 32 33 33 33 33 33 33 33 33 33 33 33 33 33 33 34 34 34 34 34" +
        " 34 34 34 34 34 35 35 36 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 37 37 38";

    private static readonly Lazy<string[]> GroupsByHead = new(static () => Groups.Split(' '));

    /// <summary>The groups that hold the rules of a head.</summary>
    public static IEnumerable<int> GroupsOf(int number) => GroupsByHead.Value[number].Split(',').Select(static group => int.Parse(group, CultureInfo.InvariantCulture));

    /// <summary>The head of a number.</summary>
    public static ReadOnlySpan<byte> Token(int number) => Tokens.Slice(number * CandidateScan.HeadLength, CandidateScan.HeadLength).TrimEnd((byte)0);
}
