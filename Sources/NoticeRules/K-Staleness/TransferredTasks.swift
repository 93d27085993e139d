import Diagnostics

/// Tasks that municipalities had until the end of 2022 and wellbeing services counties have had since
/// (Acts 611, 612 and 613/2021), and the words by which they are known.
struct TransferredTask {
  let name: Phrase
  /// Whether the state of the law is beyond doubt.
  let isCertain: Bool

  private init(fi: String, sv: String, en: String, isCertain: Bool = true) {
    name = Phrase(fi: fi, sv: sv, en: en)
    self.isCertain = isCertain
  }

  /// The words of all tasks; `tasks` has the task of each.
  static let cues = Cues(table.flatMap(\.words))
  static let tasks = table.flatMap { entry in entry.words.map { _ in entry.task } }

  /// Of two patterns that stand at one place the first counts.
  private static let table: [(task: TransferredTask, words: [String])] = [
    (
      // Plans to give it back to municipalities are known; no law had been found.
      TransferredTask(
        fi: "kuntouttava työtoiminta", sv: "arbetsverksamhet i rehabiliteringssyfte",
        en: "rehabilitative work", isCertain: false),
      [
        "kuntouttava työtoimin", "kuntouttavan työtoimin", "kuntouttavaa työtoimin",
        "kuntouttavassa työtoimin", "kuntouttavaan työtoimin", "kuntouttavasta työtoimin",
        "arbetsverksamhet i rehabiliter", "arbetsverksamheten i rehabiliter",
        "rehabiliterande arbetsverksam", "rehabilitative work",
      ]
    ),
    (
      TransferredTask(
        fi: "aikuissosiaalityö", sv: "vuxensocialarbete", en: "adult social work"),
      ["aikuissosiaali", "vuxensocial", "adult social work"]
    ),
    (
      TransferredTask(fi: "lastensuojelu", sv: "barnskydd", en: "child welfare"),
      ["lastensuojel", "barnskydd", "child welfare", "child protection"]
    ),
    (
      TransferredTask(
        fi: "vammaispalvelut", sv: "funktionshinderservice", en: "disability services"),
      [
        "vammaispalvel", "vammaisten palvel", "kehitysvammahuol", "kehitysvammaisten palvel",
        "funktionshinderservice", "handikappservice", "specialomsorg", "disability service",
      ]
    ),
    (
      TransferredTask(
        fi: "ikääntyneiden palvelut", sv: "äldreservice", en: "services for older people"),
      [
        "ikääntyneiden palvel", "ikäihmisten palvel", "vanhuspalvel", "vanhustenhuol",
        "vanhustyö", "kotihoito", "kotihoidon asiak", "kotihoidon palv", "kotihoidon rek",
        "kotipalvel", "omaishoi", "palveluasumi",
        "äldreomsorg", "äldreservice", "hemvård^sstöd", "hemservice", "närståendevård",
        "serviceboende",
        "elderly care", "services for older people", "services for the elderly",
        "home care service", "home care client",
        "informal care", "sheltered housing",
      ]
    ),
    (
      TransferredTask(
        fi: "päihde- ja mielenterveyspalvelut", sv: "missbrukar- och mentalvårdsservice",
        en: "substance abuse and mental health services"),
      [
        "päihdehuol", "päihdepalvel", "mielenterveyspalvel", "mielenterveystoimisto",
        "missbrukarvård", "missbrukarservice", "mentalvård", "mentalhälsoservice",
        "substance abuse service", "mental health service",
      ]
    ),
    (
      TransferredTask(
        fi: "perheneuvola ja lastenvalvoja", sv: "familjerådgivning och barnatillsyn",
        en: "family counselling and child welfare officers"),
      [
        "perheneuvol", "lastenvalvoj", "perhesosiaali", "perheoikeudelli",
        "familjerådgivning", "barnatillsyn", "family counselling", "child welfare officer",
      ]
    ),
    (
      TransferredTask(fi: "toimeentulotuki", sv: "utkomststöd", en: "social assistance"),
      ["toimeentulotu", "utkomststöd", "social assistance"]
    ),
    (
      TransferredTask(
        fi: "opiskeluhuollon kuraattori- ja psykologipalvelut",
        sv: "elevhälsans kurators- och psykologtjänster",
        en: "school social workers and psychologists", isCertain: false),
      [
        "koulukuraat", "koulupsykolog", "kuraattoripalvel", "kuraattoreiden asiak",
        "koulupsykologi", "skolkurator", "skolpsykolog", "kuratorstjänst",
        "school social worker", "school psycholog",
      ]
    ),
    (
      TransferredTask(
        fi: "terveydenhuolto", sv: "hälso- och sjukvård", en: "health care"),
      [
        "terveydenhuol", "perusterveydenhuol", "kouluterveydenhuol", "opiskeluterveydenhuol",
        "terveyspalvel", "terveyskesku", "terveystoimen", "terveystoimi^ala", "sairaanhoi",
        "potilasrek", "potilastie", "potilasasiak", "potilaskert", "neuvolan", "neuvolap",
        "äitiysneuvol", "lastenneuvol", "hammashoi", "hammashuol", "suun terveydenhuol",
        "hälsovård", "hälso och sjukvård", "primärvård", "skolhälsovård", "studerandehälsovård",
        "hälsocentral", "hälsovårdscentral", "sjukvård", "patientregist", "patientuppg",
        "patientjournal", "rådgivningsbyrå", "mödrarådgivning", "barnrådgivning", "tandvård",
        "munhälsovård",
        "health care", "healthcare", "health centre", "health center", "health service",
        "patient register", "patient record", "patient data", "maternity clinic",
        "child health clinic", "dental care",
      ]
    ),
    (
      TransferredTask(
        fi: "pelastustoimi", sv: "räddningsväsendet", en: "rescue services"),
      [
        "pelastuslait", "pelastustoim", "räddningsverk", "räddningsväsen", "rescue service",
        "rescue department",
      ]
    ),
    (
      TransferredTask(fi: "sosiaalihuolto", sv: "socialvård", en: "social care"),
      [
        "sosiaalihuol", "sosiaalipalvel", "sosiaalityö^paj", "sosiaali ja terveyspalvel",
        "sosiaali ja terveydenhuol", "sosiaali ja terveystoim", "sosiaalitoim", "sosiaalipäivyst",
        "sosiaalinen kuntoutu", "sosiaalisen kuntoutu",
        "socialvård", "socialservice", "socialtjänst", "socialarbete", "socialväsen",
        "social och hälsovård", "socialjour", "social rehabilitering",
        "social care", "social services", "social welfare", "social work",
        "social and health",
      ]
    ),
  ]

