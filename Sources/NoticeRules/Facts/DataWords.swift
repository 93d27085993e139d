import Law
import NoticeModel

/// Stems of words for data that the law treats apart, in Finnish, Swedish and English.
///
/// Names of organisations, professions, services and acts are left out: "terveydenhuolto",
/// "terveydenhoitaja", "hälsovård" tell nothing of a person. After them come the words that the
/// lexicon has for data of special categories and for identity codes.
enum DataWords {
  /// The words of all terms, in one list.
  static let cues = Cues(entries.flatMap { $0.patterns })
  /// The term of each pattern of `cues`.
  static let terms: [DataTerm] = entries.flatMap { entry in
    entry.patterns.map { _ in entry.term }
  }

  /// Of two patterns that stand at one place the first counts.
  private static let entries: [(term: DataTerm, patterns: [String])] =
    [
      (.secret, secrets), (.special(.health, isCertain: true), health),
      (.special(.health, isCertain: false), likelyHealth),
      (.special(.religionOrBelief, isCertain: true), religion),
      (.special(.religionOrBelief, isCertain: false), likelyReligion),
      (.special(.ethnicOrigin, isCertain: true), ethnicOrigin),
      (.special(.biometricData, isCertain: true), biometric),
      (.special(.geneticData, isCertain: true), genetic),
      (.special(.sexLife, isCertain: true), sexLife),
      (.special(.tradeUnion, isCertain: true), tradeUnion),
      (.special(.politicalOpinion, isCertain: true), politics), (.criminal, criminal),
      (.identityCode, identityCode), (.birthDate, birthDate), (.ordinary, ordinary),
    ] + lexicon

  /// The lexicon's words. They are broad: what only they know of is uncertain.
  private static let lexicon: [(term: DataTerm, patterns: [String])] = LawBook.standard.lexicon
    .compactMap { row in
      guard let term = term(of: row) else { return nil }
      return (term, (row.patterns + row.swedishPatterns).filter { $0 != "=same" })
    }

  private static func term(of row: LexiconTerm) -> DataTerm? {
    switch (row.special, row.category) {
    case (.identityCode, _): .identityCode
    // Rehabilitation is often the name of a service, and a candidate often one for a post.
    case (.art9, _) where row.fi == "kuntoutus" || row.fi == "ehdokkuus": nil
    case (.art9, let category): Self.category(category).map { .special($0, isCertain: false) }
    default: nil
    }
  }

  private static func category(_ name: String) -> SpecialCategory? {
    switch name {
    case "HEALTH": .health
    case "RELIGION": .religionOrBelief
    case "ETHNIC": .ethnicOrigin
    case "BIOMETRIC": .biometricData
    case "GENETIC": .geneticData
    case "SEXUAL": .sexLife
    case "UNION": .tradeUnion
    case "POLITICAL": .politicalOpinion
    default: nil
    }
  }

  private static let secrets = [
    "turvakiel", "salai puhelin", "salai numero", "pakolai", "kiintiöpakolai",
    "kansainväli suojelu", "turvapaik", "maahantuloperus", "maahanmuuttoperus", "saapumisperus",
    "ihmiskaup", "rikoksen uhr", "lähisuhdeväkival", "sosiaalihuol", "sosiaalityö^ntekij",
    "sosiaalipalvelu", "lastensuojel", "huostaanot", "toimeentulotu", "etuude", "etuuks",
    "etuuslaj",
    "etuustie", "=etuus", "kotoutumistuki", "kotoutumistue", "=tulot", "=tuloista", "tulotie",
    "varallisuu", "=velat", "=veloista", "=velka", "velkatie", "velkaantu", "ulosot", "maksuhäiri",
    "verotie", "veroprosen", "kuntouttava työtoi", "kuntouttavan työtoi", "opiskeluhuol",
    "oppilashuol", "kuraatto", "oppimisen tu^l", "tehostet tu", "erityinen tuki", "erityisen tuen",
    "etsivä nuorisoty", "etsivän nuorisoty", "huoli ilmoit",
    "spärrmarkering", "hemlig telefon", "hemligt telefon", "flykting", "asyl",
    "internationellt skydd",
    "grund för inresa", "människohandel", "brottsoffer", "våld i nära", "socialvård",
    "socialservice",
    "socialarbete", "barnskydd", "omhändertag", "utkomststöd", "=förmåner", "integrationsstöd",
    "inkomst", "förmögenhet", "=skulder", "skuldsätt", "utsökning", "betalningsanmärk",
    "skatteuppgift", "rehabiliteringssyfte", "elevhälsa", "elevvård", "stöd för lärande",
    "särskilt stöd",
    "non disclosure", "unlisted number", "refugee", "asylum", "international protection",
    "human trafficking", "victim", "domestic violence", "social care", "social welfare",
    "social services", "social work^er", "child protection", "child welfare", "income support",
    "social assistance", "=benefits", "=income", "=incomes", "=assets", "=debt", "=debts",
    "tax data", "rehabilitative work", "pupil welfare", "student welfare",
  ]

