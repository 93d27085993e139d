import Diagnostics
import NoticeModel
import Wording

/// Erasure is promised without limits, though the data are needed for a legal obligation or a public
/// task.
///
/// Art. 17(3)(b) excludes the right as far as the processing is necessary for them. After an upheld
/// objection under (e) erasure may follow (Art. 17(1)(c)), and data that are not needed must go: a
/// promise that says so is true.
///
/// May be wrong: conditions in words are recognised by a list of usual phrases.
package enum ErasureNotApplicable: Rule {
  package static let about = RuleDescription(
    "RIGHTS-ERASURE-NA", .warning,
    concerns: ["rights", "legalBasis", "purposes", "specialCategories"],
    item: .rights, law: [.gdpr(17, 3, "b"), .gdpr(17, 1, "c")],
    message: Phrase(
      fi:
        "Poistamisoikeutta ei ole, kun käsittely on tarpeen lakisääteisen velvoitteen tai julkisen tehtävän vuoksi. Rajaa lupaus.",
      sv:
        "Rätt till radering finns inte när behandlingen behövs för en rättslig förpliktelse eller en offentlig uppgift. Begränsa löftet.",
      en:
        "Erasure does not apply where processing is necessary for a legal obligation or public task; limit the promise."
    ),
    wrong: Phrase(
      fi: "(peruste c) Voit pyytää kaikkien tietojesi poistamista.",
      sv: "(grund c) Du kan begära att alla dina uppgifter raderas.",
      en: "(basis (c)) You may ask for the erasure of all your data."),
    advice: Phrase(
      fi: "Poisto-oikeus koskee vain suostumukseen perustuvaa uutiskirjettä.",
      sv: "Rätten till radering gäller bara nyhetsbrevet, som grundar sig på samtycke.",
      en: "The right to erasure concerns only the newsletter, which is based on consent."),
    why: Phrase(
      fi: "Lupaus, jota ei voi pitää, johtaa lukijaa harhaan: laki vaatii säilyttämään tiedot.",
      sv: "Ett löfte som inte kan hållas vilseleder läsaren: lagen kräver att uppgifterna bevaras.",
      en: "A promise that cannot be kept misleads readers: the law requires the data to be kept."),
    caveat: Phrase(
      fi:
        "Lupauksen rajaus tunnistetaan tavallisista sanonnoista, kentästä rajoitukset ja ryhmistä. Muuten ilmaistua rajausta ei huomata.",
      sv:
        "En begränsning känns igen på vanliga uttryck, på fältet begränsningar och på grupperna. En begränsning i andra ordalag märks inte.",
      en:
        "A limit is told by usual phrases, by the field limits and by groups. A limit in other words is not seen."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let promise = context.matrix.emptyPromise(of: .erasure, in: notice) else { return }
    findings.report(about, at: promise.place, because: promise.because())
  }
}
