import CrossCheck
import Diagnostics
import DocumentSyntax
import Law
import NoticeModel
import RegisterSchema
import SourceText

/// A mapping of a few lines.
func mapping(_ text: String) -> ColumnMapping {
  ColumnMapping.read(SourceFile(path: "t.mapping.yaml", text: text))
}

/// Schemas of a few lines of DDL, each of a system.
func sources(_ schemas: (system: String?, sql: String)...) -> [ClassifiedSource] {
  let classifier = ColumnClassifier(law: .standard)
  return schemas.enumerated().map { number, schema in
    let name = "t\(number).sql"
    let file = SourceFile(id: FileID(UInt32(number + 10)), path: name, text: schema.sql)
    let read = SQLSchemaReader.read([file], dialect: .postgresql)
    return ClassifiedSource(
      RegisterSource(name: name, system: schema.system, schema: read.schema), classifier)
  }
}

/// "line:column ID" of each finding.
func told(_ diagnostics: [Diagnostic], in file: SourceFile) -> [String] {
  let lines = LineTable(file)
  return diagnostics.map {
    let place = lines.position(of: $0.range.lowerBound)
    return "\(place.line):\(place.column) \($0.id)"
  }
}

let clientNotice = """
  seloste: 1
  kielet: [fi]
  tietosisältö:
    - otsikko: Asiakkaan tiedot
      sisältö: [nimi, puhelinnumero, {tunnus: hetu, nimi: Henkilötunnus}]
    - otsikko: Lokitiedot
  """

let clientSchema = """
  CREATE TABLE asiakas (
    asiakas_id integer PRIMARY KEY, etunimi text NOT NULL, sukunimi text NOT NULL,
    hetu char(11), puhelin varchar(20), maire_id integer, maire_tila varchar(10), tila varchar(10),
    uskonto text, lisatiedot text, luotu timestamp, data jsonb);
  CREATE TABLE kayttoloki (
    loki_id integer PRIMARY KEY, kayttaja varchar(40), aika timestamp, ip varchar(40), luotu timestamp);
  """
