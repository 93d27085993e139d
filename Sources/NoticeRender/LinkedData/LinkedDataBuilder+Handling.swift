import NoticeModel
import Wording

/// To whom the data go, how long they stay, and what machines do with them.
extension LinkedDataBuilder {
  func handling(_ node: inout LinkedNode) {
    systems(&node)
    node.stated(
      source.recipients, about: DPVTerm.hasRecipient, denial: Denial.recipients
    ) { node, recipients in
      node.nodes(DPVTerm.hasRecipient, recipients, [DPVTerm.recipient]) { recipient($1, &$0) }
    }
    node.stated(
      source.processors, about: DPVTerm.hasDataProcessor, denial: Denial.processors
    ) { node, processors in
      node.nodes(DPVTerm.hasDataProcessor, processors, [DPVTerm.dataProcessor]) {
        processor($1, &$0)
      }
    }
    node.stated(
      source.transfers, about: DPVTerm.hasThirdCountry, denial: Denial.transfers
    ) { node, transfers in
      node.nodes(DPVTerm.hasProcessing, transfers, [DPVTerm.transfer]) { transfer($1, &$0) }
    }
    node.nodes(DPVTerm.hasStorageCondition, source.retention, [DPVTerm.storageCondition]) {
      retention($1, &$0)
    }
    decisions(&node)
  }

  private func systems(_ node: inout LinkedNode) {
    node.nodes(
      DPVTerm.isImplementedUsingTechnology, source.systems, [DPVTerm.technology],
      id: { names.node($0.id, .system) }
    ) { node, system in
      node.text(.label, speech.name(system.name))
      node.plain(CommonTerm.vendor, system.vendor)
      node.concept(CommonTerm.form, system.form)
      node.concept(CommonTerm.hosting, system.hosting)
      node.country(.hasCountry, system.country)
      node.text(.description, speech.prose(system.text))
    }
  }

  private func recipient(_ recipient: Recipient, _ node: inout LinkedNode) {
    for term in recipient.kind?.value?.linked ?? [] { node.type(term) }
    node.text(.name, speech.name(recipient.name))
    node.concept(CommonTerm.kind, recipient.kind)
    node.text(.description, speech.prose(recipient.text))
    node.text(.condition, speech.prose(recipient.condition))
    if let point = recipient.legalBasis {
      node.node(DPVTerm.hasLegalBasis, []) { node in
        node.type(point.value?.linked ?? DPVTerm.legalBasis as any LinkedTerm)
        node.label(point)
      }
    }
    node.laws(recipient.statutes)
    node.flag(CommonTerm.regular, recipient.regular, .regular)
    node.flag(CommonTerm.openEnded, recipient.openEnded, .openEnded)
    scope(&node, of: recipient.of, purposes: recipient.purposes, items: recipient.items)
  }

  private func processor(_ processor: Processor, _ node: inout LinkedNode) {
    node.text(.name, speech.name(processor.name))
    node.text(.task, speech.prose(processor.task))
    node.text(.description, speech.prose(processor.text))
    node.country(.hasCountry, processor.country)
    node.nodes(
      DPVTerm.hasDataProcessor, processor.subprocessors, [DPVTerm.dataSubProcessor]
    ) { node, sub in
      node.text(.name, speech.name(sub.name))
      node.text(.task, speech.prose(sub.task))
      node.country(.hasCountry, sub.country)
    }
    scope(&node, systems: processor.systems)
  }

  private func transfer(_ transfer: Transfer, _ node: inout LinkedNode) {
    node.country(.hasThirdCountry, transfer.country, [DPVTerm.thirdCountry])
    node.node(DPVTerm.hasDataImporter, [DPVTerm.dataImporter]) { node in
      node.text(.name, speech.name(transfer.organisation))
    }
    if let mechanism = transfer.mechanism {
      node.node(DPVTerm.hasLegalBasis, []) { node in
        node.type(mechanism.value?.linked ?? DPVTerm.dataTransferLegalBasis as any LinkedTerm)
        node.label(mechanism)
      }
    }
    node.node(DPVTerm.hasOrganisationalMeasure, [DPVTerm.safeguardForDataTransfer]) { node in
      node.text(.description, speech.prose(transfer.safeguard))
      node.text(.copy, speech.prose(transfer.copy))
    }
    node.text(.description, speech.prose(transfer.text))
    scope(&node, of: transfer.of, items: transfer.items)
  }

  private func retention(_ rule: Retention, _ node: inout LinkedNode) {
    node.text(.description, speech.prose(rule.text))
    node.period(rule.keep)
    node.text(.start, speech.name(rule.from))
    node.text(.criterion, speech.prose(rule.criterion))
    if rule.permanent?.value == .yes {
      node.node(DPVTerm.hasDuration, [DPVTerm.endlessDuration]) { node in
        node.flag(CommonTerm.permanent, rule.permanent, .permanent)
      }
    } else {
      node.flag(CommonTerm.permanent, rule.permanent, .permanent)
    }
    node.flag(CommonTerm.hedged, rule.hedged, .hedged)
    node.concept(CommonTerm.limit, rule.limit)
    node.text(.plan, speech.name(rule.plan))
    node.concept(
      CommonTerm.finalAction, rule.finalAction, closeTo: rule.finalAction?.value?.linked)
    node.flag(CommonTerm.automatic, rule.automatic, .automatic)
    node.laws(rule.legalSource)
    scope(
      &node, of: rule.of, purposes: rule.purposes, items: rule.items, systems: rule.systems)
  }

  private func decisions(_ node: inout LinkedNode) {
    node.stated(
      source.automatedDecisions, about: DPVTerm.automatedDecisionMaking,
      denial: Denial.automatedDecisions
    ) { node, decisions in
      node.node(DPVTerm.hasProcessing, [DPVTerm.processing, DPVTerm.automatedDecisionMaking]) {
        node in
        node.text(.description, speech.prose(decisions.text))
        logic(decisions.logic, &node)
        consequence(decisions.consequences, &node)
        node.concept(CommonTerm.basis, decisions.basis)
        node.laws(decisions.statutes)
        node.text(.remedy, speech.prose(decisions.remedy))
      }
    }
    node.stated(
      source.profiling, about: DPVTerm.profiling, denial: Denial.profiling
    ) { node, profiling in
      node.node(DPVTerm.hasProcessing, [DPVTerm.profiling]) { node in
        node.text(.description, speech.prose(profiling.text))
        logic(profiling.logic, &node)
        consequence(profiling.consequences, &node)
      }
    }
  }

  private func logic(_ text: LocalizedText?, _ node: inout LinkedNode) {
    node.node(DPVTerm.hasAlgorithmicLogic, [DPVTerm.algorithmicLogic]) { node in
      node.text(.description, speech.prose(text))
    }
  }
}
