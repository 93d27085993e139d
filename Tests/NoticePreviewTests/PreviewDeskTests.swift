import Diagnostics
import NoticeModel
import NoticePreview
import Reports
import Testing

@Suite("The notices of the preview follow their files")
struct PreviewDeskTests {
  private func everything() -> FolderChanges { FolderChanges(isEverything: true) }

  private func changed(_ folder: Folder, _ names: String...) -> FolderChanges {
    FolderChanges(paths: Set(names.map(folder.file)))
  }

  @Test func `each notice has a title, findings and a number that stays`() throws {
    let folder = try Folder()
    try folder.save(Sample.notice("Kirjasto", draft: true), as: "b.yaml")
    let desk = PreviewDesk(try folder.source())
    let before = try #require(desk.notices.first)
    #expect(before.title == "Kirjasto")
    #expect(before.isDraft)
    #expect(before.count(of: .error) > 0)
    try folder.save(Sample.notice("Aakkosissa ensin"), as: "a.yaml")
    _ = desk.refresh(everything())
    #expect(desk.notices.map(\.title) == ["Aakkosissa ensin", "Kirjasto"])
    #expect(desk.notice(before.id)?.title == "Kirjasto")
  }

  @Test func `only the notice that changed is told`() throws {
    let folder = try Folder()
    try folder.save(Sample.notice("Yksi"), as: "a.yaml")
    try folder.save(Sample.notice("Kaksi"), as: "b.yaml")
    let desk = PreviewDesk(try folder.source())
    try folder.save(Sample.notice("Uusi"), as: "b.yaml")
    let update = try #require(desk.refresh(changed(folder, "b.yaml")))
    #expect(update.notices == [desk.notices[1].id])
    #expect(desk.notices[1].title == "Uusi")
  }

  @Test func `a save without a change tells nothing`() throws {
    let folder = try Folder()
    try folder.save(Sample.notice("Yksi"), as: "a.yaml")
    let desk = PreviewDesk(try folder.source())
    let revision = desk.revision
    try folder.save(Sample.notice("Yksi"), as: "a.yaml")
    #expect(desk.refresh(changed(folder, "a.yaml")) == nil)
    #expect(desk.revision == revision)
  }

  @Test func `a shared block changes the notices that include it, and no others`() throws {
    let folder = try Folder()
    try folder.save("tietosuojavastaava: {nimike: Yksi}\n", as: "jaettu/osa.yaml")
    try folder.save(
      Sample.notice("Sisällyttää") + "sisällytä: [jaettu/osa.yaml]\n", as: "a.yaml")
    try folder.save(Sample.notice("Ei sisällytä"), as: "b.yaml")
    let desk = PreviewDesk(try folder.source())
    #expect(desk.notices.count == 2)
    try folder.save("tietosuojavastaava: {nimike: Kaksi}\n", as: "jaettu/osa.yaml")
    let update = try #require(desk.refresh(changed(folder, "jaettu/osa.yaml")))
    #expect(update.notices == [desk.notices[0].id])
  }

  @Test func `an included file that comes later mends the notice`() throws {
    let folder = try Folder()
    try folder.save(Sample.notice("Yksi") + "sisällytä: [osa.yaml]\n", as: "a.yaml")
    let desk = PreviewDesk(try folder.source())
    let include = DiagnosticID("LANG-INCLUDE")
    #expect(desk.notices[0].report?.diagnostics.contains { $0.id == include } == true)
    try folder.save("tietosuojavastaava: {nimike: Yksi}\n", as: "osa.yaml")
    #expect(desk.refresh(changed(folder, "osa.yaml")) != nil)
    #expect(desk.notices[0].report?.diagnostics.contains { $0.id == include } == false)
  }

  @Test func `a broken file keeps its last whole view, marked`() throws {
    let folder = try Folder()
    try folder.save(Sample.notice("Ehjä"), as: "a.yaml")
    let desk = PreviewDesk(try folder.source())
    try folder.save(Sample.broken, as: "a.yaml")
    _ = desk.refresh(changed(folder, "a.yaml"))
    #expect(desk.notices[0].isShownOld)
    #expect(desk.notices[0].shown?.title != nil)
    #expect(desk.notices[0].report?.diagnostics.contains { $0.kind == .syntax } == true)
    try folder.save(Sample.notice("Ehjä taas"), as: "a.yaml")
    _ = desk.refresh(changed(folder, "a.yaml"))
    #expect(!desk.notices[0].isShownOld)
  }

  @Test func `a file that was never whole shows nothing`() throws {
    let folder = try Folder()
    try folder.save(Sample.broken, as: "a.yaml")
    let desk = PreviewDesk(try folder.source())
    #expect(desk.notices[0].shown == nil)
    #expect(!desk.notices[0].isShownOld)
  }

  @Test func `a notice that is gone is told, and its number is not given again`() throws {
    let folder = try Folder()
    try folder.save(Sample.notice("Yksi"), as: "a.yaml")
    let desk = PreviewDesk(try folder.source())
    let id = desk.notices[0].id
    try folder.remove("a.yaml")
    #expect(desk.refresh(changed(folder, "a.yaml"))?.notices == [id])
    #expect(desk.notice(id) == nil)
    try folder.save(Sample.notice("Toinen"), as: "b.yaml")
    _ = desk.refresh(changed(folder, "b.yaml"))
    #expect(desk.notices[0].id != id)
  }

  @Test func `a template that changes changes every page`() throws {
    let folder = try Folder()
    try folder.save(Sample.notice("Yksi"), as: "a.yaml")
    try folder.save("", as: "pohjat/page.mustache")
    let pages = PreviewPages(page: { _, _ in [] }, styleSheet: [], fingerprint: 1)
    let other = PreviewPages(page: { _, _ in [] }, styleSheet: [], fingerprint: 2)
    let isChanged = Flag()
    let desk = PreviewDesk(
      try folder.source(
        pages: { isChanged.isRaised ? other : pages }, templates: folder.file("pohjat")))
    isChanged.raise()
    let update = try #require(desk.refresh(changed(folder, "pohjat/page.mustache")))
    #expect(update.notices == [desk.notices[0].id])
  }
}
