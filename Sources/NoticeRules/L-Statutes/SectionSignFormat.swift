import Diagnostics
import NoticeModel

/// The section sign is not written as statutes write it: "8§: n", "9-18 §", "§:n:n".
///
/// There is one right form, so that the correction is safe: a space before the sign, a dash in a
/// range, the ending right behind the colon.
package enum SectionSignFormat: Rule {
  package static let about = RuleDescription(
    "STAT-FORMAT", .info, reads: .prose, concerns: ["legalBasis"], law: [.gdpr(12, 1)],
    message: Phrase(
      fi: "Korjaa pykäläviittauksen kirjoitusasu: ”{found}” → ”{fixed}”.",
      sv: "Rätta paragrafhänvisningen: ”{found}” → ”{fixed}”.",
      en: "Fix the section reference format: “{found}” → “{fixed}”."),
    wrong: Phrase(
      fi: "henkilötietolain 8§: n", sv: "9-18§ i lagen", en: "section 9-18§ of the Act"),
    advice: Phrase(fi: "8 §:n, 9–18 §", sv: "8 §, 9–18 §", en: "section 8, sections 9–18"),
    why: Phrase(
      fi: "Yhtenäinen kirjoitusasu auttaa lukijaa ja ohjelmia löytämään pykälän.",
      sv: "Ett enhetligt skrivsätt hjälper läsare och program att hitta paragrafen.",
      en: "One way of writing helps readers and programs to find the section."),
    caveat: Phrase(
      fi: "Suoraan lainattua tekstiä ei tarvitse korjata.",
      sv: "Ordagrant citerad text behöver inte rättas.",
      en: "A literal quotation need not be corrected."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for (entry, sign) in context.reading.sectionSigns {
      let range = context.reading.range(of: sign.bytes, in: entry.text)
      let found = entry.text.string.withBytes {
        String(decoding: $0[sign.bytes], as: UTF8.self)
      }
      findings.report(
        about, at: range, ["found": Phrase(found), "fixed": Phrase(sign.corrected)],
        proposing: context.exactRange(of: sign.bytes, in: entry.text).map {
          .replacing($0, with: sign.corrected, .safe)
        })
    }
  }
}
