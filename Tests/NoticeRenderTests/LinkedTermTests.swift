import Foundation
import TestSupport
import Testing

@testable import NoticeRender

@Suite struct LinkedTermTests {
  @Test func everyTermOfDPVStandsInItsTable() {
    let table = Set(DPVTerm.allCases.map(\.iri))
    let others = TextTerm.allCases.map(\.iri) + CommonTerm.allCases.map(\.iri)
    for term in others where term.hasPrefix("dpv:") { #expect(table.contains(term)) }
  }

  @Test func everyTermHasAPrefixOfTheContext() {
    let prefixes = Set(LinkedPrefix.allCases.map(\.rawValue))
    let terms: [any LinkedTerm] =
      DPVTerm.allCases + PersonalDataTerm.allCases + GDPRTerm.allCases + TextTerm.allCases
      + CommonTerm.allCases
    for term in terms {
      #expect(prefixes.contains(term.iri.split(separator: ":").first.map(String.init) ?? ""))
    }
  }

  @Test func everyTermOfOurOwnIsDocumented() throws {
    let file = repositoryRoot.appendingPathComponent("docs/linked-data.md")
    let guide = try String(contentsOf: file, encoding: .utf8)
    for term in TextTerm.allCases.map(\.iri) + CommonTerm.allCases.map(\.iri)
    where term.hasPrefix("seloste:") {
      #expect(guide.contains("`\(term)`"), "\(term)")
    }
  }
}
