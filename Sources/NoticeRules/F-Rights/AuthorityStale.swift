import Diagnostics
import Law
import NoticeModel
import SourceText

/// A contact detail of the Data Protection Ombudsman is out of date.
///
/// Compared with the table of the authority's present and former details. A former one is an error,
/// and its fix is safe: there is one present value. Any other value that differs is a warning: it may
/// be a direct number. In texts, only former values are looked for.
///
/// May be wrong: the table may be older than a move of the office. A notice that names another
/// authority, as in Åland, is not judged.
package enum AuthorityStale: Rule {
  package static let about = RuleDescription(
    "GDPR13-2D-AUTHORITY-STALE", .error, concerns: ["complaint"], item: .complaint,
    law: [.gdpr(12, 1), .gdpr(12, 2), .gdpr(13, 2, "d"), .gdpr(5, 1, "a")],
    message: Phrase(
      fi:
        "Tietosuojavaltuutetun toimiston yhteystieto on vanhentunut ({found}). Nykyinen: {current}.",
      sv:
        "Kontaktuppgiften till dataombudsmannens byrå är föråldrad ({found}). Aktuell: {current}.",
      en: "The authority's contact detail is outdated ({found}). Current: {current}."),
    wrong: Phrase(
      fi: "PL 800, 00521 Helsinki", sv: "PB 800, 00521 Helsingfors",
      en: "P.O. Box 800, 00521 Helsinki"),
    advice: Phrase(
      fi: "PL 800, 00531 Helsinki, puh. 029 566 6700",
      sv: "PB 800, 00531 Helsingfors, tfn 029 566 6700",
      en: "P.O. Box 800, 00531 Helsinki, tel. +358 29 566 6700"),
    why: Phrase(
      fi: "Väärään osoitteeseen lähetetty valitus viivästyy tai ei tule perille.",
      sv: "Ett klagomål som skickas till fel adress fördröjs eller kommer inte fram.",
      en: "A complaint sent to a wrong address is delayed or does not arrive."),
    caveat: Phrase(
      fi:
        "Muu kuin tunnettu vanha arvo voi olla toimiston suora numero tai neuvontanumero; siitä vain varoitetaan.",
      sv:
        "Ett annat värde än ett känt gammalt kan vara byråns direktnummer eller rådgivningsnummer; det ger bara en varning.",
      en:
        "A value other than a known old one may be a direct or advice number of the office; it is only a warning."
    ))

  package static let cues = [stale]

  private static let stale = Cues(AuthorityValues.standard.staleWords)
  private static let authority = Cues([
    "tietosuojav", "dataombud", "data protection ombudsman", "valvontaviranomai", "tillsynsmyndig",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard context.isComplaintToOmbudsman else { return }
    let details = context.law.authority
    let values = AuthorityValues.standard
    let language = notice.firstMessageLanguage
    if let complaint = notice.complaint {
      if let postal = complaint.postalAddress, !postal.isBlank {
        report(
          postal.text, values.match(address: postal.text.string), details.postal,
          telling: details.inShort, language, &findings)
      }
      if let visit = complaint.visitingAddress, !visit.isBlank {
        report(
          visit.text, values.match(address: visit.text.string), details.visit,
          telling: details.visit.phrase, language, &findings)
      }
      if let phone = complaint.phone, !phone.isBlank {
        report(
          phone.text, values.match(phone: phone.text.string), details.phone,
          telling: details.inShort, language, &findings)
      }
    }
    reportTexts(details, language, context, &findings)
  }

  private static func report(
    _ found: Text, _ match: AuthorityValues.Match, _ current: LawText,
    telling words: @autoclosure () -> Phrase,
    _ language: MessageLanguage, _ findings: inout RuleFindings
  ) {
    switch match {
    case .current: return
    case .stale(let isCertain):
      findings.report(
        about, at: found.range, severity: isCertain ? .error : .warning,
        ["found": Phrase(found.string), "current": words()], because: [tableNote],
        proposing: .replacing(
          found.range, with: current[Self.language(of: found.string) ?? language],
          isCertain ? .safe : .review))
    case .other:
      findings.report(
        about, at: found.range, severity: .warning,
        ["found": Phrase(found.string), "current": words()],
        notes: [
          Note(
            Message(
              Phrase(
                fi: "Arvo voi olla toimiston suora numero tai virhe: tarkista.",
                sv: "Värdet kan vara byråns direktnummer eller ett fel: kontrollera.",
                en: "The value may be a direct number of the office or a mistake: check.")))
        ], because: [tableNote],
        proposing: .replacing(
          found.range, with: current[Self.language(of: found.string) ?? language], .review))
    }
  }

  /// Former values in the words of any text that speaks of the authority.
  private static func reportTexts(
    _ details: AuthorityContact, _ language: MessageLanguage, _ context: RuleContext,
    _ findings: inout RuleFindings
  ) {
    let typed = ["postalAddress", "visitingAddress", "phone"]
    for mention in context.mentions(of: stale) {
      let isComplaint = mention.field == "complaint"
      guard !(isComplaint && typed.contains(mention.part)), mention.field != "history",
        isComplaint || authority.stand(in: mention.text.text.string)
      else { continue }
      let words = mention.words
      let isPostcode = words.utf8.count == 5
      let isNumber = words.first?.isNumber ?? false
      let range = context.range(of: mention)
      let isExact = range.count == words.utf8.count
      let postcode = AuthorityValues.place(details.postal.fi).postcode
      let present = isPostcode ? postcode : isNumber ? details.phone[language] : nil
      findings.report(
        about, at: range,
        [
          "found": Phrase(words),
          "current": isPostcode || isNumber ? details.inShort : details.visit.phrase,
        ],
        because: [tableNote],
        proposing: isExact ? present.map { .replacing(range, with: $0, .safe) } : nil)
    }
  }

  private static let tableNote = Note(
    Message(
      Phrase(
        fi: "Viranomaisen yhteystiedot: tietosuoja.fi/yhteystiedot.",
        sv: "Myndighetens kontaktuppgifter: tietosuoja.fi/sv/kontaktuppgifter.",
        en: "The authority's contact details: tietosuoja.fi/en/contact-information.")))

  /// The language that an address is written in, where it shows.
  private static func language(of address: String) -> MessageLanguage? {
    if swedish.stand(in: address) { return .swedish }
    return english.stand(in: address) ? .english : finnish.stand(in: address) ? .finnish : nil
  }

  private static let swedish = Cues(["=pb", "helsingfors", "bangårds"])
  private static let english = Cues(["=box", "p.o"])
  private static let finnish = Cues(["=pl", "helsinki"])
}

extension AuthorityContact {
  /// The postal address and the switchboard.
  fileprivate var inShort: Phrase {
    Phrase(
      fi: "\(postal.fi), puh. \(phone.fi)", sv: "\(postal.sv), tfn \(phone.sv)",
      en: "\(postal.en), \(phone.en)")
  }
}
