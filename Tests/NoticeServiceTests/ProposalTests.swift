import Diagnostics
import DocumentSyntax
import NoticeModel
import NoticeRules
import SourceText
import Testing

@testable import NoticeService

@Suite("What rules propose, as edits")
struct ProposalTests {
  private static let yaml = """
    seloste: 1
    kielet: [fi]
    # Ylläpitäjän huomautus
    rekisterinpitäjä:
      nimi: Mallilan kaupunki
      osoite: "Torikatu 1, 00100 Mallila" # käyntiosoite

    # Oikeudet
    oikeudet:
      pääsy: |
        Sinulla on oikeus saada
        pääsy tietoihisi.

    valitus:
      viranomainen: Tietosuojavaltuutetun toimisto
      postiosoite: PL 800, 00521 Helsinki
    """

  private func load(_ text: String, _ path: String = "a.yaml") -> LoadedNotice {
    NoticeLoader.load(path: path, bytes: Array(text.utf8)) { _, _ in .failure(.missing) }
  }

  private func applied(_ fix: Fix?, to loaded: LoadedNotice) throws -> String {
    let fix = try #require(fix)
    var bytes = loaded.tree.file.bytes
    for edit in fix.edits.sorted(by: { $0.range > $1.range }) {
      bytes.replaceSubrange(
        edit.range.lowerBound..<edit.range.upperBound, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func xml(_ yaml: String) -> String { XMLNoticeWriter.write(load(yaml).notice) }

  @Test("A missing field goes after the one that comes before it, above the next one's comment")
  func topLevel() throws {
    let loaded = load(Self.yaml)
    let proposal = Proposal.adding { notice in
      var dpo = DataProtectionOfficer()
      dpo.email = "[täydennä: tietosuoja@kunta.example]"
      dpo.role = "Tietosuojavastaava"
      notice.dpo = dpo
    }
    let text = try applied(ProposalWriter(loaded: loaded).fix(proposal), to: loaded)
    #expect(
      text.contains(
        """
          osoite: "Torikatu 1, 00100 Mallila" # käyntiosoite
        tietosuojavastaava:
          rooli: Tietosuojavastaava
          sähköposti: "[täydennä: tietosuoja@kunta.example]"

        # Oikeudet
        """), "\(text)")
    #expect(load(text).notice.dpo?.role?.first.text.string == "Tietosuojavastaava")
  }

  @Test("A missing field goes to the end of a file that has no line end")
  func atEnd() throws {
    let loaded = load(Self.yaml)
    let proposal = Proposal.adding {
      $0.security = Security(); $0.security?.text = "Suojattu."
    }
    let text = try applied(ProposalWriter(loaded: loaded).fix(proposal), to: loaded)
    #expect(load(text).notice.security?.text?.first.text.string == "Suojattu.")
    #expect(load(text).notice.complaint == loaded.notice.complaint)
  }

  @Test("A record's missing field goes below its last one, also below a block of lines")
  func inRecord() throws {
    let loaded = load(Self.yaml)
    let rights = try #require(loaded.notice.rights)
    let proposal = Proposal.adding(to: rights) { part in
      var right = Right()
      right.text = "Voit pyytää oikaisua."
      part.rectification = .stated(right)
    }
    let text = try applied(ProposalWriter(loaded: loaded).fix(proposal), to: loaded)
    let notice = load(text).notice
    #expect(notice.rights?.access == rights.access)
    #expect(notice.rights?.rectification.value?.text?.first.text.string == "Voit pyytää oikaisua.")
    #expect(
      text.contains("pääsy tietoihisi.\n  oikaisu: Voit pyytää oikaisua.\n\nvalitus:"), "\(text)")
  }

  @Test("A value is replaced in the style in which it is written")
  func replacement() throws {
    let loaded = load(Self.yaml)
    let range = try #require(loaded.notice.complaint?.postalAddress?.range)
    let proposal = Proposal.replacing(range, with: "PL 800, 00531 Helsinki", .safe)
    let text = try applied(ProposalWriter(loaded: loaded).fix(proposal), to: loaded)
    #expect(text.contains("  postiosoite: PL 800, 00531 Helsinki"))
    let quoted = try #require(loaded.notice.controllers.first?.address?.range)
    let other = Proposal.replacing(quoted, with: "Kirkkotie 2, 00200 Mallila", .review)
    let changed = try applied(ProposalWriter(loaded: loaded).fix(other), to: loaded)
    #expect(
      changed.contains("  osoite: \"Kirkkotie 2, 00200 Mallila\" # käyntiosoite"), "\(changed)")
  }

  @Test("In XML the new elements have the depth of their place")
  func xmlPlaces() throws {
    let loaded = load(xml(Self.yaml), "a.xml")
    let rights = try #require(loaded.notice.rights)
    let inner = Proposal.adding(to: rights) { part in
      var right = Right()
      right.text = "Oikaisu & muu"
      part.rectification = .stated(right)
    }
    let text = try applied(ProposalWriter(loaded: loaded).fix(inner), to: loaded)
    #expect(text.contains("\n    <rectification>Oikaisu &amp; muu</rectification>\n"), "\(text)")
    #expect(load(text, "a.xml").diagnostics.isEmpty)
    let outer = Proposal.adding {
      $0.security = Security(); $0.security?.text = "Suojattu."
    }
    let added = try applied(ProposalWriter(loaded: loaded).fix(outer), to: loaded)
    #expect(
      load(added, "a.xml").notice.security?.text?.first.text.string == "Suojattu.", "\(added)")
    let range = try #require(loaded.notice.complaint?.postalAddress?.range)
    let safe = Proposal.replacing(range, with: "PL 800, 00531 Helsinki", .safe)
    let replaced = try applied(ProposalWriter(loaded: loaded).fix(safe), to: loaded)
    #expect(
      load(replaced, "a.xml").notice.complaint?.postalAddress?.text.string
        == "PL 800, 00531 Helsinki")
  }

  @Test("A file written on one line, or a bare text for a record, gets no edit")
  func noRoom() throws {
    let flow = load("{seloste: 1, oikeudet: {pääsy: Saat tietosi.}}")
    let rights = try #require(flow.notice.rights)
    let proposal = Proposal.adding(to: rights) { $0.channel = "Lomakkeella." }
    #expect(ProposalWriter(loaded: flow).fix(proposal) == nil)
    #expect(ProposalWriter(loaded: flow).fix(.adding { $0.title = "A" }) == nil)
    let bare = load("seloste: 1\nvalitus: Voit valittaa.\n")
    let complaint = try #require(bare.notice.complaint)
    let more = Proposal.adding(to: complaint) { $0.authority = "Tietosuojavaltuutettu" }
    #expect(ProposalWriter(loaded: bare).fix(more) == nil)
  }
}
