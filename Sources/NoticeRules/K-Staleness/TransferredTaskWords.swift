import Law

/// The words by which tasks are known that municipalities gave away, and those that speak against it.
/// Which tasks and when is a table of law.
enum TransferredTaskWords {
  /// The words of all tasks; `tasks` has the task of each. Of two patterns that stand at one place the
  /// first counts.
  static let cues = Cues(LawBook.standard.transferredTasks.flatMap(\.patterns))
  static let tasks = LawBook.standard.transferredTasks.flatMap { task in
    task.patterns.map { _ in task }
  }

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
