import NoticeModel
import Wording

/// Whose data are processed, what for, which data, and where they come from.
extension LinkedDataBuilder {
  func content(_ node: inout LinkedNode) {
    node.nodes(
      DPVTerm.hasDataSubject, source.dataSubjects, [DPVTerm.dataSubject],
      id: { names.node($0.id, .dataSubject) }
    ) { node, group in
      if group.children?.value == .yes { node.type(DPVTerm.child) }
      node.text(.label, speech.prose(group.name))
      node.flag(CommonTerm.children, group.children, .children)
    }
    node.nodes(
      DPVTerm.hasPurpose, source.purposes, [DPVTerm.purpose],
      id: { names.node($0.id, .purpose) }
    ) { node, purpose in
      node.text(.label, speech.prose(purpose.text))
      bases(purpose.legalBases, &node)
      node.flag(CommonTerm.statutoryTask, purpose.statutoryTask, .statutoryTask)
      node.flag(CommonTerm.furtherPurpose, purpose.furtherPurpose, .furtherPurpose)
      scope(&node, of: purpose.of, items: purpose.dataItems)
    }
    bases(source.legalBases, &node)
    data(&node)
    provision(&node)
    sources(&node)
  }

  private func bases(_ bases: [LegalBasis], _ node: inout LinkedNode) {
    node.nodes(DPVTerm.hasLegalBasis, bases, []) { node, basis in
      node.type(basis.point?.value?.linked ?? DPVTerm.legalBasis as any LinkedTerm)
      node.label(basis.point)
      node.text(.description, speech.prose(basis.text))
      node.text(.legitimateInterest, speech.prose(basis.legitimateInterest))
      node.laws(basis.statutes)
      scope(&node, of: basis.of)
    }
  }

  // MARK: Data

  private func data(_ node: inout LinkedNode) {
    node.nodes(DPVTerm.hasPersonalData, source.dataItems, [DPVTerm.personalData]) { node, group in
      node.text(.label, speech.name(group.title))
      special(group.special, group.criminal, &node)
      node.nodes(
        DPVTerm.hasPersonalData, group.items, [DPVTerm.personalData],
        id: { names.node($0.id, .dataItem) }
      ) { item($1, &$0) }
      origin(group.origin, &node)
      node.flag(CommonTerm.mayHold, group.mayHold, .mayHold)
      node.flag(CommonTerm.openEnded, group.openEnded, .openEnded)
      node.text(.note, speech.prose(group.note))
      node.laws(group.statutes)
      scope(&node, of: group.of, purposes: group.purposes, systems: group.systems)
    }
    node.stated(
      source.specialCategories, about: DPVTerm.specialCategoryPersonalData,
      denial: Denial.specialCategories
    ) { node, special in
      node.node(DPVTerm.hasPersonalData, [DPVTerm.specialCategoryPersonalData]) { node in
        node.text(.description, speech.prose(special.text))
        node.nodes(DPVTerm.hasLegalBasis, special.conditions, []) { node, condition in
          node.type(condition.value?.linked ?? DPVTerm.legalBasis as any LinkedTerm)
          node.label(condition)
        }
        node.laws(special.statutes)
        scope(&node, of: special.of)
      }
    }
    node.stated(
      source.criminalData, about: PersonalDataTerm.criminal, denial: Denial.criminalData
    ) { node, criminal in
      node.node(
        DPVTerm.hasPersonalData, [DPVTerm.sensitivePersonalData, PersonalDataTerm.criminal]
      ) { node in
        node.text(.description, speech.prose(criminal.text))
        node.laws(criminal.statutes)
        scope(&node, of: criminal.of)
      }
    }
  }

  private func item(_ item: DataItem, _ node: inout LinkedNode) {
    node.type(item.category?.value?.linked)
    node.text(.label, speech.name(item.name))
    node.concept(CommonTerm.category, item.category, closeTo: item.category?.value?.linked)
    special(item.special, item.criminal, &node)
    origin(item.origin, &node)
    node.text(.note, speech.prose(item.note))
  }

  private func special(
    _ special: Choice<SpecialCategory>?, _ criminal: Flag?, _ node: inout LinkedNode
  ) {
    if let value = special?.value {
      node.type(DPVTerm.specialCategoryPersonalData)
      node.type(value.linked)
    }
    node.concept(CommonTerm.specialCategory, special, closeTo: special?.value?.linked)
    if criminal?.value == .yes { node.type(PersonalDataTerm.criminal) }
    node.flag(CommonTerm.criminal, criminal, .criminal)
  }

  private func origin(_ origin: Choice<DataOrigin>?, _ node: inout LinkedNode) {
    guard let origin else { return }
    node.node(DPVTerm.hasDataSource, [origin.value?.linked ?? .dataSource]) { $0.label(origin) }
  }

  private func provision(_ node: inout LinkedNode) {
    node.nodes(DPVTerm.hasNecessity, source.provision, []) { node, provision in
      node.type(provision.kind?.value?.linked)
      node.label(provision.kind)
      node.text(.description, speech.prose(provision.text))
      consequence(provision.consequences, &node)
      node.laws(provision.statutes)
      scope(&node, of: provision.of)
    }
  }

  /// What follows from something.
  func consequence(_ text: LocalizedText?, _ node: inout LinkedNode) {
    node.node(DPVTerm.hasConsequence, [DPVTerm.consequence]) { node in
      node.text(.description, speech.prose(text))
    }
  }

  private func sources(_ node: inout LinkedNode) {
    node.stated(
      source.sources, about: DPVTerm.hasDataSource, denial: Denial.sources
    ) { node, sources in
      node.nodes(DPVTerm.hasDataSource, sources, []) { node, source in
        node.type(source.kind?.value?.linked ?? DPVTerm.dataSource)
        switch source.publiclyAvailable?.value {
        case .yes: node.type(DPVTerm.publicDataSource)
        case .no: node.type(DPVTerm.nonPublicDataSource)
        case nil: break
        }
        node.text(.label, speech.name(source.name))
        node.concept(CommonTerm.kind, source.kind)
        node.text(.description, speech.prose(source.text))
        node.flag(
          CommonTerm.publiclyAvailable, source.publiclyAvailable, .publiclyAvailable)
        node.laws(source.statutes)
        scope(&node, of: source.of, items: source.items)
      }
    }
  }
}
