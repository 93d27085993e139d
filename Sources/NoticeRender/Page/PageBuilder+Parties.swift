import Diagnostics
import NoticeModel
import Wording

/// Who answers for the processing.
extension PageBuilder {
  func controllers(_ list: inout BlockList) {
    for controller in notice.controllers {
      list.group(speech.name(controller.name)) { list in
        list.labelled(Label.kind, speech.choice(controller.kind))
        list.labelled(Label.businessID, speech.written(controller.businessID))
        list.contact(
          address: controller.address, phone: controller.phone, email: controller.email,
          url: controller.url)
      }
    }
    if let joint = notice.jointArrangement {
      list.group(Subheading.jointArrangement) { list in
        list.paragraph(speech.prose(joint.essence))
        list.labelled(Label.contactPoint, speech.prose(joint.contactPoint))
        list.statutes(joint.law)
      }
    }
    if let representative = notice.representative {
      let details = BlockList.of(speech) { list in
        list.paragraph(speech.name(representative.name))
        list.contact(
          address: representative.address, phone: representative.phone,
          email: representative.email)
      }
      list.group(
        speech.name(representative.label)
          ?? (details.isEmpty ? nil : speech.say(Subheading.representative))
      ) { $0.append(details) }
    }
  }

  func contacts(_ list: inout BlockList) {
    for contact in notice.contacts {
      list.group(speech.name(contact.role) ?? speech.text(contact.name)) { list in
        if speech.name(contact.role) != nil {
          list.labelled(Label.name, speech.text(contact.name))
        }
        list.contact(
          address: contact.address, phone: contact.phone, email: contact.email, url: contact.url)
        list.paragraph(speech.flag(contact.decides, .decides))
      }
    }
  }

  func dpo(_ list: inout BlockList) {
    guard let dpo = notice.dpo else { return }
    // The section's heading is the role's usual name already.
    let role = speech.name(dpo.role)
    if role != speech.say(SectionHeading.dpo.phrase) { list.paragraph(role) }
    list.labelled(Label.name, speech.text(dpo.name))
    list.contact(address: dpo.address, phone: dpo.phone, email: dpo.email, url: dpo.url)
    list.labelled(Label.sharedWith, speech.name(dpo.sharedWith))
  }

  func complaint(_ list: inout BlockList) {
    guard let complaint = notice.complaint else { return }
    list.paragraph(speech.prose(complaint.text))
    list.paragraph(speech.flag(complaint.onlyAfterRefusal, .onlyAfterRefusal))
    let details = BlockList.of(speech) { list in
      list.labelled(Label.postalAddress, speech.written(complaint.postalAddress))
      list.labelled(Label.visitingAddress, speech.written(complaint.visitingAddress))
      list.contact(
        address: nil, phone: complaint.phone, email: complaint.email, url: complaint.url)
    }
    list.group(speech.name(complaint.authority)) { $0.append(details) }
  }
}
