import Foundation
import TestSupport
import Testing

@Suite("Pages as PDF")
struct PDFTests {
  /// A stand-in for Chromium: a script that may write `$PDF`, where the PDF is to be.
  private func stub(_ script: String, in scratch: Scratch) throws -> [String: String] {
    let find =
      "for argument; do case $argument in --print-to-pdf=*) PDF=${argument#*=};; esac; done\n"
    try scratch.write("#!/bin/bash\n" + find + script + "\n", to: "chromium")
    let path = scratch.url("chromium").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return ["SELOSTE_CHROMIUM": path]
  }

  private func render(
    _ environment: [String: String], in scratch: Scratch, out: String = "out"
  ) throws -> Tool.Run {
    try scratch.write(Sample.notice("a"), to: "a.yaml")
    return try Tool.run(
      ["render", "--to", "pdf", "--language", "fi", "--out", out, "--lang", "en", "a.yaml"],
      environment: environment, in: scratch.root)
  }

  /// The one PDF that a folder holds, wherever the notice's name puts it.
  private func printed(in out: String, of scratch: Scratch) -> URL? {
    let all = FileManager.default.enumerator(atPath: scratch.url(out).path)?.allObjects
    return all?.compactMap { $0 as? String }.first { $0.hasSuffix(".fi.pdf") }
      .map { scratch.url("\(out)/\($0)") }
  }

  private static let tagged = "%%PDF-1.4\\n/StructTreeRoot /MarkInfo\\n"

  @Test func `a PDF carries the notice's date, not the clock's`() throws {
    let scratch = try Scratch()
    let environment = try stub(
      "printf '\(Self.tagged)/CreationDate (D:20991231235959+00)\\n%%%%EOF\\n' > \"$PDF\"",
      in: scratch)
    #expect(try render(environment, in: scratch).code == 0)
    let path = try #require(printed(in: "out", of: scratch))
    let pdf = try String(contentsOf: path, encoding: .utf8)
    #expect(pdf.contains("/CreationDate (D:2"))
    #expect(!pdf.contains("2099"))
  }

  @Test(arguments: [
    ("exit 3", "made no PDF"), ("printf 'no pdf' > \"$PDF\"", "made no PDF"),
    ("printf '%%PDF-1.4\\n%%%%EOF\\n' > \"$PDF\"", "screen reader"),
    ("echo 'the last \u{1B}[31mword' >&2; exit 1", "(the last \\u{1B}[31mword)"),
  ])
  func `a program that fails is told, and nothing is left behind`(
    script: String, words: String
  ) throws {
    let scratch = try Scratch()
    let run = try render(try stub(script, in: scratch), in: scratch)
    #expect(run.code == 3)
    #expect(run.error.contains(words))
    #expect(printed(in: "out", of: scratch) == nil)
  }

  @Test func `without a program there is a way out`() throws {
    let scratch = try Scratch()
    let run = try render(["PATH": scratch.root.path], in: scratch)
    #expect(run.code == 3)
    #expect(run.error.contains("apt install chromium"))
    let wrong = try render(["SELOSTE_CHROMIUM": "/dev/null"], in: scratch)
    #expect(wrong.code == 3)
    #expect(wrong.error.contains("/dev/null is not a program"))
  }

  @Test(.enabled(if: PDFTests.hasChromium, "no chromium here"))
  func `Chromium prints a tagged PDF with title and language, the same twice`() throws {
    let scratch = try Scratch()
    #expect(try render([:], in: scratch).code == 0)
    #expect(try render([:], in: scratch, out: "again").code == 0)
    let path = try #require(printed(in: "out", of: scratch)).path
    let again = try #require(printed(in: "again", of: scratch)).path
    let info = try Tool.shell("pdfinfo '\(path)'").out
    #expect(info.contains("Tagged:          yes"))
    #expect(info.contains("A4"))
    #expect(info.contains("Title:"))
    #expect(try Tool.shell("grep -a -c '/Lang (fi)' '\(path)'").code == 0)
    #expect(try Tool.shell("cmp '\(path)' '\(again)'").code == 0)
    let text = try Tool.shell("pdftotext '\(path)' -").out
    #expect(text.contains("tietosuojaseloste"))
  }

  private static let hasChromium =
    (try? Tool.shell("command -v chromium && command -v pdfinfo"))?.code == 0
}
