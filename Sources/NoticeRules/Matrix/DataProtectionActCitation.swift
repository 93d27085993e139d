import Diagnostics

extension Citation {
  /// Sections of the Data Protection Act.
  static func dataProtectionAct(_ sections: String) -> Citation {
    .act(
      fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", sections)
  }
}
