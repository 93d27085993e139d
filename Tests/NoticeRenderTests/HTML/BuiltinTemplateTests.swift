import Diagnostics
import NoticeModel
import SourceText
import TestSupport
import Testing

@testable import NoticeRender

@Suite struct BuiltinTemplateTests {
  @Test func theProgramsOwnTemplatesCompileAndDropNothing() {
    let (templates, diagnostics) = HTMLTemplates.overriding(with: [])
    #expect(templates != nil)
    #expect(diagnostics.map { $0.message.text(in: .english) } == [])
  }
}
