import Diagnostics
import NoticeModel
import SourceText

/// Data about convictions or offences are processed, and no law is named that allows it.
///
/// Art. 10 allows it under the control of official authority or where the law does: section 7 of the
/// Data Protection Act and a special act. A statute in the statement on such data or beside them, or
/// section 7 of that Act or the act on background checks (504/2002) anywhere, is a basis; a word that
/// names a law in the statement counts too.
///
/// May be wrong: data items are recognised by words as well; a mark that an extract was shown is not
/// taken for data about offences.
package enum CriminalBasisMissing: Rule {
  package static let about = RuleDescription(
    "GDPR10-CRIMINAL-BASIS", .error,
    concerns: ["criminalData", "dataItems", "legalBasis", "purposes"], item: .legalBasis,
    law: [
      .gdpr(10),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "7"),
    ],
    message: Phrase(
      fi: "Rikostuomioita tai rikkomuksia koskevien tietojen käsittelylle ei ole perustetta.",
      sv: "Grund för behandling av uppgifter om brott saknas.",
      en: "No basis is given for criminal-offence data."),
    wrong: Phrase(
      fi: "Tiedot rikostaustasta", sv: "Uppgifter om brottslig bakgrund",
      en: "Data on criminal background"),
    advice: Phrase(
      fi: "Rikostausta: laki 504/2002; tietosuojalaki 7 §",
      sv: "Brottslig bakgrund: lag 504/2002; dataskyddslagen 7 §",
      en: "Criminal background: Act 504/2002; Data Protection Act, section 7"),
    why: Phrase(
      fi:
        "Rikostietoja saa käsitellä vain viranomaisen valvonnassa tai silloin, kun laki sallii sen. Lukijan on nähtävä, mikä laki sen sallii.",
      sv:
        "Uppgifter om brott får behandlas bara under kontroll av en myndighet eller när lag tillåter det. Läsaren ska se vilken lag det är.",
      en:
        "Data about offences may be processed only under official control or where a law allows it. Readers must see which law."
    ),
    caveat: Phrase(
      fi:
        "Tieto tunnistetaan myös sanoista. Pelkkää merkintää rikosrekisteriotteen esittämisestä ei pidetä rikostietona.",
      sv:
        "Uppgiften känns igen även på ord. En anteckning om att ett straffregisterutdrag har visats räknas inte som uppgift om brott.",
      en:
        "The data are recognised by words too. A mark that an extract was shown is not taken for data about offences."
    ))

  package static let cues = [words, DataWords.cues]

  private static let words = Cues([
    "~laki^sääteis", "~lain", "~laissa", "~lagen", "=lag", "~slag", "=act", "504/2002",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let hit = context.dataItems.hits.first { hit in
      hit.term == .criminal
        && (hit.isTyped || !CriminalRecordWords.shown.stand(in: hit.words.string))
        && !hasOwnLaw(hit.group, notice)
    }
    let declaration = notice.criminalData.value.flatMap { data in data.saysNothing ? nil : data }
    let declared = declaration?.text?.range ?? notice.place(of: "criminalData")
    guard hit != nil || isOfOffences(declaration) else { return }
    guard declaration?.statutes.contains(where: { !$0.isBlank }) != true,
      !context.reading.texts.citations.contains(where: isBasis),
      !context.mentions(of: words).contains(where: { $0.field == "criminalData" })
    else { return }
    let proposed = [
      Written<StatuteReference>(
        notice.gap(
          Phrase(
            fi: "[täydennä: säädös, esimerkiksi 504/2002 tai tietosuojalaki 7 §]",
            sv: "[fyll i: författning, till exempel 504/2002 eller dataskyddslagen 7 §]",
            en: "[fill in: the act, for example 504/2002 or 1050/2018 section 7]")))
    ]
    findings.report(
      about, at: hit?.range ?? declared,
      because: [
        hit?.note
          ?? .fact(
            Phrase(
              fi: "Seloste kertoo rikostiedoista.",
              sv: "Beskrivningen berättar om brottsuppgifter.",
              en: "The notice tells of criminal-offence data."), at: declared),
        .fact(
          Phrase(
            fi: "Lakia, joka sallii käsittelyn, ei ole nimetty.",
            sv: "Ingen lag som tillåter behandlingen har nämnts.",
            en: "No law that allows the processing is named.")),
      ],
      proposing: declaration.map { data in .adding(to: data) { $0.statutes = proposed } }
        ?? (notice.criminalData.isAbsent
          ? .adding {
            var data = CriminalData()
            data.statutes = proposed
            $0.criminalData = .stated(data)
          } : nil))
  }

  /// Whether the group of data has a statute of its own.
  private static func hasOwnLaw(_ group: Int, _ notice: Notice) -> Bool {
    notice.dataItems.indices.contains(group)
      && notice.dataItems[group].statutes.contains { !$0.isBlank }
  }

  /// A statement that only tells of extracts that are shown is none of offences.
  private static func isOfOffences(_ declaration: CriminalData?) -> Bool {
    guard let declaration else { return false }
    return
      !(declaration.text.map { text in
        text.isDenial
          || text.variants.contains { CriminalRecordWords.shown.stand(in: $0.text.string) }
      } ?? true)
  }

  private static func isBasis(_ citation: NoticeTexts.Citation) -> Bool {
    guard let act = citation.reference.value else { return false }
    return act.isTo(.backgroundCheck) || act.cites(.dataProtection, section: 7)
  }
}
