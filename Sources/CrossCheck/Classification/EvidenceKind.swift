import Diagnostics

/// What a reason rests on.
package enum EvidenceKind: String, CaseIterable, Sendable {
  // Of tables.
  case tableOfPersons, personInTableName, identifyingColumns, describingColumns
  case linkToPerson, linkByName, nullableLink, heldByPersons, wholeOfPersons, messageToPerson
  case historyCopy, viewOfPersons, logOfUsers
  case organisationName, businessID, thingName, lookupName, lookupShape, technicalName, priceName,
    statistics
  case topicOfTable, caseOfParty, partyOfCase
  // Of columns.
  case rowAboutPerson, rowNotAboutPerson, columnName, personInColumnName, personNamed
  case actor, link, relation, surrogateKey, bookkeeping, search, everywhere, organisationsOwn
  case wrongType, flag, counter, falseFriend, comment, labels, inheritedTopic, opaque, reference

  /// The reason in three languages; `{detail}` is what it rests on.
  package var phrase: Phrase { Self.phrases[self] ?? Phrase(rawValue) }

  private static let phrases: [EvidenceKind: Phrase] = [
    .tableOfPersons: Phrase(
      fi: "taulun nimi tarkoittaa henkilöitä ({detail})",
      sv: "tabellens namn betyder personer ({detail})",
      en: "the table's name means persons ({detail})"),
    .personInTableName: Phrase(
      fi: "taulun nimessä on henkilöä tarkoittava sana ({detail})",
      sv: "tabellens namn innehåller ett ord för en person ({detail})",
      en: "the table's name has a word for a person in it ({detail})"),
    .identifyingColumns: Phrase(
      fi: "taulussa on henkilön yksilöiviä sarakkeita ({detail})",
      sv: "tabellen har kolumner som identifierar en person ({detail})",
      en: "the table has columns that identify a person ({detail})"),
    .describingColumns: Phrase(
      fi: "taulussa on henkilöä kuvaavia sarakkeita ({detail})",
      sv: "tabellen har kolumner som beskriver en person ({detail})",
      en: "the table has columns that describe a person ({detail})"),
    .linkToPerson: Phrase(
      fi: "rivi viittaa henkilöön ({detail})", sv: "raden hänvisar till en person ({detail})",
      en: "the row refers to a person ({detail})"),
    .linkByName: Phrase(
      fi: "sarakkeen nimi viittaa henkilöön ({detail})",
      sv: "kolumnens namn hänvisar till en person ({detail})",
      en: "a column's name refers to a person ({detail})"),
    .nullableLink: Phrase(
      fi: "rivi voi viitata henkilöön ({detail})",
      sv: "raden kan hänvisa till en person ({detail})",
      en: "the row may refer to a person ({detail})"),
    .heldByPersons: Phrase(
      fi: "vain henkilöä koskevat rivit viittaavat tauluun ({detail})",
      sv: "bara rader om personer hänvisar till tabellen ({detail})",
      en: "only rows about persons refer to the table ({detail})"),
    .wholeOfPersons: Phrase(
      fi: "taululla on sama avain kuin henkilöiden taululla {detail}",
      sv: "tabellen har samma nyckel som tabellen över personer {detail}",
      en: "the table has the same key as the table of persons {detail}"),
    .messageToPerson: Phrase(
      fi: "taulussa on viestejä ja niiden vastaanottajia ({detail})",
      sv: "tabellen har meddelanden och deras mottagare ({detail})",
      en: "the table has messages and their recipients ({detail})"),
    .historyCopy: Phrase(
      fi: "taulu on kopio taulusta {detail}", sv: "tabellen är en kopia av tabellen {detail}",
      en: "the table is a copy of {detail}"),
    .viewOfPersons: Phrase(
      fi: "näkymä näyttää taulun {detail} tietoja", sv: "vyn visar uppgifter ur tabellen {detail}",
      en: "the view shows data of {detail}"),
    .logOfUsers: Phrase(
      fi: "loki kertoo, mitä henkilöt ovat tehneet",
      sv: "loggen berättar vad personer har gjort", en: "the log tells what persons have done"),
    .organisationName: Phrase(
      fi: "taulun nimi tarkoittaa organisaatiota ({detail})",
      sv: "tabellens namn betyder en organisation ({detail})",
      en: "the table's name means an organisation ({detail})"),
    .businessID: Phrase(
      fi: "taulussa on yritystunnus eikä henkilön nimeä ({detail})",
      sv: "tabellen har ett företagsnummer och inget personnamn ({detail})",
      en: "the table has a business id and no person's name ({detail})"),
    .thingName: Phrase(
      fi: "taulun nimi tarkoittaa esinettä, paikkaa tai tapahtumaa ({detail})",
      sv: "tabellens namn betyder en sak, en plats eller en händelse ({detail})",
      en: "the table's name means a thing, a place or an event ({detail})"),
    .lookupName: Phrase(
      fi: "taulun nimi tarkoittaa luetteloa tai koodistoa ({detail})",
      sv: "tabellens namn betyder en lista eller ett kodverk ({detail})",
      en: "the table's name means a list or code set ({detail})"),
    .lookupShape: Phrase(
      fi: "taulussa on vain koodeja ja niiden nimiä",
      sv: "tabellen har bara koder och deras namn",
      en: "the table has only codes and their names"),
    .technicalName: Phrase(
      fi: "taulu on ohjelmiston oma ({detail})", sv: "tabellen är programmets egen ({detail})",
      en: "the table is the software's own ({detail})"),
    .priceName: Phrase(
      fi: "taulussa on hintoja tai maksuperusteita ({detail})",
      sv: "tabellen har priser eller avgiftsgrunder ({detail})",
      en: "the table has prices or grounds for fees ({detail})"),
    .statistics: Phrase(
      fi: "taulu on tilasto tai raportti ({detail})",
      sv: "tabellen är statistik eller en rapport ({detail})",
      en: "the table is a statistic or report ({detail})"),
    .topicOfTable: Phrase(
      fi: "taulun aihe koskee yleensä henkilöitä ({detail})",
      sv: "tabellens ämne gäller oftast personer ({detail})",
      en: "the table's topic usually concerns persons ({detail})"),
    .caseOfParty: Phrase(
      fi: "taulussa on asioita, joilla on käsittelijä tai asianumero ({detail})",
      sv: "tabellen har ärenden med handläggare eller ärendenummer ({detail})",
      en: "the table has cases with a handler or a case number ({detail})"),
    .partyOfCase: Phrase(
      fi: "asialla on osapuolia taulussa {detail}", sv: "ärendet har parter i tabellen {detail}",
      en: "the case has parties in {detail}"),
    .rowAboutPerson: Phrase(
      fi: "taulun rivi koskee henkilöä ({detail})", sv: "tabellens rad gäller en person ({detail})",
      en: "the table's row is about a person ({detail})"),
    .rowNotAboutPerson: Phrase(
      fi: "taulun rivi ei koske henkilöä", sv: "tabellens rad gäller inte en person",
      en: "the table's row is not about a person"),
    .columnName: Phrase(
      fi: "sarakkeen nimi: {detail}", sv: "kolumnens namn: {detail}",
      en: "the column's name: {detail}"),
    .personInColumnName: Phrase(
      fi: "sarakkeen nimi mainitsee henkilön ({detail})",
      sv: "kolumnens namn nämner en person ({detail})",
      en: "the column's name mentions a person ({detail})"),
    .personNamed: Phrase(
      fi: "sarakkeessa on henkilön nimi tai tunnus ({detail})",
      sv: "kolumnen har en persons namn eller beteckning ({detail})",
      en: "the column holds a person's name or identifier ({detail})"),
    .actor: Phrase(
      fi: "sarake kertoo, kuka on käsitellyt tietoa ({detail})",
      sv: "kolumnen berättar vem som har behandlat uppgiften ({detail})",
      en: "the column tells who has handled the data ({detail})"),
    .link: Phrase(
      fi: "sarake on viittaus tauluun {detail}", sv: "kolumnen är en hänvisning till {detail}",
      en: "the column is a reference to {detail}"),
    .relation: Phrase(
      fi: "rivi yhdistää kaksi henkilöä", sv: "raden förenar två personer",
      en: "the row joins two persons"),
    .surrogateKey: Phrase(
      fi: "rivin tekninen avain", sv: "radens tekniska nyckel", en: "the row's technical key"),
    .bookkeeping: Phrase(
      fi: "tietueen tekninen ylläpitotieto ({detail})",
      sv: "teknisk uppgift om posten ({detail})",
      en: "technical record keeping ({detail})"),
    .organisationsOwn: Phrase(
      fi: "voi olla organisaation oma tieto, koska rivi voi koskea organisaatiota ({detail})",
      sv: "kan vara en organisations egen uppgift, för raden kan gälla en organisation ({detail})",
      en: "may be an organisation's own, because the row may be of one ({detail})"),
    .everywhere: Phrase(
      fi: "kertoo, kenen osassa järjestelmää rivi on ({detail})",
      sv: "berättar i vems del av systemet raden finns ({detail})",
      en: "tells in whose part of the system the row is ({detail})"),
    .search: Phrase(
      fi: "muista sarakkeista tehty hakuteksti", sv: "söktext som görs av andra kolumner",
      en: "search text made of other columns"),
    .wrongType: Phrase(
      fi: "tietotyyppi ei sovi nimeen ({detail})", sv: "datatypen passar inte namnet ({detail})",
      en: "the type does not fit the name ({detail})"),
    .flag: Phrase(
      fi: "kyllä/ei-tieto muusta kuin henkilöstä", sv: "ja/nej om något annat än en person",
      en: "a yes or no about something else than a person"),
    .counter: Phrase(
      fi: "lukumäärä tai raja-arvo ({detail})", sv: "antal eller gränsvärde ({detail})",
      en: "a count or limit ({detail})"),
    .falseFriend: Phrase(
      fi: "harhaanjohtava nimi ({detail})", sv: "vilseledande namn ({detail})",
      en: "a misleading name ({detail})"),
    .comment: Phrase(
      fi: "sarakkeen kommentti: {detail}", sv: "kolumnens kommentar: {detail}",
      en: "the column's comment: {detail}"),
    .labels: Phrase(
      fi: "sarakkeen arvot ({detail})", sv: "kolumnens värden ({detail})",
      en: "the column's values ({detail})"),
    .inheritedTopic: Phrase(
      fi: "tietoryhmä tulee taulusta ({detail})", sv: "kategorin kommer från tabellen ({detail})",
      en: "the category comes from the table ({detail})"),
    .opaque: Phrase(
      fi: "sisältöä ei voi päätellä tietokannan rakenteesta",
      sv: "innehållet framgår inte av databasens struktur",
      en: "the content cannot be told from the schema"),
    .reference: Phrase(
      fi: "henkilöä koskeva viittaus tauluun {detail}",
      sv: "hänvisning till {detail} som gäller en person",
      en: "a reference to {detail} that concerns a person"),
  ]
}
