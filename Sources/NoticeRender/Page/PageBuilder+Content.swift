import Diagnostics
import NoticeModel
import Wording

/// Whose data are processed, what for, which data, and where they come from.
extension PageBuilder {
  func dataSubjects(_ list: inout BlockList) {
    list.list(notice.dataSubjects) { list, group in
      list.paragraph(speech.prose(group.name))
      list.paragraph(speech.flag(group.children, .children))
    }
  }

  func purposes(_ list: inout BlockList) {
    list.list(notice.purposes) { list, purpose in
      list.paragraph(speech.prose(purpose.text))
      bases(of: purpose, &list)
      list.paragraph(speech.flag(purpose.statutoryTask, .statutoryTask))
      list.paragraph(speech.flag(purpose.furtherPurpose, .furtherPurpose))
      list.scope(of: purpose.of, items: purpose.dataItems)
    }
    list.group(Subheading.legalBases) { list in
      list.list(notice.legalBases) { list, basis in self.basis(basis, &list, isAlone: true) }
    }
  }

  /// One basis stands beside its purpose; several, or one of other people, as a list.
  private func bases(of purpose: Purpose, _ list: inout BlockList) {
    if purpose.legalBases.count == 1, let basis = purpose.legalBases.first,
      basis.of.isEmpty || basis.of == purpose.of
    {
      var basis = basis
      basis.of = []
      self.basis(basis, &list)
      return
    }
    list.group(Label.legalBasis) { list in
      list.list(purpose.legalBases) { self.basis($1, &$0, isAlone: true) }
    }
  }

  private func basis(_ basis: LegalBasis, _ list: inout BlockList, isAlone: Bool = false) {
    if isAlone {
      list.paragraph(speech.choice(basis.point))
    } else {
      list.labelled(Label.legalBasis, speech.choice(basis.point))
    }
    list.paragraph(speech.prose(basis.text))
    list.labelled(Label.legitimateInterest, speech.prose(basis.legitimateInterest))
    list.statutes(basis.statutes)
    list.scope(of: basis.of)
  }

  func dataItems(_ list: inout BlockList) {
    for group in notice.dataItems { dataItemGroup(group, &list) }
    let special = BlockList.of(speech) { list in
      list.stated(notice.specialCategories, denial: Denial.specialCategories) { list, special in
        list.paragraph(speech.prose(special.text))
        list.labelled(Label.conditions, speech.choices(special.conditions))
        list.statutes(special.statutes)
        list.scope(of: special.of)
      }
    }
    list.group(Subheading.specialCategories) { $0.append(special) }
    list.group(Subheading.criminalData) { list in
      list.stated(notice.criminalData, denial: Denial.criminalData) { list, criminal in
        list.paragraph(speech.prose(criminal.text))
        list.statutes(criminal.statutes)
        list.scope(of: criminal.of)
      }
    }
  }

  private func dataItemGroup(_ group: DataItemGroup, _ list: inout BlockList) {
    // Among several groups one without a heading would seem to belong to the one above it.
    let heading =
      speech.name(group.title)
      ?? (notice.dataItems.count > 1 ? speech.say(Subheading.otherData) : nil)
    list.group(heading) { list in
      list.list(group.items) { list, item in
        list.paragraph(speech.name(item.name))
        list.labelled(Label.category, speech.choice(item.category))
        list.labelled(Label.special, speech.choice(item.special))
        list.paragraph(speech.flag(item.criminal, .criminal))
        list.labelled(Label.origin, speech.choice(item.origin))
        list.labelled(Label.note, speech.prose(item.note))
      }
      list.labelled(Label.special, speech.choice(group.special))
      list.labelled(Label.origin, speech.choice(group.origin))
      list.statutes(group.statutes)
      list.scope(of: group.of, purposes: group.purposes, systems: group.systems)
      list.paragraph(speech.flag(group.criminal, .criminal))
      list.paragraph(speech.flag(group.mayHold, .mayHold))
      list.paragraph(speech.flag(group.openEnded, .openEnded))
      list.labelled(Label.note, speech.prose(group.note))
    }
  }

  func provision(_ list: inout BlockList) {
    list.records(notice.provision) { list, provision in
      list.paragraph(speech.choice(provision.kind))
      list.paragraph(speech.prose(provision.text))
      list.labelled(Label.consequences, speech.prose(provision.consequences))
      list.statutes(provision.statutes)
      list.scope(of: provision.of)
    }
  }

  func sources(_ list: inout BlockList) {
    list.stated(notice.sources, denial: Denial.sources) { list, sources in
      list.list(sources) { list, source in
        list.paragraph(speech.name(source.name))
        list.labelled(Label.kind, speech.choice(source.kind))
        list.paragraph(speech.prose(source.text))
        list.scope(of: source.of, items: source.items)
        list.statutes(source.statutes)
        list.paragraph(speech.flag(source.publiclyAvailable, .publiclyAvailable))
      }
    }
  }
}
