import NoticeModel
import Wording

/// Computes the first layer of a notice from what it says; silence adds nothing.
final class FirstLayerBuilder: Sendable {
  let notice: Notice
  let speech: Speech

  init(notice: Notice, speech: Speech) {
    self.notice = notice
    self.speech = speech
  }

  func layer() -> FirstLayer {
    var layer = FirstLayer()
    layer.purposes = notice.purposes.compactMap { speech.prose($0.text).map(short) }
    layer.controllers = notice.controllers.compactMap { controller in
      speech.name(controller.name).map {
        FirstLayer.Party(
          name: $0, contacts: contacts(controller.phone, controller.email, controller.url))
      }
    }
    layer.officer = officer
    layer.notable = notable
    layer.rights = rights
    return layer
  }

  private var officer: FirstLayer.Party? {
    guard let dpo = notice.dpo else { return nil }
    let contacts = contacts(dpo.phone, dpo.email, dpo.url)
    guard let role = speech.name(dpo.role) ?? (contacts.isEmpty ? nil : officerName) else {
      return nil
    }
    return FirstLayer.Party(name: role, contacts: contacts)
  }

  private var officerName: Span { speech.say(SectionHeading.dpo.phrase) }

  private func contacts(
    _ phone: Written<PhoneNumber>?, _ email: Written<EmailAddress>?, _ url: Written<WebAddress>?
  ) -> [Span] {
    [speech.written(phone), speech.written(email), speech.written(url)].compactMap { $0 }
  }

  /// The rights that the notice gives; one that it denies is told further down.
  private var rights: [FirstLayer.Point] {
    guard let rights = notice.rights else { return [] }
    let stated: [(Stated<Right>, RightName)] = [
      (rights.access, .access), (rights.rectification, .rectification),
      (rights.erasure, .erasure), (rights.restriction, .restriction),
      (rights.portability, .portability), (rights.objection, .objection),
      (rights.withdrawConsent, .withdrawConsent),
      (rights.noAutomatedDecision, .noAutomatedDecision),
    ]
    return stated.compactMap { right, name in
      guard right.value != nil else { return nil }
      return FirstLayer.Point(speech.say(name.plain), .rights, anchor: name.anchor)
    }
  }

  func short(_ span: Span) -> Span { Span(NameIndex.short(span.text), language: span.language) }
}
