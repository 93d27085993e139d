import Diagnostics
import NoticeModel
import Wording

/// The right to object exists, and the notice does not name it.
///
/// It exists under a public task and a legitimate interest (Art. 21(1)). Where the notice leaves open
/// whether a statutory task is (c) or (e), nothing can be said.
///
/// May be wrong: where a derogation for research or statistics is not visible in the notice. Art.
/// 21(4) wants the right told separately; named in another text it gives only a remark. That one may
/// refuse newsletters is another right, Art. 21(2), unless nothing but marketing is left out.
package enum ObjectionOmitted: Rule {
  package static let about = RuleDescription(
    "GDPR13-2B-OBJECTION-OMITTED", .error, concerns: ["rights", "legalBasis", "purposes"],
    item: .rights, law: [.gdpr(13, 2, "b"), .gdpr(21, 1), .gdpr(21, 4)],
    message: Phrase(
      fi:
        "Vastustamisoikeus puuttuu, vaikka käsittely perustuu yleiseen etuun, julkiseen valtaan tai oikeutettuun etuun.",
      sv:
        "Rätten att göra invändningar saknas trots att behandlingen grundar sig på allmänt intresse, myndighetsutövning eller berättigat intresse.",
      en: "The right to object is omitted although the basis is public task or legitimate interest."
    ),
    wrong: Phrase(
      fi: "Peruste: yleinen etu. Oikeudet: tarkastus, oikaisu, rajoittaminen.",
      sv: "Grund: allmänt intresse. Rättigheter: insyn, rättelse, begränsning.",
      en: "Basis: public interest. Rights: access, rectification, restriction."),
    advice: Phrase(
      fi: "Voit vastustaa käsittelyä henkilökohtaiseen tilanteeseesi liittyvällä perusteella.",
      sv: "Du kan göra invändningar mot behandlingen av skäl som hänför sig till din situation.",
      en: "You may object to the processing on grounds relating to your particular situation."),
    why: Phrase(
      fi:
        "Yleiseen etuun perustuvaan käsittelyyn ei kysytä lupaa. Siksi sitä saa vastustaa, ja siitä on kerrottava.",
      sv:
        "Behandling av allmänt intresse sker utan att man tillfrågas. Därför får man göra invändningar, och det ska sägas.",
      en:
        "Nobody is asked for permission to processing in the public interest. Therefore one may object to it, and the notice must say so."
    ),
    caveat: Phrase(
      fi:
        "Jos oikeudesta poiketaan tutkimuksen tai tilastoinnin vuoksi, kerro se oikeuden kohdalla.",
      sv:
        "Om man avviker från rättigheten på grund av forskning eller statistik, ange det vid rättigheten.",
      en: "If the right is derogated from for research or statistics, say so beside the right."))

  package static let cues = [NamedRights.objection]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let matrix = context.matrix
    guard let omission = matrix.omission(of: .objection, in: notice) else { return }
    if omission.isSilent, isNamed(for: omission.uses, in: context) { return }
    findings.report(
      about, at: omission.place, because: omission.because(),
      proposing: omission.isSilent
        ? .adding(.objection, to: notice, for: omission.uses, of: matrix.uses) : nil)
  }

  /// Whether a text that is not the right's own names it.
  private static func isNamed(for uses: [BasisUse], in context: RuleContext) -> Bool {
    let isAllMarketing = uses.allSatisfy { use in
      use.purpose?.text?.variants.contains { marketing.stand(in: $0.text.string) } ?? false
    }
    return context.mentions(of: NamedRights.objection).contains { mention in
      guard NamedRights.isNaming(mention) else { return false }
      let text = mention.text.text.string
      return isAllMarketing || !marketing.stand(in: text) || wider.stand(in: text)
    }
  }

  private static let marketing = Cues([
    "uutiskirj", "~markkinoin", "~markkinoim", "~mainont", "~mainos", "nyhetsbrev",
    "~marknadsför", "~reklam", "newsletter", "marketing", "advertis",
  ])

  /// That a text on marketing tells of the right of Art. 21(1) too: the situation that it asks for, or
  /// other rights beside it.
  private static let wider = Cues([
    "tilantee", "yleise etu", "yleistä etua", "julkise vallan", "oikaist", "oikaisemi", "rajoitt",
    "poistam", "situation", "allmänt intresse", "myndighetsutöv", "rättelse", "begräns", "rader",
    "public interest", "public task", "official authority", "rectif", "restrict", "eras",
  ])
}
