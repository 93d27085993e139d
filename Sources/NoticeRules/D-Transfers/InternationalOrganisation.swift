import Diagnostics
import NoticeModel
import SourceText

/// An international organisation is a source or a recipient, and the notice does not say whether data
/// go to it.
///
/// A transfer to an international organisation is a transfer under Chapter V (Art. 4(26), 44), also
/// within the EU. Words about the organisation beside disclosing, denied or not, are enough, and so is
/// a transfer to it or a denial that names international organisations. Where the notice denies all
/// transfers in other words, the finding is information only.
///
/// May be wrong: the Finnish Red Cross is a Finnish association; only its international tracing is
/// found.
package enum InternationalOrganisation: Rule {
  package static let about = RuleDescription(
    "GDPR44-INTL-ORG", .warning, concerns: ["sources", "recipients", "transfers"],
    item: .transfers, law: [.gdpr(4, 26), .gdpr(13, 1, "f"), .gdpr(44)],
    message: Phrase(
      fi:
        "Kansainvälinen järjestö ({name}) mainitaan. Kerro, luovutetaanko sille tietoja ja millä perusteella.",
      sv:
        "En internationell organisation ({name}) nämns. Ange om uppgifter lämnas till den och på vilken grund.",
      en:
        "International organisation {name} is mentioned; say whether data are sent to it and on what ground."
    ),
    wrong: Phrase(
      fi: "Tietoja saadaan UNHCR:ltä.", sv: "Uppgifter fås av UNHCR.",
      en: "Data are obtained from UNHCR."),
    advice: Phrase(
      fi: "Tietoja vastaanotetaan UNHCR:ltä (kiintiöpakolaiset); sille ei luovuteta tietoja.",
      sv: "Uppgifter tas emot av UNHCR (kvotflyktingar); inga uppgifter lämnas till den.",
      en: "Data are received from UNHCR (quota refugees); no data are disclosed to it."),
    why: Phrase(
      fi:
        "Kansainvälinen järjestö ei ole EU:n lain alainen. Siirto sille vaatii saman perusteen kuin siirto kolmanteen maahan.",
      sv:
        "En internationell organisation lyder inte under EU:s lag. En överföring till den kräver samma grund som en överföring till ett tredjeland.",
      en:
        "An international organisation is not under EU law. A transfer to it needs the same ground as one to a third country."
    ),
    caveat: Phrase(
      fi:
        "Jos tietoja vain saadaan järjestöltä, lyhyt maininta riittää. Jos seloste kieltää kaikki siirrot, huomautus on vain vinkki.",
      sv:
        "Om uppgifter bara fås av organisationen räcker ett kort omnämnande. Om beskrivningen förnekar alla överföringar är anmärkningen bara ett tips.",
      en:
        "Where data only come from the organisation, a short mention is enough. Where the notice denies all transfers, the finding is only a hint."
    ))

  package static let cues = [organisations]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard mayNameOne(notice, context) else { return }
    if case .none(let text, _) = notice.transfers, let text,
      text.variants.contains(where: { international.stand(in: $0.text.string) })
    {
      return
    }
    var parties = (notice.sources.value ?? []).compactMap { source in
      source.name.flatMap { name in
        let isStated = source.kind?.value == .internationalOrganisation
        return isStated || isOrganisation(name) ? (name: name, text: source.text) : nil
      }
    }
    parties += (notice.recipients.value ?? []).compactMap { recipient in
      recipient.name.flatMap { isOrganisation($0) ? (name: $0, text: recipient.text) : nil }
    }
    var reported = PartyNames()
    let transfers = PartyNames((notice.transfers.value ?? []).compactMap(\.organisation))
    // So many as a notice has, so that the time stays linear.
    let sentences = Array(
      context.mentions(of: organisations).lazy
        .filter { $0.part != "name" && $0.isBeside(sending) }
        .prefix(PartyNames.most).map { $0.sentence.lowercased() })
    for party in parties {
      let name = PartyName(party.name)
      guard !reported.contains(name), !transfers.contains(name), !tellsSending(party.text),
        !sentences.contains(where: { words in name.words.contains { words.contains($0) } })
      else { continue }
      reported.insert(name)
      let isDenied = if case .none = notice.transfers { true } else { false }
      findings.report(
        about, at: party.name.range, severity: isDenied ? .info : .warning,
        ["name": Phrase(party.name.first.text.string)],
        because: [
          .fact(
            fi: "Järjestö on kansainvälinen.", sv: "Organisationen är internationell.",
            en: "The organisation is international.", at: party.name.range),
          .fact(
            fi: "Siirroista ei kerrota, koskevatko ne sitä.",
            sv: "Det framgår inte om överföringarna gäller den.",
            en: "The transfers do not tell whether they concern it.",
            at: notice.place(of: "transfers")),
        ])
    }
  }

  /// Whether a source or a recipient is one: by a word in some name, or by its kind.
  private static func mayNameOne(_ notice: Notice, _ context: RuleContext) -> Bool {
    context.mentions(of: organisations).contains { $0.part == "name" }
      || notice.sources.value?.contains { $0.kind?.value == .internationalOrganisation } ?? false
  }

  /// Whether a party's text says if data go to it.
  private static func tellsSending(_ text: LocalizedText?) -> Bool {
    text.map { $0.variants.contains { sending.stand(in: $0.text.string) } } ?? false
  }

  private static func isOrganisation(_ name: LocalizedText) -> Bool {
    name.variants.contains { organisations.stand(in: $0.text.string) }
  }

  private static let organisations = Cues([
    "!=UNHCR", "!=IOM", "!=ICRC", "!=UNICEF", "!=Unicef", "!=WHO", "!=OECD", "!=Interpol",
    "pakolaisjärjestö", "pakolaisvaltuut", "kansainväli siirtolaisuusjärjestö",
    "kansainvälinen siirtolaisuusjärjestö", "kansainvälinen punai", "punaisen risti kansainväli",
    "punaisen ristin kansainväli", "henkilötiedustelu",
    "flyktingorgan", "flyktingkommissari", "internationella migrationsorgan",
    "internationella rödakors", "internationella röda kors", "personefterforskning",
    "refugee agency", "high commissioner", "international organization for migration",
    "international organisation for migration", "international committee of the red cross",
    "restoring family links",
  ])

  private static let sending = Cues([
    "luovut", "siirr", "siirt", "lähet", "toimitet", "lämna", "överför", "skicka", "disclos",
    "transfer", "=sent", "=send",
  ])

  private static let international = Cues([
    "kansainväli", "internationell", "international",
  ])
}
