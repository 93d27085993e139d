import Law

/// Words and acts that show of what sector a notice is, in Finnish, Swedish and English.
enum SectorWords {
  private static let table: [(Sector, [String])] = [
    (
      .education,
      [
        "perusopetu", "peruskoulu", "esiopetu", "oppilasrekist", "oppilashallin", "oppivelvolli",
        "=lukio", "=lukion", "=lukiot", "lukiokoulutu", "lukio opetu",
        "grundläggande utbildning", "grundskol", "förskoleundervisning", "elevregist",
        "läroplikt", "gymnasi",
        "basic education", "comprehensive school", "pre primary education", "pupil register",
        "compulsory education", "upper secondary",
      ]
    ),
    (
      .earlyChildhood,
      [
        "varhaiskasvatu", "päiväko", "päivähoi", "perhepäivähoi",
        "småbarnspedagog", "småbarnsfostran", "dagvård", "daghem",
        "early childhood", "day care", "daycare",
      ]
    ),
    (
      .pupilWelfare,
      [
        "oppilashuol", "opiskeluhuol", "opiskelijahuol", "koulukuraattor", "koulupsykolog",
        "elevvård", "studerandevård", "skolkurator", "skolpsykolog",
        "pupil welfare", "student welfare", "school social work",
      ]
    ),
    (
      .integration,
      [
        "kotoutu", "kotoutta", "maahanmuuttajapalvel", "maahanmuuttopalvel",
        "integrationsservice", "integrationstjänst", "integrationsplan", "främjande integration",
        "främjande av integration", "invandrarservice", "invandrartjänst",
        "integration service", "integration plan", "immigrant integration", "immigrant service",
        "immigration service",
      ]
    ),
    (
      .employment,
      [
        "työvoimapalvel", "työvoimaviranom", "työllisyyspalvel", "työvoima ja yrityspalvel",
        "arbetskraftsservice", "arbetskraftsmyndighet", "sysselsättningsservice",
        "sysselsättningstjänst",
        "employment service", "employment authority", "public employment",
      ]
    ),
    (
      .rehabilitativeWork,
      [
        "kuntouttava työtoimin", "arbetsverksamhet i rehabiliter", "rehabiliterande arbetsverksam",
        "rehabilitative work",
      ]
    ),
    (
      .socialCare,
      [
        "sosiaalihuol", "~sosiaalityö", "sosiaalipalvel", "sosiaali ja terveyspalvel",
        "lastensuojel", "vammaispalvel", "toimeentulotu", "omaishoi", "päihdepalvel",
        "perheneuvol", "perhesosiaali",
        "socialvård", "~socialarbete", "socialservice", "socialtjänst", "barnskydd",
        "funktionshinderservice", "handikappservice", "utkomststöd", "närståendevård",
        "familjerådgivning",
        "social care", "social welfare", "social work", "social service", "child welfare",
        "child protection", "disability service", "social assistance",
      ]
    ),
    (
      .healthCare,
      [
        "terveydenhuol", "terveyspalvel", "potila", "neuvola", "hammashoi", "hammashuol",
        "hälsovård", "hälso och sjukvård", "patient", "rådgivningsbyrå",
        "health care", "healthcare", "health service",
      ]
    ),
    (
      .building,
      [
        "rakennusvalvon", "rakennuslup", "rakentamislup",
        "byggnadstillsyn", "byggtillsyn", "bygglov", "byggnadslov",
        "building control", "building supervision", "building permit",
      ]
    ),
    (.library, ["~kirjasto", "~bibliotek", "=library", "=libraries"]),
    (
      .humanResources,
      [
        "henkilöstöhallin", "henkilöstörekist", "henkilöstöpalvel", "henkilöstöasi",
        "henkilöstötie", "palkanlasken", "palkkahallin", "palkanmaks", "palvelussuh", "työsuh",
        "virkasuh", "rekrytoin", "työhakem",
        "personalförvaltning", "personalregist", "personaladministration", "personaluppgift",
        "personaltjänst", "löneräkning", "löneutbetaln", "lönebetaln", "anställningsförhåll",
        "rekryter", "arbetsansök",
        "human resource", "personnel", "payroll", "recruit", "employment relationship",
        "job application",
      ]
    ),
    (
      .customerFees,
      [
        "asiakasmaksu", "klientavgift", "kundavgift", "customer fee", "client fee",
        "customer charge",
      ]
    ),
    (
      .youth,
      [
        "~nuorisotyö", "nuorisopalvel", "nuorisotil", "~ungdomsarbet", "ungdomsservice",
        "ungdomsgård", "youth work", "youth service",
      ]
    ),
    (
      .electedOfficials,
      [
        "luottamushenkilö", "sidonnaisuu", "förtroendevald", "redogörelse bindningar", "bindningar",
        "elected official", "declaration of interest", "declarations of interest",
      ]
    ),
    (
      .surveillance,
      [
        "kameravalvon", "valvontakamer", "tallentava kamer", "tallentava valvon", "kulunvalvon",
        "kameraövervak", "övervakningskamer", "bevakningskamer", "kamerabevak", "passerkontroll",
        "passagekontroll", "passerövervak",
        "cctv", "camera surveillance", "video surveillance", "security camera", "access control",
      ]
    ),
    (
      .whistleblowing,
      [
        "ilmoituskanav", "ilmoittajansuoj", "väärinkäytösilmoit", "rapporteringskanal",
        "visselblås", "whistleblow", "reporting channel",
      ]
    ),
  ]

  /// All words; `sectors` has the sector of each.
  static let cues = Cues(table.flatMap(\.1))
  static let sectors = table.flatMap { sector, words in words.map { _ in sector } }

  /// The sectors of which an act speaks.
  static let sectorsOfActs: [StatuteID: [Sector]] = acts.reduce(into: [:]) { sectors, row in
    for act in row.acts.compactMap({ StatuteID($0) }) {
      sectors[act, default: []].append(row.sector)
    }
  }

  /// Acts by number and year, past and present, that speak of one sector.
  private static let acts: [(sector: Sector, acts: [String])] = [
    (
      .education,
      ["628/1998", "714/2018", "629/1998", "531/2017", "630/1998", "1214/2020", "884/2017"]
    ),
    (.earlyChildhood, ["540/2018", "36/1973", "1503/2016"]),
    (.pupilWelfare, ["1287/2013"]),
    (.integration, ["681/2023", "1386/2010", "493/1999"]),
    (.employment, ["380/2023", "381/2023", "916/2012", "1369/2014", "1295/2002", "1269/2020"]),
    (.rehabilitativeWork, ["189/2001"]),
    (
      .socialCare,
      [
        "1301/2014", "710/1982", "812/2000", "254/2015", "417/2007", "675/2023", "380/1987",
        "1412/1997", "937/2005", "263/2015", "519/1977", "980/2012",
      ]
    ),
    (.healthCare, ["1326/2010", "785/1992", "66/1972", "1116/1990", "1227/2016"]),
    (.building, ["751/2023", "132/1999", "370/1958"]),
    (.library, ["1492/2016", "904/1998"]),
    (
      .humanResources,
      [
        "759/2004", "477/2001", "304/2003", "55/2001", "872/2019", "605/1996", "162/2005",
        "449/2007", "1383/2001",
      ]
    ),
    (.customerFees, ["734/1992", "1503/2016"]),
    (.youth, ["1285/2016", "72/2006"]),
    (.whistleblowing, ["1171/2022"]),
  ]
}