  /// Tasks that stayed with municipalities, or serve the municipality's own staff.
  static let stayed = Cues([
    "ympäristöterveyd", "ympäristön terveyd", "terveydensuojel", "elintarvikevalvon", "eläinlääk",
    "työterveys", "ehkäisevä päihde", "ehkäisevän päihde", "terveyden edist",
    "terveyttä edist", "hyvinvoinnin edist", "hyvinvoinnin ja terveyden",
    "miljöhälso", "hälsoskydd", "livsmedelstill", "livsmedelskontroll", "veterinär",
    "företagshälso", "förebyggande rusmedel", "förebyggande missbruk", "främjande av hälsa",
    "främjande av välfärd", "hälsofrämj",
    "environmental health", "health protection", "food control", "veterinary", "occupational",
    "preventive substance", "promotion of health", "health promotion", "promotion of wellbeing",
    "promotion of well being",
  ])

  /// Registers that are closed, or hold what was before 2023.
  static let closed = Cues([
    "suljettu", "suljetun", "päättynyt rek", "päättyneen rek", "lakannut", "lakkautettu",
    "ennen hyvinvointialue", "ennen vuotta 2023", "vuoteen 2022", "vuoden 2022 lop", "=2022",
    "arkistoitu", "arkistoidut",
    "avslutat regist", "stängt regist", "före 2023", "före år 2023", "till utgången av 2022",
    "arkiverade",
    "closed register", "register is closed", "before 2023", "until 2022", "archived",
  ])

  /// The municipality as producer of the service, or as processor.
  static let producer = Cues([
    "palveluntuottaj", "palvelun tuottaj", "hyvinvointialueen luk", "hyvinvointialueen puol",
    "hyvinvointialueen toimeks", "hyvinvointialueelle palvelu", "tuottaa palvelu",
    "käsittelijänä", "käsittelijä",
    "serviceproducent", "tjänsteproducent", "tjänsteleverantör", "välfärdsområdets räkning",
    "uppdrag av välfärdsområdet", "personuppgiftsbiträde",
    "service provider", "service producer", "behalf of the wellbeing", "processor",
  ])

  /// The municipality or the county, beside such a word.
  static let parties = Cues([
    "=kunta", "=kaupunki", "hyvinvointialue", "=kommunen", "=staden", "=kommun", "=stad",
    "välfärdsområde", "municipality", "=city", "wellbeing services",
  ])

  /// Working together with those who have the task is not the task.
  static let cooperation = Cues([
    "yhteisty", "luovut", "siirr", "siirt", "ohjaa", "ohjat", "ohjau", "=kanssa", "kesken",
    "vaihto",
    "tiedonsaan", "tiedottami", "neuvon", "yhteyden", "laskut", "kuljetu",
    "samarbet", "lämna", "överför", "hänvis", "=med", "utbyte", "fakturer", "skjuts",
    "cooperat", "disclos", "refer", "transfer", "=with", "exchange", "invoic", "transport",
  ])
}
