import Diagnostics
import NoticeModel
import SourceText

/// The register, or a system of it, is not in the municipality's description of publicity.
///
/// Section 28 of the Information Management Act asks for the description, section 5 for the model
/// behind it; both should name the same registers and systems as the notices. Only where the
/// municipality has given the names; compared without capitals and marks.
///
/// May be wrong: one thing may have two names.
package enum RegisterNotDescribed: Rule {
  package static let about = RuleDescription(
    "FI-THL-REGISTER-MISMATCH", .info, concerns: ["register", "systems"],
    law: [
      .act(
        fi: "laki julkisen hallinnon tiedonhallinnasta",
        sv: "lagen om informationshantering inom den offentliga förvaltningen",
        en: "Act on Information Management in Public Administration", "906/2019", "5, 28")
    ],
    message: Phrase(
      fi: "Rekisteriä {name} ei löydy asiakirjajulkisuuskuvauksesta.",
      sv:
        "Registret {name} finns inte i beskrivningen av handlingsoffentligheten (28 § i informationshanteringslagen).",
      en: "Register {name} is not in the description under section 28 of Act 906/2019."),
    wrong: Phrase(
      fi: "Selosteessa: Asiakasrekisteri. Kuvauksessa: Kotoutumispalvelujen asiakasrekisteri.",
      sv:
        "Här: Klientregister. I beskrivningen av handlingsoffentligheten: Integrationsservicens klientregister.",
      en: "Here: Client register. There: Client register of the integration services."),
    advice: Phrase(
      fi: "Käytä kummassakin asiakirjassa samaa rekisterin ja järjestelmän nimeä.",
      sv: "Använd samma namn på registret och systemet i båda handlingarna.",
      en: "Use the same name of register and system in both documents."),
    why: Phrase(
      fi: "Lukija löytää tietonsa, kun rekisterillä on sama nimi kaikkialla.",
      sv: "Läsaren hittar sina uppgifter när registret har samma namn överallt.",
      en: "Readers find their data where a register has one name everywhere."),
    caveat: Phrase(
      fi: "Samalla rekisterillä voi olla kaksi nimeä. Kuvauksen nimet tulevat kunnan asetuksista.",
      sv: "Samma register kan ha två namn. Namnen kommer från kommunens inställningar.",
      en: "One register may have two names. The names come from the municipality's settings."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let described = context.settings.describedRegisters else { return }
    let names = Set(described.map(Self.form))
    let electronic = notice.systems.filter { $0.form?.value != .paper }
    for name in [notice.register?.name] + electronic.map(\.name) {
      guard let name, !name.isBlank,
        !name.variants.contains(where: { names.contains(form($0.text.string)) })
      else { continue }
      findings.report(
        about, at: name.range, ["name": Phrase("”" + name.first.text.string + "”")],
        because: [
          .fact(
            Phrase(
              fi: "Asetuksissa luetelluissa nimissä ei ole tätä.",
              sv: "Namnen i inställningarna omfattar inte det här.",
              en: "The names in the settings do not include this."), at: name.range)
        ])
    }
  }

  /// Words in small letters, without what stands between them.
  private static func form(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
