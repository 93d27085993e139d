import NoticeModel

/// What may be the ground of a disclosure.
enum DisclosureGrounds {
  /// Disclosing, in any of the notice's texts.
  static let disclosure = Cues([
    "luovut", "lämnas ut", "lämnar ut", "utlämn", "=disclosed", "=disclosure", "=disclosures",
    "=disclose",
  ])

  /// Words for consent, statutes and contracts.
  static let words = Cues([
    "suostumu", "lupa", "luva", "luvalla", "valtuutu", "valtakirj", "~sopimu", "~laki", "=lain",
    "~slain", "~islain", "~uslain", "=laissa", "~slaissa", "lakisääteis", "säädet", "julkisuuslai",
    "toimeksian", "tiedonsaantioikeu",
    "velvoi", "pyynnöstä",
    "samtyck", "tillstånd", "tillåtelse", "~avtal", "lag^r^erl", "~lagen", "uppdrag", "rätt att få",
    "fullmakt",
    "begäran",
    "consent", "permission", "contract", "agreement", "=act", "=law", "statut", "obligat",
    "=request",
  ])

  /// Whether a recipient's record gives a ground, in a field or in words.
  static func areGiven(by recipient: Recipient) -> Bool {
    if let basis = recipient.legalBasis, !basis.isBlank, basis.value != .unstated { return true }
    if recipient.statutes.contains(where: { !$0.isBlank }) { return true }
    return [recipient.condition, recipient.text, recipient.name].contains { text in
      text.map { $0.variants.contains { isTold(in: $0.text.string) } } ?? false
    }
  }

  /// A word for a ground, a section sign, or a number as of an act: "1290/2002".
  private static func isTold(in text: String) -> Bool {
    words.stand(in: text) || text.contains("§")
      || text.split(separator: "/").dropFirst().contains { rest in
        rest.utf8.prefix(while: { $0 &- 0x30 < 10 }).count == 4
      }
  }
}
