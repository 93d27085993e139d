import Diagnostics

/// The rights of a data subject, with the Articles that give them.
package enum RightName {
  package static let information = Phrase(
    fi: "Oikeus saada tietoa käsittelystä", sv: "Rätt till information om behandlingen",
    en: "Right to be informed of the processing"
  ).citing(
    Phrase(
      fi: "tietosuoja-asetuksen 12–14 artikla", sv: "artiklarna 12–14 i dataskyddsförordningen",
      en: "Articles 12–14 of the GDPR"))
  package static let access = Phrase(
    fi: "Oikeus saada pääsy tietoihin", sv: "Rätt att få tillgång till uppgifterna",
    en: "Right of access to the data"
  ).citing(Citation.gdpr(15))
  package static let rectification = Phrase(
    fi: "Oikeus tietojen oikaisemiseen", sv: "Rätt till rättelse av uppgifterna",
    en: "Right to have the data rectified"
  ).citing(Citation.gdpr(16))
  package static let erasure = Phrase(
    fi: "Oikeus tietojen poistamiseen", sv: "Rätt till radering av uppgifterna",
    en: "Right to have the data erased"
  ).citing(Citation.gdpr(17))
  package static let restriction = Phrase(
    fi: "Oikeus käsittelyn rajoittamiseen", sv: "Rätt till begränsning av behandlingen",
    en: "Right to restriction of processing"
  ).citing(Citation.gdpr(18))
  package static let portability = Phrase(
    fi: "Oikeus siirtää tiedot järjestelmästä toiseen", sv: "Rätt till dataportabilitet",
    en: "Right to data portability"
  ).citing(Citation.gdpr(20))
  package static let objection = Phrase(
    fi: "Oikeus vastustaa käsittelyä", sv: "Rätt att göra invändningar mot behandlingen",
    en: "Right to object to the processing"
  ).citing(Citation.gdpr(21))
  package static let withdrawConsent = Phrase(
    fi: "Oikeus peruuttaa suostumus milloin tahansa",
    sv: "Rätt att när som helst återkalla samtycket",
    en: "Right to withdraw consent at any time"
  ).citing(Citation.gdpr(7, 3))
  package static let noAutomatedDecision = Phrase(
    fi: "Oikeus olla joutumatta pelkästään automaattisen päätöksen kohteeksi",
    sv: "Rätt att inte bli föremål för enbart automatiserade beslut",
    en: "Right not to be subject to a decision made by a machine alone"
  ).citing(Citation.gdpr(22))
}
