import Diagnostics
import Law
import NoticeModel
import SourceText

extension Transfer {
  /// The country, where it could be read and is outside the EU and EEA.
  var thirdCountry: (code: CountryCode, range: SourceRange)? {
    guard let country, let code = country.value, !code.isInEEA else { return nil }
    return (code, country.range)
  }

  /// What the transfer says in words.
  var texts: [LocalizedText] {
    [organisation, safeguard, copy, text].compactMap(\.self)
  }

  /// Whether one of the words stands in what the transfer says.
  func says(_ words: Cues) -> Bool {
    texts.contains { $0.variants.contains { words.stand(in: $0.text.string) } }
      || mechanism.map { words.stand(in: $0.text.string) } ?? false
  }

  /// Whether the transfer rests on an adequacy decision: as stated, or in words where no mechanism
  /// is chosen.
  var restsOnAdequacy: Bool {
    if let mechanism, mechanism.value != nil { return mechanism.value == .adequacy }
    return says(TransferWords.adequacy) && !says(TransferWords.clauses)
  }

  /// Where the mechanism stands.
  var mechanismRange: SourceRange? {
    if let mechanism, !mechanism.isBlank { return mechanism.range }
    return safeguard?.range ?? text?.range
  }
}

extension TransferMechanism {
  /// A safeguard of Art. 46 or 47, of which a copy is to be had.
  var isSafeguard: Bool {
    switch self {
    case .standardClauses, .bindingCorporateRules, .authorityAgreement, .codeOrCertificate: true
    default: false
    }
  }

  /// A derogation of Art. 49 that is for occasional transfers; public registers are apart.
  var isOccasionalDerogation: Bool {
    switch self {
    case .explicitConsent, .contract, .publicInterest, .legalClaims, .vitalInterests: true
    default: false
    }
  }
}

extension CountryCode {
  /// The country's name in the three languages.
  var phrase: Phrase {
    Phrase(fi: name(in: .finnish), sv: name(in: .swedish), en: name(in: .english))
  }
}

extension Note {
  /// "Yhdysvallat on EU:n ja ETA:n ulkopuolella."
  static func outsideEEA(_ country: CountryCode, at range: SourceRange) -> Note {
    Note(
      Message(
        Phrase(
          fi: "Maa ({country}) on EU:n ja ETA:n ulkopuolella.",
          sv: "Landet ({country}) är utanför EU och EES.",
          en: "The country ({country}) is outside the EU and EEA."), ["country": country.phrase]),
      at: range)
  }

  /// "Siirtoperusteeksi on kerrottu riittävyyspäätös."
  static func adequacyStated(at range: SourceRange?) -> Note {
    .fact(
      fi: "Siirtoperusteeksi on kerrottu riittävyyspäätös.",
      sv: "Som överföringsgrund anges ett beslut om adekvat skyddsnivå.",
      en: "An adequacy decision is given as the mechanism.", at: range)
  }
}

/// Words for what makes a transfer lawful.
enum TransferWords {
  private static let adequacyWords = [
    "riittävyyspäät", "päätös tietosuojan riittäv", "päätökse tietosuojan riittäv",
    "tietosuojan riittävyy", "tietosuojan tason riittäv", "adekvat skydd", "adekvat nivå",
    "adequacy", "adequate level",
  ]

  private static let clauseWords = [
    "vakiolausek", "vakiosopimuslausek", "mallilausek", "mallisopimuslausek", "2021/914", "=scc",
    "=sccs", "standardavtalsklausul", "standardklausul", "standard contractual clause",
    "standard data protection clause",
  ]

  private static let consentWords = [
    "suostumu", "=lupa", "=lupaa", "luva", "luvalla", "samtyck", "tillstånd", "medgivande",
    "tillåtelse", "consent", "permission",
  ]

  private static let frameworkWords = [
    "data privacy framework", "privacy framework", "=dpf", "tietosuojakehy", "yrityssäännö",
    "företagsbestämmelse", "binding corporate", "=bcr", "49 artikla", "artikel 49", "article 49",
    "art 49",
  ]

  static let adequacy = Cues(adequacyWords)
  static let clauses = Cues(clauseWords)
  static let consent = Cues(consentWords)
  static let anyMechanism = Cues(adequacyWords + clauseWords + consentWords + frameworkWords)

  /// Outside the EU and EEA, in any text.
  static let outside = Cues([
    "=eu:n ulkopuol", "=eu ulkopuol", "=eta:n ulkopuol", "=eta alueen ulkopuol",
    "=eu alueen ulkopuol", "=eu:n alueen ulkopuol", "=eta ulkopuol", "=eta:n alueen ulkopuol",
    "euroopan unionin ulkopuol", "euroopan talousalueen ulkopuol", "kolmansiin maihin",
    "kolmanteen maahan", "=utanför =eu", "=utanför =ees", "tredjeland", "tredje land",
    "=outside =the =eu", "=outside =the =eea", "third countr",
  ])
}
