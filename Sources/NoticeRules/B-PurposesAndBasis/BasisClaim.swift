import Diagnostics
import NoticeModel
import SourceText

/// A sentence that says what the processing rests on: "Käsittely perustuu sopimukseen."
struct BasisClaim {
  let mention: Mention
  /// The points of Art. 6 that it names.
  let points: [LegalBasisPoint]
  /// Whether it speaks of the processing as a whole, and not of some one service's.
  let isGeneral: Bool

  var letters: Set<Character> { points.reduce(into: []) { $0.formUnion($1.letters) } }
  var phrase: Phrase { Phrase.list(points.map(\.phrase)) }

  /// Nil where the sentence names no basis, denies one, or speaks under a condition.
  init?(_ mention: Mention) {
    switch mention.field {
    case "rights", "provision", "purposes", "legalBasis", "otherInformation", "summary",
      "retention":
      break
    default: return nil
    }
    guard mention.part != "channel", !mention.isDenied else { return nil }
    let text = mention.text.text.string
    // The clause before the words tells of a condition.
    let before = text.utf8.prefix(mention.bytes.lowerBound)
    let breaks = Set(",;:.!?()".utf8)
    let clause = before.reversed().prefix { !breaks.contains($0) }.reversed()
    guard !Self.conditions.stand(in: String(decoding: Array(clause), as: UTF8.self)) else {
      return nil
    }
    let after = text.utf8.dropFirst(mention.bytes.upperBound)
    let ends = Set(",;.!?()".utf8)
    let rest = String(
      decoding: Array(after.prefix { !ends.contains($0) }.prefix(200)), as: UTF8.self)
    // "perustuu sopimukseen, jos …" leaves it open too.
    let whole = String(decoding: Array(after.prefix(300)), as: UTF8.self)
    if Self.conditionsAfter.stand(in: whole) { return nil }
    let points = Self.names.filter { $0.words.stand(in: rest) }.map(\.point)
    guard !points.isEmpty else { return nil }
    self.mention = mention
    self.points = points
    let subject = Text(String(decoding: Array(clause), as: UTF8.self))
    isGeneral =
      subject.isBlank || GenericWords.areAll(of: subject)
      || Self.all.contains(subject.string.lowercased().filter(\.isLetter))
  }

  /// "All behandling av personuppgifter": the words before are of the whole.
  private static let all: Set<String> = ["kaikki", "all", "allt"]

  /// The beginnings of such sentences.
  static let openings = Cues([
    "käsittely perustuu", "käsittelymme perustuu", "käsittelyn peruste on",
    "käsittelyn perusteena on", "käsittelyn oikeusperuste on", "käsittelyn oikeusperusteena on",
    "oikeusperusteena on", "oikeusperuste on",
    "behandlingen grundar sig", "behandlingen baserar sig", "behandlingen bygger på",
    "behandling av personuppgifter grundar sig", "behandling av personuppgifter baserar sig",
    "behandlingen av personuppgifter grundar sig", "behandlingen av personuppgifter baserar sig",
    "rättsliga grunden är", "rättsliga grunden för behandlingen är",
    "processing is based on", "processing of personal data is based on",
    "processing of your personal data is based on", "processing of your data is based on",
    "processing of data is based on", "processing rests on", "processing relies on",
    "legal basis is", "legal basis of the processing is", "legal basis for the processing is",
  ])

  private static let conditions = Cues([
    "=jos", "=mikäli", "=kun", "=silloin kun", "=siltä osin", "=jonka", "=jossa", "=joka",
    "=jotka", "=jolloin", "=osin", "=sikäli", "=joiden", "=joihin", "tilantei", "tapauks",
    "=om", "=när", "=mån", "=ifall", "=då", "=där", "=som", "=vars", "=fall", "utsträckning",
    "=if", "=when", "=where", "=which", "=whose", "=that", "insofar", "extent", "cases",
  ])
  private static let conditionsAfter = Cues([
    "=jos", "=mikäli", "joissakin", "eräissä", "osittain", "=ifall", "delvis", "i vissa",
    "=if", "partly", "in some cases",
  ])

  private static let names: [(point: LegalBasisPoint, words: Cues)] = [
    (.consent, Cues(["~suostumu", "~suostumuk", "samtyck", "consent"])),
    (.contract, Cues(["~sopimu", "~sopimuk", "~avtal", "contract", "agreement"])),
    (
      .statutoryTask,
      Cues([
        "lakisäät", "lakiin", "=laki", "lain", "~lakiin", "~lain", "lagstadg", "=lag", "lagen",
        "~lagen", "rättslig förplikt", "statut", "=law", "legal obligation", "=act",
        "yleisen edu", "yleinen etu", "yleistä etu", "yleiseen etu", "julkisen vallan",
        "julkiseen valta", "allmänt intress", "allmänna intress", "myndighetsutöv",
        "public interest", "public task", "official authority", "velvoittee", "velvoite",
      ])
    ),
    (
      .legitimateInterest,
      Cues(["oikeutettu etu", "oikeutettuun", "oikeutetun", "berättigat intr", "legitimate inter"])
    ),
    (.vitalInterests, Cues(["elintärk", "grundläggande intr", "vital inter"])),
  ]
}
