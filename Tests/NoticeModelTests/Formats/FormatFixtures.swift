import DocumentSyntax
import Foundation
import NoticeModel
import SourceText

/// The repository that the tests stand in.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}

/// A program run to its end.
struct ProgramRun {
  let status: Int32
  let output: String

  /// Nil where the program is not installed.
  init?(_ name: String, _ arguments: [String], input: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    let file = FileManager.default.temporaryDirectory
      .appending(path: "seloste-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      try Data(input.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
      try process.run()
    } catch {
      return nil
    }
    output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
    // What `env` says of a program that it does not find.
    if status == 127 { return nil }
  }
}

/// Notices to try the schemas with.
enum FormatFixture {
  static func notice(_ yaml: String) -> NoticeBinder.Output {
    NoticeBinder.bind(DocumentReader.read(SourceFile(path: "notice.yaml", text: yaml)).tree)
  }

  /// A notice with every field that the table knows, each with its example.
  static var everyField: String { record(Notice.table.form, indent: 0) }

  private static func record(_ form: RecordForm, indent: Int) -> String {
    form.fields().map { field in
      let start = String(repeating: " ", count: indent) + field.name.en + ":"
      // One language: the examples have no translations.
      if field.name.en == "languages" { return start + " [fi]\n" }
      return start + value(field.shape, field.doc.example, indent: indent + 2)
    }
    .joined()
  }

  private static func value(_ shape: Shape, _ example: String, indent: Int) -> String {
    let pad = String(repeating: " ", count: indent)
    switch shape {
    case .record(let form):
      return "\n" + record(form, indent: indent)
    case .list(_, .record(let form)):
      return "\n\(pad)-\n" + record(form, indent: indent + 2)
    case .map(_, let space, .record(let form)):
      return "\n\(pad)\(id(in: space)):\n" + record(form, indent: indent + 2)
    case .stated(let inner):
      return value(inner, example, indent: indent)
    default:
      return " \(example)\n"
    }
  }

  /// The ids that the examples refer to.
  private static func id(in space: IDSpace?) -> String {
    switch space {
    case .dataSubject: "asiakas"
    case .purpose: "asiakkuus"
    case .system: "koto"
    case .dataItem: "x"
    // A list with ids of its own: translations, by language.
    case nil: "fi"
    }
  }

  /// Languages, statements in all three forms, shorthands, ids of items, empty records.
  static let statementsAndLanguages = """
    seloste: 1
    kielet: [fi, sv]
    otsikko: {fi: Kirjaston tietosuojaseloste, sv: Bibliotekets dataskyddsbeskrivning}
    rekisterinpitäjä:
      nimi: {fi: Mallilan kaupunki, sv: Mallila stad}
      laji: kunta
    rekisteröidyt:
      asiakas: {nimi: {fi: Kirjaston asiakkaat, sv: Bibliotekets kunder}, lapsia: kyllä}
      läheinen:
    tarkoitukset:
      lainaus:
        teksti: {fi: Lainaaminen, sv: Utlåning}
        koskee: [asiakas, läheinen]
        oikeusperuste: [yleinenEtu, {kohta: suostumus, koskee: läheinen}]
    erityisetTiedot: ei
    rikostiedot: {eiSovelleta: {fi: Ei ole & ei tule <koskaan>, sv: Gäller inte}}
    tietosisältö:
      - koskee: asiakas
        sisältö:
          - nimi
          - {tunnus: hetu, nimi: {fi: henkilötunnus, sv: personbeteckning}, tietoryhmä: henkilötunnus}
          - {tunnus: kortti, nimi: kortin numero}
    tietolähteet: eiTiedossa
    järjestelmät: {kirjasto: Kirjastojärjestelmä}
    vastaanottajat: {ei: {fi: Tietoja ei luovuteta., sv: Uppgifter lämnas inte ut.}}
    siirrot: ei
    säilytys:
      - {säilytetään: 2 vuotta, alkaen: viimeinen laina, tiedot: [hetu, nimi], järjestelmät: kirjasto}
      - teksti: {fi: Muut tiedot poistetaan heti., sv: Övriga uppgifter raderas genast.}
    oikeudet:
      pääsy: {teksti: {fi: Voit pyytää tietosi., sv: Du kan begära dina uppgifter.}}
      poistaminen: {ei: {fi: Ei oikeutta., sv: Ingen rätt.}}
      siirtäminen: eiSovelleta
    suojaus: {keinot: [{fi: lokit, sv: loggar}, {fi: varmistus, sv: säkerhetskopiering}]}
    muutTiedot: []
    """
}
