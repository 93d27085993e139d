import Diagnostics
import NoticeModel
import Wording

/// Rights, complaint, protection, publicity, and the rest.
extension LinkedDataBuilder {
  func rights(_ node: inout LinkedNode) {
    if let rights = source.rights {
      right(rights.information, .art13, .information, &node)
      right(rights.access, .art15, .access, &node)
      right(rights.rectification, .art16, .rectification, &node)
      right(rights.erasure, .art17, .erasure, &node)
      right(rights.restriction, .art18, .restriction, &node)
      right(rights.portability, .art20, .portability, &node)
      right(rights.objection, .art21, .objection, &node)
      right(rights.withdrawConsent, .art7, .withdrawConsent, &node)
      right(rights.noAutomatedDecision, .art22, .noAutomatedDecision, &node)
      node.node(DPVTerm.hasNotice, [DPVTerm.rightNotice, DPVTerm.rightExerciseNotice]) {
        general(rights, &$0)
      }
    }
    complaint(&node)
  }

  private func right(
    _ right: Stated<Right>, _ term: GDPRTerm, _ name: RightName, _ node: inout LinkedNode
  ) {
    node.stated(right, about: term, denial: Denial.right) { node, right in
      // One is informed without asking; the other rights wait to be used.
      let kind = term == .art13 ? DPVTerm.passiveRight : .activeRight
      node.node(DPVTerm.hasRight, [term, kind]) { node in
        node.text(.label, speech.phrase(name.phrase))
        node.text(.description, speech.prose(right.text))
        node.text(.limits, speech.prose(right.limits))
        node.node(DPVTerm.isExercisedAt, [DPVTerm.rightExerciseNotice]) { node in
          node.text(.channel, speech.prose(right.channel))
          node.period(right.responseTime)
        }
        node.laws(right.statutes)
        scope(&node, of: right.of, purposes: right.purposes)
      }
    }
  }

  /// What holds for all rights.
  private func general(_ rights: Rights, _ node: inout LinkedNode) {
    node.text(.description, speech.prose(rights.general))
    node.text(.channel, speech.prose(rights.channel))
    node.period(rights.responseTime)
    node.text(.identification, speech.prose(rights.identification))
    node.text(.guardian, speech.prose(rights.guardian))
    node.text(.fee, speech.prose(rights.fee))
    node.text(.refusal, speech.prose(rights.refusal))
    node.address(CommonTerm.url, rights.link)
  }

  private func complaint(_ node: inout LinkedNode) {
    guard let complaint = source.complaint else { return }
    node.node(DPVTerm.hasRight, [GDPRTerm.art77, DPVTerm.activeRight]) { node in
      node.text(.label, speech.phrase(SectionHeading.complaint.phrase))
      node.text(.description, speech.prose(complaint.text))
      node.flag(CommonTerm.onlyAfterRefusal, complaint.onlyAfterRefusal, .onlyAfterRefusal)
      node.node(DPVTerm.hasAuthority, [DPVTerm.dataProtectionAuthority]) { node in
        node.text(.name, speech.name(complaint.authority))
        reach(
          &node, address: complaint.postalAddress, phone: complaint.phone,
          email: complaint.email, url: complaint.url)
        node.written(CommonTerm.visitingAddress, complaint.visitingAddress)
      }
    }
  }

  func closing(_ node: inout LinkedNode) {
    if let security = source.security {
      node.node(
        DPVTerm.hasTechnicalOrganisationalMeasure, [DPVTerm.technicalOrganisationalMeasure]
      ) { $0.text(.description, speech.prose(security.text)) }
      node.nodes(
        DPVTerm.hasTechnicalOrganisationalMeasure, security.measures,
        [DPVTerm.technicalOrganisationalMeasure]
      ) { $0.text(.label, speech.prose($1)) }
    }
    if let publicity = source.publicity {
      node.node(CommonTerm.publicity, []) { node in
        node.text(.description, speech.prose(publicity.text))
        node.laws(publicity.statutes)
      }
    }
    node.nodes(CommonTerm.otherInformation, source.otherInformation, []) { node, section in
      node.text(.label, speech.name(section.title))
      node.text(.description, speech.prose(section.text))
    }
  }
}
