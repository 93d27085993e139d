import Diagnostics
import NoticeModel
import SourceText

/// Camera surveillance among data or systems, and nothing on its purpose, its law or its signs.
///
/// In workplaces cameras are for safety and property only, recordings are kept for a year at the
/// most, and people must be told (Act 759/2004, sections 16 and 17). One of purpose, these sections
/// and signs is enough for silence. Cameras count among data, systems and means of protection.
///
/// May be wrong: where cameras have a notice of their own.
package enum CameraSurveillance: Rule {
  package static let about = RuleDescription(
    "FI-CAMERA-759", .warning, reads: .prose,
    concerns: ["dataItems", "systems", "security", "purposes"],
    law: [
      .act(
        fi: "laki yksityisyyden suojasta työelämässä",
        sv: "lagen om integritetsskydd i arbetslivet",
        en: "Act on the Protection of Privacy in Working Life", "759/2004", "16–17"),
      .gdpr(13),
    ],
    message: Phrase(
      fi: "Kameravalvonnan tarkoitus, säilytysaika ja merkitseminen puuttuvat.",
      sv: "Kameraövervakningens ändamål, lagringstid och skyltning saknas.",
      en: "Purpose, retention and signage of CCTV are missing."),
    wrong: Phrase(
      fi: "Tiloissa on kameravalvonta.", sv: "Lokalerna är kameraövervakade.",
      en: "The premises have CCTV."),
    advice: Phrase(
      fi:
        "Kameravalvonta suojaa henkilökuntaa ja omaisuutta. Tallenteet säilytetään 30 vuorokautta. Alue on merkitty kyltein.",
      sv:
        "Kameraövervakningen skyddar personalen och egendomen. Inspelningarna bevaras i 30 dygn. Området är märkt med skyltar.",
      en:
        "CCTV protects staff and property. Recordings are kept for 30 days. The area is marked with signs."
    ),
    why: Phrase(
      fi:
        "Kuvattavan on tiedettävä, miksi häntä kuvataan, kuinka kauan tallenne säilyy ja missä kamerat ovat.",
      sv:
        "Den som filmas ska veta varför, hur länge inspelningen bevaras och var kamerorna finns.",
      en: "Those filmed must know why, how long the recording is kept and where the cameras are."),
    caveat: Phrase(
      fi: "Kameravalvonnalla voi olla oma selosteensa. Viittaa silloin siihen.",
      sv: "Kameraövervakningen kan ha en egen beskrivning. Hänvisa i så fall till den.",
      en: "CCTV may have a notice of its own. If so, refer to it."))

  private static let cameras = Cues([
    "kameravalvon", "valvontakamer", "tallentava kamer", "kameratallen",
    "kameraövervak", "övervakningskamer", "bevakningskamer", "kamerabevak", "kamerainspel",
    "cctv", "camera surveillance", "video surveillance", "surveillance camera", "security camera",
  ])
  private static let signs = Cues([
    "kyltti", "kyltein", "kylttej", "kyltit", "valvontamerk", "opastei", "tarroin",
    "skylt", "=sign", "=signs", "signage",
  ])
  private static let act = Cues([
    "759/2004", "yksityisyyden suojasta työ", "integritetsskydd i arbetsliv",
    "privacy in working life",
  ])
  /// Purposes that cameras serve.
  private static let safety = Cues([
    "~kamera", "omaisuu", "kulunvalvon", "ilkival", "tilojen turvallisu", "henkilöturvallisu",
    "~övervak", "egendom", "passerkontroll", "skadegör", "lokalernas säkerhet",
    "cctv", "camera", "surveillance", "property", "access control", "vandalism",
    "safety of the premises",
  ])

  package static var cues: [Cues] { [cameras, signs] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let all = context.mentions(of: cameras)
    guard
      let camera = all.first(where: { mention in
        switch mention.field {
        case "dataItems", "systems", "security", "otherInformation": !mention.isDenied
        default: false
        }
      }),
      context.mentions(of: signs).isEmpty, !all.prefix(50).contains(where: { $0.isBeside(act) }),
      notice.firstStatute(where: { statute in
        guard let value = statute.value else { return false }
        return value.cites(.workingLife, section: 16) || value.cites(.workingLife, section: 17)
      }) == nil,
      !notice.purposes.contains(where: { purpose in
        purpose.text?.variants.contains { safety.stand(in: $0.text.string) } ?? false
      })
    else { return }
    let range = context.range(of: camera)
    findings.report(
      about, at: range,
      because: [
        .fact(
          Phrase(
            fi: "Kameravalvonta mainitaan tässä.", sv: "Kameraövervakning nämns här.",
            en: "Camera surveillance is mentioned here."), at: range),
        .fact(
          Phrase(
            fi: "Tarkoituksissa ei ole turvallisuutta eikä omaisuuden suojaamista.",
            sv: "Ändamålen omfattar varken säkerhet eller skydd av egendom.",
            en: "The purposes have neither safety nor the protection of property."),
          at: notice.place(of: "purposes")),
      ])
  }
}

extension CitedAct {
  /// The Act on the Protection of Privacy in Working Life (759/2004).
  static let workingLife = CitedAct(
    number: 759, year: 2004,
    names: Cues([
      "laki yksityisyyden suojasta työ", "työelämän tietosuoj", "integritetsskydd i arbetsliv",
      "lagen om integritetsskydd", "lag om integritetsskydd", "privacy in working life",
      "act on the protection of privacy in working",
    ]))
}
