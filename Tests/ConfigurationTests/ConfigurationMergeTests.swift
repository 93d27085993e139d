import Configuration
import Diagnostics
import NoticeModel
import NoticeRules
import SourceText
import Testing

/// Files from the root down.
func configuration(_ texts: String...) -> Configuration {
  Configuration(
    texts.enumerated().map { index, text in
      ConfigurationLayer.read(
        SourceFile(id: FileID(UInt32(index)), path: "\(index)/seloste.yaml", text: text))
    })
}

@Suite("Merging seloste.yaml files") struct ConfigurationMergeTests {
  @Test func withoutAnyFileEverythingIsAsUsual() {
    #expect(Configuration.none.rules == RuleSettings())
    #expect(configuration("").rules == RuleSettings())
    #expect(configuration("").diagnostics.isEmpty)
    #expect(Configuration.none.effectiveValues.filter { !$0.isDefault }.isEmpty)
  }

  @Test func theDeeperFileWinsKeyByKey() {
    let merged = configuration(
      "kieli: sv\nnäytä: huomio\nenimmäisikä: 3 v\n", "language: fi\nfailOn: never\n")
    #expect(merged.diagnostics.isEmpty)
    #expect(merged.language == .finnish)
    #expect(merged.show == .info)
    #expect(merged.failOn == .never)
    #expect(merged.rules.maxAge == .years(3))
  }

  @Test func severitiesMergeRuleByRule() {
    let merged = configuration(
      "vakavuudet:\n  GDPR13-1B-DPO-MISSING: varoitus\n  GDPR13-1B-DPO-BURIED: pois\n",
      "allvarligheter:\n  GDPR13-1B-DPO-MISSING: {allvarlighet: av, skäl: Ett företag.}\n")
    #expect(merged.diagnostics.isEmpty)
    #expect(
      merged.rules.severities == ["GDPR13-1B-DPO-MISSING": .off, "GDPR13-1B-DPO-BURIED": .off])
  }

  @Test func listsAddUpAndOfOneNameTheDeeperHolds() {
    let merged = configuration(
      "systems: [{name: Koto, vendor: A}, {name: Wilma}]\n",
      "systems: [{name: koto, vendor: B, national: yes}]\n")
    #expect(merged.rules.systems.map(\.name) == ["koto", "Wilma"])
    #expect(merged.rules.systems.map(\.vendor) == ["B", nil])
    #expect(merged.rules.systems.first?.isNational == true)
  }

  @Test func aFileMayReplaceAList() {
    let merged = configuration(
      "organisaatiot: [{nimi: A, entisetNimet: [a]}]\njärjestelmät: [Koto]\n",
      "korvaa: [organisaatiot]\norganisaatiot: [{nimi: B, entinenNimi: b, alkaen: 1.1.2023}]\n",
      "organisations: [{name: C, formerNames: [c]}]\n")
    #expect(merged.diagnostics.isEmpty)
    #expect(merged.rules.organisations.map(\.name) == ["B", "C"])
    #expect(merged.rules.organisations.first?.since?.canonical == "2023-01-01")
    #expect(merged.rules.systems.map(\.name) == ["Koto"])
  }

  @Test func theMunicipalityMergesFieldByField() {
    let merged = configuration(
      "kunta: {nimi: Mallila, virallisetKielet: [fi]}\n", "kunta: {virallisetKielet: [fi, sv]}\n")
    let municipality = merged.rules.municipality
    #expect(municipality?.name?.first.text.string == "Mallila")
    #expect(municipality?.officialLanguages.map(\.string) == ["fi", "sv"])
    #expect(municipality?.name?.range.isNowhere == true)
  }

  @Test func contactsAndVariables() {
    let merged = configuration(
      """
      pakollisetYhteystiedot:
        - tietosuoja@mallila.example
        - {nimi: Kirjaamo, puhelin: 0100 1234}
      tietorakenteet: {ympäristömuuttujat: [KOTO_DB, KOULU_DB]}
      """)
    #expect(merged.diagnostics.isEmpty)
    #expect(
      merged.rules.requiredContacts.map(\.name) == ["tietosuoja@mallila.example", "Kirjaamo"])
    #expect(merged.rules.requiredContacts.first?.email?.domain == "mallila.example")
    #expect(merged.environment == ["KOTO_DB", "KOULU_DB"])
  }

  @Test func describedRegistersAreKnownOnlyWhereGiven() {
    #expect(configuration("kieli: fi").rules.describedRegisters == nil)
    let merged = configuration("kuvatutRekisterit: [A]\n", "beskrivnaRegister: [B, a]\n")
    #expect(merged.rules.describedRegisters == ["a", "B"])
  }

  @Test func everyValueTellsWhereItComesFromAndWhatItOverrode() throws {
    let merged = configuration(
      "maximumAge: 3 years\nsystems: [Koto]\n", "maximumAge: P18M\n",
      "replace: [systems]\nsystems: [Wilma]\n")
    let age = try #require(merged.effectiveValues.first { $0.key.en == "maximumAge" })
    #expect(age.origin.value.en == "P18M")
    #expect(age.origin.range == SourceRange(file: FileID(1), start: 12, end: 16))
    #expect(age.overrode.map(\.value.en) == ["3 years"])
    #expect(age.overrode.map(\.range.file) == [FileID(0)])
    let systems = merged.effectiveValues.filter { $0.key.en == "systems" }
    #expect(systems.map(\.item) == ["Wilma", "Koto"])
    #expect(systems.map(\.origin.range.file) == [FileID(2), FileID(2)])
    #expect(systems.last?.overrode.map(\.range.file) == [FileID(0)])
  }

  @Test func theRootIsMarkedInAnyLanguage() {
    for text in ["juuri: kyllä", "rot: ja", "root: yes"] {
      #expect(configuration(text).layers.first?.isRoot == true)
    }
    #expect(configuration("root: no").layers.first?.isRoot == false)
  }
}
