import SourceText

/// Words in the names of controllers, in small letters.
enum ControllerWords {
  /// Endings of words for legal persons and statutory organs, in the nominative: "kaupunginhallitus"
  /// ends in "hallitus", "kaupungin" in none.
  static let legalPersons = WordList([
    "kaupunki", "kunta", "valtuusto", "hallitus", "jaosto", "liikelaitos", "kuntayhtymä",
    "hyvinvointialue", "yhtiö", "säätiö", "yhdistys", "yliopisto",
    "stad", "staden", "kommun", "kommunen", "fullmäktige", "styrelse", "styrelsen", "nämnd",
    "nämnden", "sektion", "sektionen", "direktion", "direktionen", "affärsverk", "affärsverket",
    "välfärdsområde", "välfärdsområdet", "bolag", "bolaget", "stiftelse", "stiftelsen",
    "förening", "föreningen", "universitet",
  ])

  /// Forms of companies and associations: whole words.
  static let companyForms = WordList(["oy", "oyj", "ab", "abp", "ry", "rf", "sr", "ltd"])

  /// English words for legal persons and organs: whole words.
  static let englishPersons = WordList([
    "city", "municipality", "town", "council", "board", "committee", "authority", "county",
    "foundation", "company", "association", "university",
  ])

  /// Parts of words for units, projects and systems, in Finnish and Swedish.
  static let units = WordList([
    "hanke", "projekti", "palvelut", "yksikkö", "toimisto", "järjestelmä",
    "projekt", "tjänster", "enhet", "kontor", "byrå", "system",
  ])

  /// English words for units: whole words, as "unit" stands in "community".
  static let englishUnits = WordList(["project", "services", "service", "unit", "office"])

  /// Endings of titles, in the nominative.
  static let titles = WordList([
    "johtaja", "päällikkö", "sihteeri", "koordinaattori", "rehtori", "esihenkilö",
    "direktör", "direktören", "chef", "chefen", "sekreterare", "sekreteraren", "koordinator",
    "director", "manager", "mayor", "secretary", "coordinator",
  ])
}
