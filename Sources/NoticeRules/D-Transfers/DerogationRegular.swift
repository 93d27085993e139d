import Diagnostics
import NoticeModel
import SourceText

/// Regular transfers rest on a derogation.
///
/// The derogations of Art. 49 are for occasional cases and read narrowly (recital 111; EDPB Guidelines
/// 2/2018). A transfer is regular where its words say so, where the same organisation is a regular
/// recipient, and where a system runs in that country or with that organisation. Public registers
/// (Art. 49(1)(g)) are apart.
///
/// May be wrong: a transfer may be called regular though each case is decided by itself.
package enum DerogationRegular: Rule {
  package static let about = RuleDescription(
    "GDPR49-DEROGATION-REGULAR", .warning, concerns: ["transfers", "recipients", "systems"],
    item: .transfers, law: [.gdpr(49), .recital(111)],
    message: Phrase(
      fi: "49 artiklan poikkeus ei sovellu säännönmukaisiin siirtoihin.",
      sv: "Undantagen i artikel 49 lämpar sig inte för regelbundna överföringar.",
      en: "Art. 49 derogations do not fit regular transfers."),
    wrong: Phrase(
      fi: "Tiedot varmuuskopioidaan Yhdysvaltoihin 49 artiklan nojalla.",
      sv: "Uppgifterna säkerhetskopieras till USA med stöd av artikel 49.",
      en: "The data are backed up to the United States under Article 49."),
    advice: Phrase(
      fi: "Varmuuskopiot ovat EU-alueella.", sv: "Säkerhetskopiorna finns inom EU.",
      en: "The backups are in the EU."),
    why: Phrase(
      fi:
        "Poikkeukset ovat yksittäisiä tapauksia varten. Jatkuva siirto tarvitsee riittävyyspäätöksen tai suojatoimen.",
      sv:
        "Undantagen är till för enstaka fall. En fortgående överföring kräver ett beslut om adekvat skyddsnivå eller en skyddsåtgärd.",
      en:
        "The derogations are for single cases. A continuous transfer needs an adequacy decision or a safeguard."
    ),
    caveat: Phrase(
      fi: "Säännönmukaisuus päätellään sanoista, vastaanottajista ja järjestelmistä.",
      sv: "Regelbundenheten sluts av orden, mottagarna och systemen.",
      en: "Regularity is told from words, recipients and systems."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for transfer in notice.transfers.value ?? [] {
      guard let range = derogation(of: transfer), transfer.country?.value?.isInEEA != true,
        let sign = sign(of: transfer, notice)
      else { continue }
      findings.report(
        about, at: range,
        because: [
          .fact(
            fi: "Siirron peruste on 49 artiklan poikkeus.",
            sv: "Överföringens grund är ett undantag i artikel 49.",
            en: "The transfer rests on a derogation of Article 49.", at: range),
          .fact(
            fi: "Tämän mukaan siirto on säännönmukainen.",
            sv: "Enligt detta är överföringen regelbunden.",
            en: "According to this the transfer is regular.", at: sign),
        ])
    }
  }

  /// Where a derogation is given; nil where another mechanism is.
  private static func derogation(of transfer: Transfer) -> SourceRange? {
    if let mechanism = transfer.mechanism, let value = mechanism.value {
      return value.isOccasionalDerogation ? mechanism.range : nil
    }
    return transfer.says(article49) ? transfer.mechanismRange : nil
  }

  /// What shows that the transfer is regular.
  private static func sign(of transfer: Transfer, _ notice: Notice) -> SourceRange? {
    for text in transfer.texts
    where regular.stand(in: text.first.text.string) && !single.stand(in: text.first.text.string) {
      return text.range
    }
    guard let organisation = transfer.organisation else {
      return country(transfer.country, notice)
    }
    let party = PartyName(organisation)
    let parties = notice.systems.count + (notice.recipients.value ?? []).count
    // Thousands of both are no notice: the time must stay linear.
    guard parties * (notice.transfers.value ?? []).count <= 100_000 else { return nil }
    let recipient = (notice.recipients.value ?? []).first {
      $0.regular?.value == .yes && $0.name.map { PartyName($0).isSame(as: party) } ?? false
    }
    if let regular = recipient?.regular { return regular.range }
    let system = notice.systems.first {
      $0.hosting?.value != .onPremises
        && $0.vendor.map { PartyName($0.string).isSame(as: party) }
          ?? false
    }
    return system?.vendor?.range ?? country(transfer.country, notice)
  }

  /// Where a system is said to run in the transfer's country.
  private static func country(
    _ country: Written<CountryCode>?, _ notice: Notice
  ) -> SourceRange? {
    guard let code = country?.value else { return nil }
    return notice.systems.first { $0.country?.value == code }?.country?.range
  }

  private static let article49 = Cues([
    "49 artikla", "49 artiklan", "artikel 49", "article 49", "=art 49",
  ])

  private static let regular = Cues([
    "säännönmukai", "säännölli", "jatkuva", "varmuuskop", "päivittäin", "viikoittain",
    "automaattisesti", "toistuv", "regelbund", "löpande", "kontinuerlig", "säkerhetskop",
    "dagligen", "automatiskt", "regular", "continuous", "backup", "backed up", "back up", "daily",
    "weekly", "systematic",
  ])

  private static let single = Cues([
    "satunnai", "yksittäi", "poikkeuksell", "enstaka", "undantagsvis", "occasional", "single case",
    "exceptional", "not regular", "ei säännö",
  ])
}
