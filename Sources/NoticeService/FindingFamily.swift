import Diagnostics

/// Findings that no rule makes: reading a file does.
package enum FindingFamily: String, CaseIterable, Sendable {
  case language = "LANG"
  case value = "VALUE"
  case yaml = "YAML"
  case xml = "XML"
  case xsd = "XSD"
  case text = "TEXT"
  case limit = "LIMIT"
  case syntax = "SYNTAX"
  case template = "TEMPLATE"
  case configuration = "CONF"
  case sql = "SQL"
  case migration = "MIGRATION"

  /// - Parameter id: an id of the family, or the family's own word.
  init?(id: String) {
    guard let first = id.split(separator: "-").first, id == first || id.contains("-"),
      let family = FindingFamily(rawValue: String(first))
    else { return nil }
    self = family
  }

  /// What the family is about, and where it is described.
  package var words: Phrase {
    switch self {
    case .language, .value:
      Phrase(
        fi: "{id} ei ole tietosuojasääntö vaan selostekielen havainto: tiedostossa on kenttä tai "
          + "arvo, jota ei voi lukea. Havainto kertoo itse paikan ja korjauksen. Kentät ja "
          + "havainnot on kuvattu ohjeessa docs/notice-language.md.",
        sv: "{id} är ingen dataskyddsregel utan ett fynd om beskrivningsspråket: filen har ett "
          + "fält eller ett värde som inte kan läsas. Fyndet anger själv stället och rättelsen. "
          + "Fälten och fynden beskrivs i docs/notice-language.md.",
        en: "{id} is no rule of data protection but a finding about the notice language: the file "
          + "has a field or a value that cannot be read. The finding itself tells the place and "
          + "the remedy. Fields and findings are described in docs/notice-language.md.")
    case .yaml, .xml, .xsd, .text, .limit, .syntax:
      Phrase(
        fi: "{id} ei ole tietosuojasääntö vaan havainto tiedoston muodosta (YAML tai XML). "
          + "Havainto kertoo itse paikan ja korjauksen; kirjoitustapa on kuvattu ohjeessa "
          + "docs/notice-language.md.",
        sv: "{id} är ingen dataskyddsregel utan ett fynd om filens form (YAML eller XML). Fyndet "
          + "anger själv stället och rättelsen; skrivsättet beskrivs i docs/notice-language.md.",
        en: "{id} is no rule of data protection but a finding about the file's form (YAML or XML). "
          + "The finding itself tells the place and the remedy; how files are written is described "
          + "in docs/notice-language.md.")
    case .sql, .migration:
      Phrase(
        fi: "{id} ei ole tietosuojasääntö vaan havainto tietokannan rakenteesta (SQL). Havainto "
          + "kertoo itse paikan ja korjauksen; lukeminen on kuvattu ohjeessa docs/schema.md.",
        sv: "{id} är ingen dataskyddsregel utan ett fynd om databasens struktur (SQL). Fyndet "
          + "anger själv stället och rättelsen; läsningen beskrivs i docs/schema.md.",
        en: "{id} is no rule of data protection but a finding about the database's structure "
          + "(SQL). The finding itself tells the place and the remedy; docs/schema.md describes "
          + "how schemas are read.")
    case .configuration:
      Phrase(
        fi: "{id} ei ole tietosuojasääntö vaan havainto kunnan asetuksista (seloste.yaml). "
          + "Havainto kertoo itse paikan ja korjauksen; asetukset on kuvattu ohjeessa "
          + "docs/configuration.md.",
        sv: "{id} är ingen dataskyddsregel utan ett fynd om kommunens inställningar "
          + "(seloste.yaml). Fyndet anger själv stället och rättelsen; inställningarna beskrivs i "
          + "docs/configuration.md.",
        en: "{id} is no rule of data protection but a finding about the municipality's settings "
          + "(seloste.yaml). The finding itself tells the place and the remedy; settings are "
          + "described in docs/configuration.md.")
    case .template:
      Phrase(
        fi: "{id} ei ole tietosuojasääntö vaan havainto sivupohjasta. Sivupohjat on kuvattu "
          + "ohjeessa docs/templates.md.",
        sv: "{id} är ingen dataskyddsregel utan ett fynd om en sidmall. Mallarna beskrivs i "
          + "docs/templates.md.",
        en: "{id} is no rule of data protection but a finding about a page template. Templates are "
          + "described in docs/templates.md.")
    }
  }
}
