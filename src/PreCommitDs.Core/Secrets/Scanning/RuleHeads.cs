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
        "m3okm3osm3otmadkmagimailmandmapqmarkmattmavemaxmmeanmedimeismeramesimessmetametrmindmiromistmixmmockmodemonkmoonmoosmora"u8 +
        "myinnasdnetlnewrnewsnewynexmnicenimbnozbnugenumvnutrnylanytioandoktaollaomnionelonesonfloopsopenopsgoptiovhaovhcowlbpack"u8 +
        "pagepapeparaparspartpaydpaympdflpdfspendpeoppepipercphrapinapipepivopixaplaiplanplivpolyposipostprosprotproxpurepushqase"u8 +
        "qualquborailrapirawgrazorebrrecarefireparequrestriteroborockroutrunrsalesatisaucscalscrascrescrusecusegmselesendsentserp"u8 +
        "sheeshershodshotshutsignsigosimfsimpsimvsirvsiteskraskybsmarsnipsnyksoftsolasonasparspeespoosporspotsquastatstocstorstra"u8 +
        "sugesumosurvswelswiftatutaxjteamtechteletelntesttexttheothinthouticktiintimetmettodotoggtoketomotomttradtrantravtreltwel"u8 +
        "twiltwittynttypeuclaunkeunspupcdupleuploupstuptiupwaurlsuservagrvastvatlvbouveriversviewviruvisuvonavoodvoucvpnavultvyte"u8 +
        "walkwandweatwebfwebswistworkworlyelpynabyounzaiazaikzendzenkzenrzenszerozhipzillzipbzipczonk"u8;

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
        "x diffbot dyspatch influxdb,influxtoken,influxkey,influxapi kaggle ai21api,ai21key,ai21token,ai21studio assemblyai azure" +
        "openai basetenapi,basetenkey,basetentoken,basetensecret bravesearch clarifai cohereapi,coherekey,coheretoken,coheresecre" +
        "t deepai deeplapi,deeplauth,deeplkey,deepltoken deepseek elevenlabs greptile abyssale apimatic appsynergy cloudmersive c" +
        "loudsight crowdin extractorapi faceplusplus fetchrss giphy imagga imgur languagelayer lastfm lexigram mistral deepgram m" +
        "ailboxlayer mailerlite mailgun mailjet mailsac moosend nicereply omnisend pepipost postmark zerobounce oopspam messagebi" +
        "rd mesibo nexmo,vonage onesignal plivo sendbird signalwire telnyx textmagic tyntec twilio numverify veriphone parsehub p" +
        "roxycrawl restpackapi,restpackaccess,restpacktoken,restpackscreenshot scrapeowl scraperapi scrapestack scrapingant scrap" +
        "ingbee screenshotlayer serpstack webscrapingai zenrows zenscrape zenserp skrapp peopledatalabs madkudu userstack vatlaye" +
        "r pdflayer upcdatabaseapi,upcdatabasekey mapquest opencage openuv openweather positionstack route4me stormglass tomtom v" +
        "isualcrossing weatherbit weatherstack worldweather marketstack moonclerk moralis oanda paymongo polygonio,polygonapi pur" +
        "estake requestfinance technicalanalysisapi tiingo twelvedata worldcoinindex razorpaykey,razorpayapi,razorpaysecret snipc" +
        "art squarespace storecove taxjar tradier transferwise zonkafeedback,zonkasecret,zonkatoken,zonkaapi worksnaps partnersta" +
        "ck meistertask mindmeister newscatcher nytimes,newyorktimes spotify strava twitch twitter unsplash yelp spoonacular okta" +
        "api,oktatoken,oktaauthtoken pagerduty percytoken opsgenie qualaroo securitytrails shodan snyk solarwindskey,solarwindsap" +
        "i,solarwindstoken statuscake statuspal virustotal zerotier netlify nugetapi,nugetkey,nugettoken packagecloud pinataapi,p" +
        "inatasecret qubole rapidapi scrutinizerci shotstackapi,shotstacktoken travisci,travistoken,travisapi versioneye vultr wa" +
        "ndb mixmax pipedrive rebrandly ritekit sherpadesk signaturit smartsheet stormboard surveysparrow timecampapi,timecamptok" +
        "en todoist toggltrack,togglapi,toggltoken storyblok sumologic,sumokey,sumotoken trello travelpayouts webflow youneedabud" +
        "get,ynab zendesk zenkit monkeylearn meaningcloud owlbot paralleldots moonshot,kimiapi,kimikey,kimitoken ollama speechtex" +
        "tai uclassify upstage vastai zaiapi,zaikey,zhipu,glmapi mattermosttoken,mattermostaccess,mattermostbot newrelic ovhappli" +
        "cation,ovhapp,ovhconsumer scaleway softlayer sonartoken,sonarqubetoken,sonarcloudtoken swiftype telegrambot,telegramtoke" +
        "n,telegramapi unkeyapi,unkeyroot recaptchasecret,recaptchaprivate qase tatumio,tatumapi,tatumsecret mockaroo paydirtapp " +
        "pdfshift pendoapi,pendointegration planyo prospectcrm protocolsio salescookie simplesat simvoly ticketmaster tickettailo" +
        "r vyte mediastack nutritionix rawgapi,rawgkey,rawgtoken simfin sportsmonk,sportmonks theoddsapi upwave alphavantage brai" +
        "ntree countrylayer currencylayer dwolla ebayclient,ebaycert etsytoken,etsyapi,etsyaccess exchangeratesapi financialmodel" +
        "ingprep finicity finnhub fixerio freshbooks iexcloud,iexapis intrinio lunchmoney airbrake amplitudesecret,amplitudeapi b" +
        "uddyns bugsnag censys checkly codeclimate codecov dareboost datadog fullstory gtmetrix keenio knapsackpro launchdarkly c" +
        "loudflare fastlyapi,fastlytoken,fastlykey jumpcloud meraki accuweather airvisual amadeus geoapify geocodify getgeoapi he" +
        "reapikey,heremaps hypertrack ipinfo ipquality ipstack locationiq bugherd campayn capsulecrm centralstationcrm clustdoc c" +
        "runchbase docparser docusign enablex groovehq gumroad interseller loginradius loyverse abuseipdb adzuna agoraapi,agorake" +
        "y,agoratoken,agorasecret ahaapi,ahakey,ahatoken,ahasecret airbyte airshipapi,airshipkey,airshiptoken,airshipsecret allsp" +
        "orts anacondaapi,anacondakey,anacondatoken,anacondasecret anypoint apiflash apilayer apitemplate appfollow appointedd ap" +
        "poptics apptivo artsy ashbyapi,ashbykey,ashbytoken,ashbysecret autodesk autoklose autopilotapi,autopilotkey,autopilottok" +
        "en,autopilotsecret avaza aviationstack axonaut aylien ayrshare baremetrics beamerapi,beamerkey,beamertoken,beamersecret " +
        "beebole bitbarapi,bitbarkey,bitbartoken,bitbarsecret bitfinex blablabus blazemeter blitapp blocknative borgbase brightlo" +
        "cal browshot bulbul calendarific calorieninja carboninterface chartmogul chatbotapi,chatbotkey,chatbottoken,chatbotsecre" +
        "t chatfuel chatfule ciceroapi,cicerokey,cicerotoken,cicerosecret civitai clearbit clearml clinchpad cloudimage cloudplan" +
        " codequiry coinapi coinlayer commercejs commoditiesapi,commoditieskey,commoditiestoken,commoditiessecret companyhub conv" +
        "ertkit copperapi,copperkey,coppertoken,coppersecret customerguru customerio dagshub dailyco dandelionapi,dandelionkey,da" +
        "ndeliontoken,dandelionsecret datagov datarobot delighted demioapi,demiokey,demiotoken,demiosecret detectlanguage detecti" +
        "fy diggernaut disqus dnscheck dronahq hellosign dynalist easyinsight edamam elasticemail enigmaapi,enigmakey,enigmatoken" +
        ",enigmasecret envoyapi,envoykey,envoytoken,envoysecret equinix everhour fibery findl fivetran flatio flightapi flightsta" +
        "ts flowflu formcraft formsite fulcrumapi,fulcrumkey,fulcrumtoken,fulcrumsecret geckoboard geocodio getresponse getgist g" +
        "ithubclient githuboauth glassnode gooddayapi,gooddaykey,gooddaytoken,gooddaysecret graphhopper gyazo happiapi,happikey,h" +
        "appitoken,happisecret happyscribe hiveage holidayapi holisticapi,holistickey,holistictoken,holisticsecret honeycombapi,h" +
        "oneycombkey,honeycombtoken,honeycombsecret html2pdf humanityapi,humanitykey,humanitytoken,humanitysecret hunterio iconfi" +
        "nder impalaapi,impalakey,impalatoken,impalasecret instabotapi,instabotkey,instabottoken,instabotsecret myintervals invoi" +
        "ceocean ip2location ipapiapi,ipapikey,ipapitoken,ipapisecret ipgeolocation ipifyapi,ipifykey,ipifytoken,ipifysecret kanb" +
        "antool karmacrm klingai klipfolio kontentapi,kontentkey,kontenttoken,kontentsecret labelbox landbot leadfeeder liveagent" +
        " livestorm llamacloud loggly logzio lokalise lunoapi,lunokey,lunotoken,lunosecret m3oapi,m3okey,m3otoken,m3osecret magic" +
        "bell mandrill mavenlink maxmind metaapi metrilo miroapi,mirokey,mirotoken,mirosecret modelscope nasdaqdatalink newsapi n" +
        "imbleapi,nimblekey,nimbletoken,nimblesecret nozbeteams nylas onelogin onfleet openvpnapi,openvpnkey,openvpntoken,openvpn" +
        "secret optimizely paperspace paymoapp phraseaccess pivotaltracker pixabay plaidapi,plaidkey,plaidtoken,plaidsecret pushb" +
        "ullet railwayapi,railwaykey,railwaytoken,railwaysecret refinerapi,refinerkey,refinertoken,refinersecret repairshopr robo" +
        "flow rocketreach runrunit salesflare satismeter saucelabs segmentapi selectpdf sentimentapi serphouse sheety shutterstoc" +
        "k signable signupgenius sigopt sirvapi,sirvkey,sirvtoken,sirvsecret siteleaf skybiometry besnappy sparkpost statuspage s" +
        "tockdata sugester surveyanyplace surveybot swellapi,swellkey,swelltoken,swellsecret teamgate testingbot text2data guardi" +
        "anapi thinkific thousandeyes tmetric tokeet tomorrowio typetalk uplead uploadcare uptimerobot urlscan vagrantcloud vbout" +
        " verimail viewneo voodoosms vouchery vpnapi walkscore webscraperapi,webscraperkey,webscrapertoken,webscrapersecret wisti" +
        "a workstack zilliz zipbooks zipcodeapi zipcodebase";

    /// <summary>Of each literal the bytes that <see cref="RareHead"/> chooses, filled up by zeros.</summary>
    private static ReadOnlySpan<byte> Tokens =>
        "sk-aAKIAASIAABIAACCAA3T\u0000QmVkhbWFmzn.da2-+AStACDbAzCaAzSe+AMC+ABa+ACR+ASb+AEh+ARmAIoTAZEGAzFuPIM\u0000JQQJ7Q~\u00008Q~\u00004b1dsu_\u0000mdb_"u8 +
        "api_e_tke_pwe_oasbp_sb_saCS:CCDB_v1_KGATyJhcsv2_sk-lpcskdapipnu_pnb_IzaSAQ.ACSPXa29.1//0GOOGhf_\u0000i_orgsk_plx-xai-ai-tsk-o"u8 +
        "tgp_fw_\u0000csk-api-r8_\u0000sk-\u0000sk_\u0000pa-\u0000jinarpa_bkFJsk-p-svcey-aey-cey-swebhghp_gho_ghu_ghs_ghr_hub_glpaglptldt-lrt-1348lft-lsoa"u8 +
        "fct-imt-glagoas-lwt-lcbtATT3xFfGATBBBBDCsgp_slk_spu-squ_sqp_sqa_ndr+AIK_CCIPIPRJbkuabkaabkctbkptpat.sat.API-ion_npm_cHlw"u8 +
        "VzdCems_oy2\u0000cio\u0000LOJAAKCpcmVmcsa_ico-sv1.hvs.hvb.hvr.pul-dp.pdp.sdp.cdp.akr_pkr_oWMTKSWMK256~dnkeyV1 fm2_fm1\u0000fo1_HRKUrnd_"u8 +
        "tk-uddp_cfk_cfutcfat1.0-vcp_vci_vca_vcr_vck_LTAIAQVNt1.\u0000.1.1EAA\u0000IGQVSCW\u0000xoxbxoxpxoxeapp-.xoxxoxaxoxrxoxcxoxdxoxsxoxos.sl"u8 +
        ":AA\u0000kb2/om/hKEY\u0000ive_SG.\u0000key-pubk-us\u0000xkeyxsmtlsn.re_\u0000tfy-sk_lBSA\u0000lk_\u0000act_apk_cfxkoa2-t_prp8e-a_apina_sk_tsk_prk_lrk_trk_p"u8 +
        "hsecEAAAsq0asq0css-pdboxlopmFLWSFLWPrzp_ak_lapikr_oary_plsa_glc_yJrI_eyJryu_dt0\u0000tly_NRAKNRIINRIQNRRANRAL-NRMNRJSshpashpc"u8 +
        "shppshpshptkpo_lel_lpo_tel_tEZAKEZTKhltmntn_ret_n_apn_oapat\u0000.v1.igd_cnvcpk_\u0000pat-tfp_tkn.-eyJphx_phc_dvc_-sdksdk-mob-ey_l"u8 +
        "et_lsmo_PMAKPMATfy_aalchCFPAdme_zpkasc_\u0000m_aasm_psm_sb-c-c-c-s-s4yJ1Ipk.\u0000aio_BBFFo-u-RGAPrh-alip_aka_est_EY-1A3-\u0000$2a$$2b$"u8 +
        "$2y$$5$\u0000$6$\u0000$y$\u0000pr1$$1$\u0000$argpbkd$krb00D\u0000s_tosig=cr-\u0000flp_==:\u0000nv1 eyJ\u0000"u8;

    /// <summary>The head of a number.</summary>
    public static ReadOnlySpan<byte> Token(int number) => Tokens.Slice(number * CandidateScan.HeadLength, CandidateScan.HeadLength).TrimEnd((byte)0);
}
