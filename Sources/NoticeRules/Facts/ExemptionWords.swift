import NoticeModel

/// Words about not informing data subjects, in Finnish, Swedish and English.
enum ExemptionWords {
  /// That they are not informed.
  static let claims = Cues([
    "ei tarvitse informoi", "ei tarvitse erikseen informoi", "ei tarvitse ilmoit", "ei informoi",
    "ei erikseen informoi", "ei ilmoiteta rekister", "ei ilmoiteta erik", "ei erikseen ilmoit",
    "informointivelvollisuutta ei", "informointivelvollisuus ei", "informointivelvollisuudesta",
    "informoinnista voidaan", "informoinnista poik", "informointia ei", "informointi ei",
    "poiketa informoin", "poiketaan informoin", "informoinnista luov",
    "behöver inte informer", "behöver inte underrätt", "informeras inte", "underrättas inte",
    "informationsplikten gäller inte", "informationsskyldigheten gäller inte",
    "undantag från informations", "avvika från informations", "ingen separat information",
    "need not be informed", "need not inform", "not informed separately", "are not informed",
    "is not informed", "no need to inform", "no obligation to inform", "exempt from informing",
    "exemption from the duty to inform", "not notified separately", "not be informed",
  ])

  /// The grounds that the law knows: Art. 14(5), and section 33 of the Data Protection Act.
  static let grounds = Cues([
    "=14 art", "artikel 14", "art 14", "article 14", "=33", "section 33",
  ])
}

extension RuleContext {
  /// Whether the notice says that somebody is not informed, and on what ground.
  var tellsGroundOfExemption: Bool {
    mentions(of: ExemptionWords.claims).contains {
      ExemptionWords.grounds.stand(in: $0.text.text.string)
    }
  }
}