  private static let health = [
    "terveystie", "terveydentil", "terveydest", "terveyteen", "terveydellis", "=terveyttä",
    "=terveys^-", "terveysselvity", "terveystarkastu", "sairau^svakuutu", "sairast", "=sairas",
    "diagnoos", "lääkity", "lääkehoi", "=lääkkeet", "=lääkkeistä", "lääkärinlau", "lääkärintod",
    "potilastie", "potilasasiakirj", "potilaskertom",
    "vammais^neuvos^palvel^huol^järj^foor", "=vamma", "=vamman", "=vammat", "=vammoista",
    "vammaut", "kehitysvamm", "näkövamm", "kuulovamm", "liikuntavamm", "liikuntarajoit",
    "mielentervey^spalv^styö^sseur^slak^slai^sasiak", "psyykki", "päihteid", "päihteet", "=päihde",
    "päihdeongel", "päihdetaust", "päihdetie", "raskaus", "raskaud", "raskaute", "=raskaana",
    "rokotu", "tartuntatau^tila", "verikoe", "verikok", "verinäyt", "laboratoriotul",
    "psykologin lausun", "psykologin tutkimu", "psykologin merkin",
    "hälsouppgift", "hälsotillstånd", "hälsoinformation", "=hälsa", "=hälsan", "sjukdom^shant",
    "diagnos", "medicinering", "läkemedel^sverk^sbol", "läkarutlåtande", "läkarintyg",
    "sjukfrånvaro", "sjukledig", "patientuppgift", "patientjournal", "funktionsnedsättning",
    "handikapp", "utvecklingsstörning", "psykisk", "missbruk", "graviditet", "=gravid", "vaccin",
    "smittsam", "provresultat",
    "health data", "health information", "health condition", "health status",
    "state of health", "medical data", "medical information", "medical certif", "medical record",
    "medication", "illness", "disease", "disabilit", "pregnan", "sick leave",
    "sickness absence", "substance abuse",
  ]

  private static let likelyHealth = [
    "työky^kykoor^kyohjel^kypalvel", "toimintaky^kymittar", "kuntoutus^keskus^palvel^ohjaaj",
    "kuntoutuks", "kuntoutust", "apuväline", "allergi", "erityisruokaval", "ruokavali",
    "terveydenhuollon tarv", "terveydenhuollon tarp", "avustajan tarv", "avustajan tarp",
    "henkilökohtainen apu", "henkilökohtaisen avun", "hyvinvointitie", "hyvinvointikysel",
    "hyvinvointimitt", "hyvinvointikart", "hyvinvointiarv",
    "funktionsförmåg", "arbetsförmåg", "rehabiliter^ingscent^ingshand", "hjälpmedel", "specialkost",
    "specialdiet", "=diet", "assistansbehov", "personlig assist",
    "health problem", "health issue", "health matter", "allerg", "ability to work",
    "functional capacit", "functional abilit",
    "work abilit",
    "rehabilitation", "assistive device", "dietary", "special diet",
  ]

  private static let religion = [
    "uskonto^kasvat", "uskonno^nvap", "uskontokun", "vakaumu", "seurakunnan jäsen", "kirkon jäsen",
    "kirkkoon kuul", "seurakuntaan kuul",
    "religion", "religiö", "trossamfund", "livsåskådning", "övertygelse",
    "religio", "religious", "=beliefs", "=faith",
  ]

  private static let likelyReligion = [
    "katsomusain", "elämänkatsomustie", "halal", "kosher", "åskådningsämne", "worldview",
  ]

  private static let ethnicOrigin = [
    "etni", "rodulli", "ihonväri", "heimotaust", "kansanryhm", "romanitaust", "saamelaisuu",
    "vähemmistöön", "vähemmistötaus", "etnisk", "rasbakgrund", "hudfärg", "folkgrupp",
    "romsk bakgrund", "minoritetstill", "ethnic", "racial", "skin colour", "minority status",
  ]

  private static let biometric = [
    "biometri", "sormenjäl", "kasvotunnist", "fingeravtryck", "ansiktsigenkän", "fingerprint",
    "facial recogn",
  ]

  private static let genetic = [
    "geneetti", "geenitie", "=dna", "genetisk", "genetic",
  ]

  private static let sexLife = [
    "seksuaal", "sexuell läggning", "sexualliv", "sexuella läggning", "sexual orient", "sex life",
  ]

  private static let tradeUnion = [
    "ammattilii", "ammattiyhdistysjäs", "ay jäsen", "ay maksu", "fackförening", "fackavgift",
    "fackligt medlem", "trade union", "union member",
  ]

  private static let politics = [
    "poliittinen mielip", "poliittise mielip", "poliittinen kan", "puoluekan", "puolueen jäsen",
    "puoluejäsen", "politisk åsikt", "politiska åsikt", "partitillhör", "partimedlem",
    "political opin", "party member",
  ]

  private static let criminal = [
    "rikosrekister", "rikostaust", "rikostuomi", "rikostie", "rikosepäil", "=rikos", "=rikokset",
    "=rikoksista", "vankeus", "vankila",
    "straffregister", "brottmål", "brottslig", "brottsuppgift", "fällande dom", "fängelse",
    "criminal", "conviction", "=offences", "=offence", "imprison",
  ]

  private static let identityCode = [
    "henkilötunnu", "=hetu", "=hetun", "=hetua", "sosiaaliturvatunnu", "=sotu", "=sotun",
    "personbeteckning", "personnummer",
    "personal identity code", "personal identity number", "personal identification code",
    "identity code", "social security number",
  ]

  private static let birthDate = [
    "syntymäai", "syntymäaj", "syntymäpäiv", "födelsedatum", "födelsetid", "födelsedag",
    "date of birth", "birth date", "birthdate",
  ]

  private static let ordinary = [
    "äidinkiel", "kansalaisuu", "kansallisuu", "oleskelulu", "taloudellinen tilan",
    "taloudellinen asem", "taloudelliset tied", "=sukupuoli^-", "=sukupuolta", "=ikä", "=iän",
    "modersmål", "medborgarskap", "nationalit", "uppehållstillstånd", "ekonomisk situation",
    "ekonomisk ställning", "=kön", "=ålder",
    "mother tongue", "native language", "citizenship", "residence permit", "financial situation",
    "economic situation", "=gender", "=age",
  ]
}
