import NoticeModel
import Wording

/// Who answers for the processing.
extension LinkedDataBuilder {
  func parties(_ node: inout LinkedNode) {
    for (index, controller) in source.controllers.enumerated() {
      node.node(
        DPVTerm.hasDataController, [DPVTerm.dataController], id: "#controller-\(index + 1)"
      ) { node in
        node.type(controller.kind?.value?.linked)
        node.text(.name, speech.name(controller.name))
        node.concept(CommonTerm.kind, controller.kind)
        node.written(DPVTerm.hasIdentifier, controller.businessID)
        reach(
          &node, address: controller.address, phone: controller.phone, email: controller.email,
          url: controller.url)
        if index == 0 { representative(&node) }
      }
    }
    if source.controllers.isEmpty { representative(&node) }
    joint(&node)
    contacts(&node)
    officer(&node)
  }

  private func joint(_ node: inout LinkedNode) {
    guard let joint = source.jointArrangement else { return }
    node.node(DPVTerm.hasJointDataControllers, [DPVTerm.jointDataControllers]) { node in
      node.text(.description, speech.prose(joint.essence))
      node.text(.contactPoint, speech.prose(joint.contactPoint))
      node.laws(joint.law)
      if node.isEmpty { return }
      node.put(
        DPVTerm.hasDataController,
        source.controllers.indices.map { .reference("#controller-\($0 + 1)") })
    }
  }

  /// The representative of the controller, or what the notice calls so.
  private func representative(_ node: inout LinkedNode) {
    guard let representative = source.representative else { return }
    node.node(DPVTerm.hasRepresentative, [DPVTerm.representative]) { node in
      node.text(.label, speech.name(representative.label))
      node.text(.name, speech.name(representative.name))
      reach(
        &node, address: representative.address, phone: representative.phone,
        email: representative.email)
    }
  }

  private func contacts(_ node: inout LinkedNode) {
    let types: [any LinkedTerm] = [DPVTerm.entity, CommonTerm.contactPoint]
    node.nodes(DPVTerm.hasContact, source.contacts, types) { node, contact in
      node.text(.label, speech.name(contact.role))
      node.text(.name, speech.plain(contact.name))
      node.written(DPVTerm.hasAddress, contact.address)
      node.written(CommonTerm.telephone, contact.phone)
      node.written(CommonTerm.email, contact.email)
      node.address(CommonTerm.url, contact.url)
      node.flag(CommonTerm.decides, contact.decides, .decides)
    }
  }

  private func officer(_ node: inout LinkedNode) {
    guard let dpo = source.dpo else { return }
    node.node(DPVTerm.hasDataProtectionOfficer, [DPVTerm.dataProtectionOfficer]) { node in
      node.text(.label, speech.name(dpo.role))
      node.text(.name, speech.plain(dpo.name))
      reach(&node, address: dpo.address, phone: dpo.phone, email: dpo.email, url: dpo.url)
      node.text(.sharedWith, speech.name(dpo.sharedWith))
    }
  }
}
