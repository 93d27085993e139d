import NoticeModel

/// For whom and for what a notice promises a right.
package struct RightScope: Sendable {
  /// The ids of the groups; all where none are named.
  package let groups: Set<String>
  /// The ids of the purposes; all where none are named.
  package let purposes: Set<String>
  private let right: Right

  package init(_ right: Right) {
    groups = Set(right.of.map { $0.id })
    purposes = Set(right.purposes.map { $0.id })
    self.right = right
  }

  /// The words themselves limit the right: "siltä osin kuin", "med stöd av samtycke", "where".
  package var isLimitedInWords: Bool {
    right.limits.isGiven
      || right.text.map { text in text.variants.contains { Self.limits.stand(in: $0.text.string) } }
        ?? false
  }

  /// Whether nothing limits the promise.
  package var isUnlimited: Bool { groups.isEmpty && purposes.isEmpty && !isLimitedInWords }

  /// Whether the promise reaches a use of a basis.
  package func covers(_ use: BasisUse) -> Bool {
    guard use.concerns(groups) else { return false }
    guard !purposes.isEmpty, let purpose = use.purposeID else { return true }
    return purposes.contains(purpose)
  }

  /// Conditions, exceptions and denials, in Finnish, Swedish and English.
  private static let limits = Cues([
    "=jos", "=mikäli", "=kun", "=ellei", "=ellemme", "=jollei", "=jollemme", "siltä osin",
    "niiltä osin", "=vain", "ainoastaan", "paitsi", "lukuun ottamatta", "suostumukseen perust",
    "sopimukseen perust", "etuun perust", "valtaan perust", "tehtävään perust",
    "velvoitteeseen perust",
    "perustuu suostumu", "perustuu sopimu", "suostumuksen perusteella", "sopimuksen perusteella",
    "edun perusteella", "tehtävän perusteella", "lain perusteella",
    "suostumuksella", "tietyissä", "tietyin", "eräissä", "joissakin", "joissain", "edellytyks",
    "lain salli", "laki salli", "lain mukai", "lain nojalla", "tarpeeto", "tarpeetto", "vanhentun",
    "virheelli",
    "lainvastai", "lakisääteis", "ei koske", "ei ole", "ei sovelle", "ei sovellu", "ei voi",
    "et voi",
    "rajoite", "rajoitu", "poikkeu", "mahdollisuuksien muka", "soveltuvin osin",
    "i den mån", "till den del", "=när behandling", "=när grund", "=när uppgift", "=när vi",
    "=när du",
    "=när det", "=då behandling", "=då uppgift", "=om behandling", "=om uppgifterna",
    "=om vi", "=om du", "=om lag", "=om det", "såvida", "förutsatt", "=endast", "=bara", "=utom",
    "med undantag", "undantag", "i vissa", "under vissa", "behandling som grundar",
    "grundar sig på samtycke", "grundar sig på avtal", "grundar sig på ett",
    "grundar sig på allmänt",
    "baserar sig på samtycke", "bygger på samtycke", "bygger på avtal", "med stöd av samtycke",
    "med stöd av avtal", "på basis av samtycke", "på grundval av samtycke", "onödig", "föråldrad",
    "felaktig", "olaglig", "lagstadga", "inte längre", "gäller inte", "tillämpas inte",
    "finns inte", "har inte", "kan inte", "i tillämpliga delar", "begränsad",
    "=if", "=where", "=when", "unless", "=only", "to the extent", "insofar", "in so far",
    "in certain", "in some", "under certain", "based on consent", "based on your consent",
    "based on contract", "based on a contract", "based on public", "based on the public",
    "based on legitimate", "=except", "no longer", "unnecessary",
    "outdated", "incorrect", "unlawful", "does not", "=not", "cannot", "as far as",
  ])
}
