/// Words for those who supply and run systems.
enum SupplierWords {
  /// A category of processors: "järjestelmätoimittaja", "palvelun tuottaja".
  static let category = Cues([
    "~toimittaj", "~ylläpitäj", "~käsittelij", "palveluntuottaj", "palvelun tuottaj",
    "palveluntarjoaj", "palvelun tarjoaj", "~leverantör", "~biträde", "tjänsteproducent",
    "tjänsteleverantör", "supplier", "vendor", "processor", "service provider",
  ])

  /// Running a system or having access to it for support.
  static let running = Cues([
    "~ylläpi", "etäyhte", "etätuk", "etätuen", "tukipalvelu", "~palvelimen", "~palvelimet",
    "käyttötuk", "underhåll", "=drift", "driften", "fjärrstöd", "fjärranslut", "fjärråtkomst",
    "=stöd", "supporten", "maintain", "maintenance", "hosted", "hosting", "remote access",
    "remote support",
  ])
}
