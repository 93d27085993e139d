import Diagnostics
import NoticeModel
import SourceText

/// Camera surveillance among data or systems, and nothing on its purpose, its law or its signs.
///
/// In workplaces cameras are for safety and property only, recordings are kept for a year at the
/// most, and people must be told (Act 759/2004, sections 16 and 17). One of purpose, act and signs is
/// enough for silence.
///
/// May be wrong: where cameras have a notice of their own.
package enum CameraSurveillance: Rule {
  package static let about = RuleDescription(
    "FI-CAMERA-759", .warning, reads: .prose, concerns: ["dataItems", "systems", "purposes"],
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
  private static let explained = Cues([
    "759/2004", "yksityisyyden suojasta työ", "integritetsskydd i arbetsliv",
    "privacy in working life", "kyltti", "kyltein", "kylttej", "kyltit", "valvontamerk", "opastei",
    "tarroin", "skylt", "=sign", "=signs", "signage",
  ])
  private static let safety = Cues([
    "kamera", "turvallisu", "omaisuu", "kulunvalvon", "rikost", "ilkival", "suojaami",
    "övervak", "säkerhet", "egendom", "passerkontroll", "skadegör", "brott",
    "cctv", "camera", "surveillance", "safety", "property", "access control", "crime",
    "vandalism",
  ])

  package static var cues: [Cues] { [cameras, explained] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard
      let camera = context.mentions(of: cameras).first(where: { mention in
        (mention.field == "dataItems" || mention.field == "systems") && !mention.isDenied
      }),
      context.mentions(of: explained).isEmpty,
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
