import Diagnostics
import NoticeModel
import Wording

/// Rights, protection, publicity, and the rest.
extension PageBuilder {
  func rights(_ list: inout BlockList) {
    guard let rights = notice.rights else { return }
    list.paragraph(speech.prose(rights.general))
    right(rights.information, .information, &list)
    right(rights.access, .access, &list)
    right(rights.rectification, .rectification, &list)
    right(rights.erasure, .erasure, &list)
    right(rights.restriction, .restriction, &list)
    right(rights.portability, .portability, &list)
    right(rights.objection, .objection, &list)
    right(rights.withdrawConsent, .withdrawConsent, &list)
    right(rights.noAutomatedDecision, .noAutomatedDecision, &list)
    list.group(Label.allChannels) { list in
      list.paragraph(speech.prose(rights.channel))
      list.labelled(Label.responseTime, speech.written(rights.responseTime))
      list.labelled(Label.identification, speech.prose(rights.identification))
      list.labelled(Label.guardian, speech.prose(rights.guardian))
      list.labelled(Label.fee, speech.prose(rights.fee))
      list.labelled(Label.refusal, speech.prose(rights.refusal))
      list.labelled(Label.link, speech.written(rights.link))
    }
  }

  private func right(_ right: Stated<Right>, _ name: RightName, _ list: inout BlockList) {
    if case .absent = right { return }
    list.group(speech.say(name.phrase), anchor: name.anchor) { list in
      list.stated(right, denial: Denial.right) { list, right in
        list.paragraph(speech.prose(right.text))
        list.labelled(Label.limits, speech.prose(right.limits))
        list.statutes(right.statutes)
        list.scope(of: right.of, purposes: right.purposes)
        list.labelled(Label.channel, speech.prose(right.channel))
        list.labelled(Label.responseTime, speech.written(right.responseTime))
      }
    }
  }

  func security(_ list: inout BlockList) {
    list.group(Subheading.systems) { list in
      list.list(notice.systems) { list, system in
        list.paragraph(speech.name(system.name))
        list.labelled(Label.vendor, speech.text(system.vendor))
        list.labelled(Label.form, speech.choice(system.form))
        list.labelled(Label.hosting, speech.choice(system.hosting))
        list.labelled(Label.country, speech.written(system.country))
        list.paragraph(speech.prose(system.text))
      }
    }
    guard let security = notice.security else { return }
    list.group(Subheading.security) { list in
      list.paragraph(speech.prose(security.text))
      list.list(security.measures) { $0.paragraph(speech.prose($1)) }
    }
  }

  func publicity(_ list: inout BlockList) {
    guard let publicity = notice.publicity else { return }
    list.paragraph(speech.prose(publicity.text))
    list.statutes(publicity.statutes)
  }

  func other(_ list: inout BlockList) {
    for section in notice.otherInformation {
      list.group(speech.name(section.title)) { $0.paragraph(speech.prose(section.text)) }
    }
  }

  func history(_ list: inout BlockList) {
    list.list(notice.history) { list, revision in
      list.labelled(Label.version, speech.text(revision.version))
      list.labelled(Label.date, speech.written(revision.date))
      list.paragraph(speech.prose(revision.change))
    }
  }
}
