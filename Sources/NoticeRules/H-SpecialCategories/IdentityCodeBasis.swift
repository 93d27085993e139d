import Diagnostics
import NoticeModel

/// The personal identity code is processed, and the notice does not say why.
///
/// Section 29 of the Data Protection Act allows it by consent, by law, or where unambiguous
/// identification is important for a task laid down by law, for rights and duties, or for research; and
/// in some sectors. Told by a reference to section 29, by words on unambiguous identification, by a
/// statute of the data group, or by a ground in the note of the item. Each group of people is looked at
/// by itself.
///
/// May be wrong: Art. 13 and 14 do not ask for this; it is good transparency.
package enum IdentityCodeBasis: Rule {
  package static let about = RuleDescription(
    "FI-TSL29-HETU-BASIS", .warning,
    concerns: ["dataItems", "legalBasis", "purposes", "specialCategories"],
    law: [
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "29"),
      .gdpr(87),
    ],
    message: Phrase(
      fi: "Henkilötunnuksen käsittelyn peruste puuttuu (tietosuojalaki 29 §).",
      sv: "Grunden för behandling av personbeteckningen saknas (dataskyddslagen 29 §).",
      en:
        "The ground for processing the personal identity code is missing (Data Protection Act, section 29)."
    ),
    wrong: Phrase(
      fi: "Vapaaehtoisen henkilötunnus", sv: "Den frivilligas personbeteckning",
      en: "The volunteer's personal identity code"),
    advice: Phrase(
      fi:
        "Henkilötunnus: yksiselitteinen yksilöinti laissa säädetyn tehtävän hoitamiseksi (tietosuojalaki 29 §)",
      sv:
        "Personbeteckning: entydig identifiering för att sköta en uppgift enligt lag (dataskyddslagen 29 §)",
      en:
        "Personal identity code: unambiguous identification for a task laid down by law (Data Protection Act, section 29)"
    ),
    why: Phrase(
      fi:
        "Henkilötunnusta saa käsitellä vain laissa luetelluissa tilanteissa. Lukija haluaa tietää, miksi juuri se tarvitaan.",
      sv:
        "Personbeteckningen får behandlas bara i de situationer som lagen räknar upp. Läsaren vill veta varför just den behövs.",
      en:
        "The code may be processed only in situations that the law lists. Readers want to know why it is needed."
    ),
    caveat: Phrase(
      fi: "Tietosuoja-asetus ei vaadi mainintaa, mutta se on hyvää avoimuutta.",
      sv: "Dataskyddsförordningen kräver inte uppgiften, men den är god öppenhet.",
      en: "The GDPR does not ask for it, but it is good transparency."))

  package static let cues = [act, identification, DataWords.cues, section, grounds]

  private static let act = Cues([
    "tietosuojala", "dataskyddslag", "data protection act",
  ])
  private static let section = Cues(["=29"])

  private static let identification = Cues([
    "yksiselittei yksilö", "yksiselittei tunnist", "yksilöimi yksiselit", "yksilöi yksiselit",
    "luotettava yksilö", "luotettavasti yksilö", "yksilöidä luotettav", "varmasti yksilö",
    "entydig identifier", "entydigt identifier", "identifiera entydigt", "säkert identifier",
    "unambiguous",
  ])

  /// Grounds in the note of an item.
  private static let grounds = Cues([
    "~laki", "~lain", "~laissa", "suostumu", "yksilöi", "tunnist", "perust", "~lag", "samtyck",
    "identifi", "grund", "=law", "=act", "statut", "consent", "legal",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let codes = context.dataItems.hits.filter { $0.term == .identityCode && !isForeign($0) }
    guard !codes.isEmpty, !isToldForAll(context) else { return }
    let (grounded, bare) = codes.reduce(into: ([Int](), [DataItemFacts.Hit]())) { result, code in
      if isGrounded(code, notice, context) {
        result.0.append(code.group)
      } else {
        result.1.append(code)
      }
    }
    let subjects = grounded.map { Set(notice.dataItems[$0].of.map(\.id)) }
    let first = bare.first { code in
      let own = Set(notice.dataItems[code.group].of.map(\.id))
      // What is told for all, or for these people, need not be told again.
      return !subjects.contains { $0.isEmpty || own.isEmpty || own.isSubset(of: $0) }
    }
    guard let first else { return }
    findings.report(
      about, at: first.range,
      because: [
        first.note,
        .fact(
          Phrase(
            fi: "Tietosuojalain 29 §:ää tai yksilöinnin tarvetta ei mainita.",
            sv: "Dataskyddslagen 29 § eller behovet av identifiering nämns inte.",
            en: "Neither section 29 of the Data Protection Act nor a need to identify is mentioned."
          )
        ),
      ],
      proposing: proposal(for: first, notice))
  }

  private static func proposal(for code: DataItemFacts.Hit, _ notice: Notice) -> Proposal? {
    guard let place = code.item, notice.dataItems[code.group].items.indices.contains(place) else {
      return nil
    }
    let item = notice.dataItems[code.group].items[place]
    guard item.note == nil else { return nil }
    return .adding(to: item) {
      $0.note = notice.words(
        Phrase(
          fi: "[täydennä: miksi henkilötunnus tarvitaan] (tietosuojalaki 29 §)",
          sv: "[fyll i: varför personbeteckningen behövs] (dataskyddslagen 29 §)",
          en: "[fill in: why the identity code is needed] (Data Protection Act, section 29)"))
    }
  }

  /// Whether section 29 or the need to identify stands outside the list of data.
  private static func isToldForAll(_ context: RuleContext) -> Bool {
    context.reading.texts.citations.contains {
      $0.field != "dataItems" && $0.reference.value?.cites(.dataProtection, section: 29) == true
    }
      || context.mentions(of: act).contains { $0.field != "dataItems" && $0.isBeside(section) }
      || context.mentions(of: identification).contains { $0.field != "dataItems" }
  }

  /// Whether the item's note, its group's note or a statute of its group gives a ground.
  private static func isGrounded(
    _ code: DataItemFacts.Hit, _ notice: Notice, _ context: RuleContext
  ) -> Bool {
    guard notice.dataItems.indices.contains(code.group) else { return true }
    if notice.dataItems[code.group].statutes.contains(where: { !$0.isBlank }) { return true }
    let grounds = context.texts(with: grounds)
    if grounds.contains(notice.dataItems[code.group].note) { return true }
    guard let place = code.item, notice.dataItems[code.group].items.indices.contains(place) else {
      return false
    }
    let item = notice.dataItems[code.group].items[place]
    return grounds.contains(item.note) || context.texts(with: act).contains(item.name)
  }

  /// A foreign number is none of section 29.
  private static func isForeign(_ code: DataItemFacts.Hit) -> Bool {
    foreign.stand(in: code.words.string)
  }

  private static let foreign = Cues(["ulkomai", "vieraan valtion", "utländsk", "foreign"])
}
