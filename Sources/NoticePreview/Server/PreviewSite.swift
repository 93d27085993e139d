import Diagnostics
import NoticeModel
import NoticeRender

/// Answers requests that the gate let in: routes to pages.
package struct PreviewSite: Sendable {
  package let desk: PreviewDesk
  /// What this run's addresses begin with, so that others on the machine cannot guess them.
  package let token: String
  /// The language of the preview itself.
  package let language: MessageLanguage

  package init(desk: PreviewDesk, token: String, language: MessageLanguage) {
    self.desk = desk
    self.token = token
    self.language = language
  }

  /// 128 random bits.
  package static func newToken() -> String {
    var system = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(UInt64.random(in: .min ... .max, using: &system), radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  /// - Returns: nil for the stream of events, which the connection serves itself.
  package func answer(_ uri: String) -> PreviewResponse? {
    guard let route = PreviewRoute.read(uri, token: token) else {
      return .text(404, PreviewWords.noPage[language])
    }
    switch route {
    case .events: return nil
    case .asset(let asset):
      return PreviewResponse(type: asset.type, body: Array(asset.text.utf8))
    case .pageStyle:
      return PreviewResponse(type: "text/css; charset=utf-8", body: desk.pages?.styleSheet ?? [])
    case .list:
      // The revision first: a change in between is then told once more, not lost.
      let revision = desk.revision
      return shell(frame(revision).list(desk.notices, problem: desk.pages?.problem))
    case .notice(let id, let wanted, let format):
      let revision = desk.revision
      guard let notice = desk.notice(id) else { return gone(revision) }
      let tag = wanted.flatMap { LanguageTag($0) } ?? notice.languages.first ?? .finnish
      return shell(
        frame(revision).notice(
          notice, shown: tag, format: format, problem: desk.pages?.problem))
    case .page(let id, let tag, let format):
      guard let notice = desk.notice(id) else { return .text(404, PreviewWords.noPage[language]) }
      return page(notice, tag, format)
    }
  }

  private func frame(_ revision: Int) -> PreviewPage {
    PreviewPage(token: token, language: language, revision: revision)
  }

  private func shell(_ page: String, status: Int = 200) -> PreviewResponse {
    PreviewResponse(
      status: status, body: Array(page.utf8), policy: PreviewResponse.Policy.shell)
  }

  private func gone(_ revision: Int) -> PreviewResponse {
    shell(frame(revision).gone(), status: 404)
  }

  /// The notice alone, as it would be published.
  private func page(
    _ notice: PreviewedNotice, _ tag: String, _ format: PreviewFormat
  ) -> PreviewResponse {
    guard let shown = notice.shown else {
      return PreviewResponse(
        body: Array(frame(0).nothingToShow().utf8), policy: PreviewResponse.Policy.page)
    }
    guard let tag = LanguageTag(tag), notice.languages.contains(tag) else {
      return .text(404, PreviewWords.noPage[language])
    }
    switch format {
    case .page:
      let made = desk.pages?.page(shown, tag) ?? []
      let body = made.isEmpty ? Array(frame(0).bare(PreviewWords.noPageYet[language]).utf8) : made
      return PreviewResponse(body: body, policy: PreviewResponse.Policy.page)
    case .text:
      return PreviewResponse(
        type: "text/plain; charset=utf-8",
        body: Array(TextRenderer.render(shown, language: tag).utf8),
        policy: PreviewResponse.Policy.page)
    }
  }
}
