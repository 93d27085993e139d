import Diagnostics

/// A yes/no fact as two whole sentences: "kyllä" alone tells a reader nothing.
package struct YesNoWording: Hashable, Sendable {
  package let yes: Phrase
  package let no: Phrase

  private init(yes: Phrase, no: Phrase) {
    self.yes = yes
    self.no = no
  }

  package static let samiHomeland = YesNoWording(
    yes: Phrase(
      fi: "Kunta on saamelaisten kotiseutualueella.",
      sv: "Kommunen hör till samernas hembygdsområde.",
      en: "The municipality is in the Sámi homeland."),
    no: Phrase(
      fi: "Kunta ei ole saamelaisten kotiseutualueella.",
      sv: "Kommunen hör inte till samernas hembygdsområde.",
      en: "The municipality is not in the Sámi homeland."))
  package static let decides = YesNoWording(
    yes: Phrase(
      fi: "Päättää rekisteriin liittyvistä asioista.",
      sv: "Beslutar i ärenden som gäller registret.",
      en: "Decides on matters of the register."),
    no: Phrase(
      fi: "Ei päätä rekisteriin liittyvistä asioista.",
      sv: "Beslutar inte i ärenden som gäller registret.",
      en: "Does not decide on matters of the register."))
  package static let children = YesNoWording(
    yes: Phrase(
      fi: "Ryhmään kuuluu lapsia.", sv: "Barn ingår i gruppen.",
      en: "Children belong to this group."),
    no: Phrase(
      fi: "Ryhmään ei kuulu lapsia.", sv: "Inga barn ingår i gruppen.",
      en: "No children belong to this group."))
  package static let statutoryTask = YesNoWording(
    yes: Phrase(
      fi: "Kyse on lakisääteisestä tehtävästä.", sv: "Det är fråga om en lagstadgad uppgift.",
      en: "This is a statutory task."),
    no: Phrase(
      fi: "Kyse ei ole lakisääteisestä tehtävästä.",
      sv: "Det är inte fråga om en lagstadgad uppgift.", en: "This is not a statutory task."))
  package static let furtherPurpose = YesNoWording(
    yes: Phrase(
      fi: "Tiedot on alun perin kerätty muuhun tarkoitukseen.",
      sv: "Uppgifterna har ursprungligen samlats in för ett annat ändamål.",
      en: "The data were first collected for another purpose."),
    no: Phrase(
      fi: "Tiedot kerätään tätä tarkoitusta varten.",
      sv: "Uppgifterna samlas in för detta ändamål.",
      en: "The data are collected for this purpose."))
  package static let criminal = YesNoWording(
    yes: Phrase(
      fi: "Liittyy rikostuomioihin tai rikkomuksiin.",
      sv: "Gäller fällande domar i brottmål eller överträdelser.",
      en: "Relates to criminal convictions or offences."),
    no: Phrase(
      fi: "Ei liity rikostuomioihin eikä rikkomuksiin.",
      sv: "Gäller inte fällande domar i brottmål eller överträdelser.",
      en: "Does not relate to criminal convictions or offences."))
  package static let mayHold = YesNoWording(
    yes: Phrase(
      fi: "Näitä tietoja käsitellään vain tarvittaessa.",
      sv: "Dessa uppgifter behandlas endast vid behov.",
      en: "These data are processed only where needed."),
    no: Phrase(
      fi: "Näitä tietoja käsitellään aina.", sv: "Dessa uppgifter behandlas alltid.",
      en: "These data are always processed."))
  package static let openEnded = YesNoWording(
    yes: Phrase(
      fi: "Luettelossa on esimerkkejä; siinä ei ole kaikkea.",
      sv: "Förteckningen ger exempel och är inte fullständig.",
      en: "The list gives examples and is not complete."),
    no: Phrase(
      fi: "Luettelo on täydellinen.", sv: "Förteckningen är fullständig.",
      en: "The list is complete."))
  package static let publiclyAvailable = YesNoWording(
    yes: Phrase(
      fi: "Lähde on yleisesti saatavilla.", sv: "Källan är allmänt tillgänglig.",
      en: "The source is publicly accessible."),
    no: Phrase(
      fi: "Lähde ei ole yleisesti saatavilla.", sv: "Källan är inte allmänt tillgänglig.",
      en: "The source is not publicly accessible."))
  package static let regular = YesNoWording(
    yes: Phrase(
      fi: "Tietoja luovutetaan säännöllisesti.", sv: "Uppgifter lämnas ut regelbundet.",
      en: "Data are disclosed regularly."),
    no: Phrase(
      fi: "Tietoja ei luovuteta säännöllisesti.", sv: "Uppgifter lämnas inte ut regelbundet.",
      en: "Data are not disclosed regularly."))
  package static let permanent = YesNoWording(
    yes: Phrase(
      fi: "Tiedot säilytetään pysyvästi.", sv: "Uppgifterna bevaras varaktigt.",
      en: "The data are kept permanently."),
    no: Phrase(
      fi: "Tietoja ei säilytetä pysyvästi.", sv: "Uppgifterna bevaras inte varaktigt.",
      en: "The data are not kept permanently."))
  package static let hedged = YesNoWording(
    yes: Phrase(
      fi: "Aika on pääsääntö, ja siitä voidaan poiketa.",
      sv: "Tiden är en huvudregel som det kan finnas undantag från.",
      en: "The time is the general rule; there may be exceptions."),
    no: Phrase(
      fi: "Ajasta ei poiketa.", sv: "Det finns inga undantag från tiden.",
      en: "There are no exceptions to the time."))
  package static let automatic = YesNoWording(
    yes: Phrase(
      fi: "Tiedot poistuvat automaattisesti.", sv: "Uppgifterna raderas automatiskt.",
      en: "The data are deleted automatically."),
    no: Phrase(
      fi: "Tiedot eivät poistu automaattisesti.", sv: "Uppgifterna raderas inte automatiskt.",
      en: "The data are not deleted automatically."))
  package static let onlyAfterRefusal = YesNoWording(
    yes: Phrase(
      fi: "Voit valittaa vain, jos pyyntösi on evätty.",
      sv: "Du kan klaga endast om din begäran har avslagits.",
      en: "You can complain only if your request has been refused."),
    no: Phrase(
      fi: "Voit valittaa, vaikka mitään pyyntöä ei olisi evätty.",
      sv: "Du kan klaga även om ingen begäran har avslagits.",
      en: "You can complain even if no request has been refused."))
}
