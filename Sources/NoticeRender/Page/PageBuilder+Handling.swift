import Diagnostics
import NoticeModel
import Wording

/// To whom the data go, how long they stay, and what machines do with them.
extension PageBuilder {
  func recipients(_ list: inout BlockList) {
    list.group(Subheading.recipients) { list in
      list.stated(notice.recipients, denial: Denial.recipients) { list, recipients in
        list.list(recipients) { self.recipient($1, &$0) }
      }
    }
    list.group(Subheading.processors) { list in
      list.stated(notice.processors, denial: Denial.processors) { list, processors in
        list.list(processors) { self.processor($1, &$0) }
      }
    }
  }

  private func recipient(_ recipient: Recipient, _ list: inout BlockList) {
    list.paragraph(speech.name(recipient.name))
    list.labelled(Label.kind, speech.choice(recipient.kind))
    list.paragraph(speech.prose(recipient.text))
    list.scope(of: recipient.of, purposes: recipient.purposes, items: recipient.items)
    list.labelled(Label.condition, speech.prose(recipient.condition))
    list.labelled(Label.legalBasis, speech.choice(recipient.legalBasis))
    list.statutes(recipient.statutes)
    list.paragraph(speech.flag(recipient.regular, .regular))
    list.paragraph(speech.flag(recipient.openEnded, .openEnded))
  }

  private func processor(_ processor: Processor, _ list: inout BlockList) {
    list.paragraph(speech.name(processor.name))
    list.labelled(Label.task, speech.prose(processor.task))
    list.labelled(Label.country, speech.written(processor.country))
    list.paragraph(speech.prose(processor.text))
    list.scope(systems: processor.systems)
    list.group(Label.subprocessors) { list in
      list.list(processor.subprocessors) { list, sub in
        list.paragraph(speech.name(sub.name))
        list.labelled(Label.task, speech.prose(sub.task))
        list.labelled(Label.country, speech.written(sub.country))
      }
    }
  }

  func transfers(_ list: inout BlockList) {
    list.stated(notice.transfers, denial: Denial.transfers) { list, transfers in
      list.list(transfers) { list, transfer in
        list.paragraph(speech.written(transfer.country))
        list.labelled(Label.organisation, speech.name(transfer.organisation))
        list.labelled(Label.mechanism, speech.choice(transfer.mechanism))
        list.labelled(Label.safeguard, speech.prose(transfer.safeguard))
        list.labelled(Label.copy, speech.prose(transfer.copy))
        list.paragraph(speech.prose(transfer.text))
        list.scope(of: transfer.of, items: transfer.items)
      }
    }
  }

  func retention(_ list: inout BlockList) {
    list.list(notice.retention) { list, rule in
      list.paragraph(speech.prose(rule.text))
      list.labelled(Label.keep, RetentionWording.keep(rule, speech))
      list.labelled(Label.from, speech.name(rule.from))
      list.paragraph(speech.flag(rule.permanent, .permanent))
      list.labelled(Label.criterion, speech.prose(rule.criterion))
      list.paragraph(speech.flag(rule.hedged, .hedged))
      list.scope(
        of: rule.of, purposes: rule.purposes, items: rule.items, systems: rule.systems)
      list.labelled(Label.legalSource, speech.written(rule.legalSource))
      list.labelled(Label.plan, speech.name(rule.plan))
      list.labelled(Label.finalAction, speech.choice(rule.finalAction))
      list.paragraph(speech.flag(rule.automatic, .automatic))
    }
  }

  func decisions(_ list: inout BlockList) {
    list.group(Subheading.decisions) { list in
      list.stated(notice.automatedDecisions, denial: Denial.automatedDecisions) { list, decisions in
        list.paragraph(speech.prose(decisions.text))
        list.labelled(Label.logic, speech.prose(decisions.logic))
        list.labelled(Label.consequences, speech.prose(decisions.consequences))
        list.labelled(Label.decisionBasis, speech.choice(decisions.basis))
        list.statutes(decisions.statutes)
        list.labelled(Label.remedy, speech.prose(decisions.remedy))
      }
    }
    list.group(Subheading.profiling) { list in
      list.stated(notice.profiling, denial: Denial.profiling) { list, profiling in
        list.paragraph(speech.prose(profiling.text))
        list.labelled(Label.logic, speech.prose(profiling.logic))
        list.labelled(Label.consequences, speech.prose(profiling.consequences))
      }
    }
  }
}
