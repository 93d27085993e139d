import Diagnostics

/// What stands at the head of a notice beside its own title.
package enum Mark {
  /// The title of a notice that gives none.
  package static let title = Phrase(
    fi: "Tietosuojaseloste", sv: "Dataskyddsbeskrivning", en: "Privacy notice")
  /// Above a notice that is not to be published yet.
  package static let draft = Phrase(
    fi: "LUONNOS: tätä selostetta ei ole vielä julkaistu.",
    sv: "UTKAST: denna beskrivning har ännu inte publicerats.",
    en: "DRAFT: this notice has not been published yet.")
  /// Above a notice that has ended.
  package static let withdrawn = Phrase(
    fi: "POISTETTU KÄYTÖSTÄ: tämä seloste ei ole enää voimassa.",
    sv: "ÅTERKALLAD: denna beskrivning gäller inte längre.",
    en: "WITHDRAWN: this notice is no longer in force.")
  package static let published = Phrase(fi: "julkaistu", sv: "publicerad", en: "published")
}
