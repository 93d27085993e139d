import Foundation
import Testing

@Suite("A run that is cut short")
struct InterruptedRunTests {
  /// Kills a run when it has written its first notices: it waits for standard input then.
  private func killed(_ site: Site, options: String = "--to text") throws {
    let run = try Tool.shell(
      """
      mkfifo in
      "$SELOSTE" render --out out --as-of 2026-11-21 --jobs 1 \(options) notices - < in &
      pid=$!
      exec 3> in
      until [ -e out/c.fi.txt ] && grep -q "changed" out/c.fi.txt; do sleep 0.01; done
      kill -9 $pid
      wait $pid
      exec 3>&-
      rm in
      exit 0
      """, in: site.scratch.root)
    #expect(run.code == 0)
    #expect(site.everything.contains(".seloste-manifest.journal"))
  }

  private func notices(_ word: String) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: ["a", "b", "c"].map { (id: String) in
        ("\(id).yaml", Sample.notice(id, ("Torikatu", word)))
      })
  }

  @Test func `does not make the next one refuse its files`() throws {
    let site = try Site(notices("changedkatu"))
    try killed(site)
    for (name, text) in notices("Uusikatu") { try site.write(text, to: name) }
    let run = try site.render("--to text")
    #expect(run.code == 0, "\(run.both)")
    #expect(run.error == "out: 0 new, 3 changed, 0 unchanged\n")
    #expect(site.everything == [".seloste-manifest", "a.fi.txt", "b.fi.txt", "c.fi.txt"])
  }

  @Test func `also when it came after a whole one`() throws {
    let site = try Site(notices("Vanhakatu"))
    try site.render("--to text")
    for (name, text) in notices("changedkatu") { try site.write(text, to: name) }
    try killed(site)
    for (name, text) in notices("Uusikatu") { try site.write(text, to: name) }
    #expect(try site.render("--to text").error == "out: 0 new, 3 changed, 0 unchanged\n")
  }

  @Test func `its files are known also to a run over a part`() throws {
    let site = try Site(notices("changedkatu"))
    try killed(site)
    try site.render("--to text", "notices/a.yaml")
    for (name, text) in notices("Uusikatu") { try site.write(text, to: name) }
    #expect(try site.render("--to text").error == "out: 0 new, 3 changed, 0 unchanged\n")
  }

  @Test func `does not open what is edited afterwards`() throws {
    let site = try Site(notices("changedkatu"))
    try killed(site)
    try site.scratch.write("edited\n", to: "out/b.fi.txt")
    #expect(try site.render("--to text").code == 3)
    #expect(site.text("b.fi.txt") == "edited\n")
  }

  @Test func `leaves nothing half written`() throws {
    let site = try Site(notices("changedkatu"))
    try killed(site)
    let journal = site.scratch.text("out/.seloste-manifest.journal") ?? ""
    let run = journal.split(separator: "\n").first { $0.hasPrefix("run\t") } ?? ""
    let process = String(run.dropFirst(4))
    #expect(!process.isEmpty)
    try site.scratch.write("half", to: "out/.seloste-\(process).tmp")
    try site.render("--to text")
    #expect(!site.everything.contains { $0.hasSuffix(".tmp") })
  }
}
