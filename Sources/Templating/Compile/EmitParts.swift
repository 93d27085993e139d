import SourceText

/// Tags.
extension Emitter {
  mutating func emit(_ parts: [TemplatePart], _ scope: Scope) {
    depth += 1
    defer { depth -= 1 }
    var index = 0
    while index < parts.count, !isExhausted, !findings.isFull {
      switch parts[index] {
      case .literal(let range): emitLiteral(range, scope)
      case .variable(let name, let isRaw): emitVariable(name, isRaw: isRaw, scope)
      case .section(let section):
        // A section and its opposite: exactly one of them is printed.
        if index + 1 < parts.count, case .section(let other) = parts[index + 1],
          other.name.text == section.name.text, other.isInverted != section.isInverted
        {
          emitPair(section, other, scope)
          index += 1
        } else {
          emitSection(section, scope)
        }
      case .call(let call): emitCall(call, scope)
      case .block(let block): emitBlock(block, scope)
      }
      index += 1
    }
  }

  private mutating func emitVariable(_ name: TagName, isRaw: Bool, _ scope: Scope) {
    let place = range(name.range, in: scope.template)
    guard policy == .strict else {
      append(.print(path: path(name.text), isRaw ? .verbatim : .escaped), at: place)
      return
    }
    switch html.print(isRaw: isRaw) {
    case .success(let mode): append(.print(path: path(name.text), mode), at: place)
    case .failure(let refused):
      guard refused.reason != .reported else { return }
      findings.report(.refusedPrint(refused.reason, of: name.text, at: place))
    }
  }

  // MARK: Sections

  private mutating func emitSection(_ section: TemplatePart.Section, _ scope: Scope) {
    let place = range(section.name.range, in: scope.template)
    _ = settle(section.name.text, at: place)
    let start = html.context
    emitBody(of: section, scope)
    checkBalance(start, html.context, section.name.text, at: place)
    html.context = start.joined(with: html.context) ?? start
  }

  private mutating func emitPair(
    _ first: TemplatePart.Section, _ second: TemplatePart.Section, _ scope: Scope
  ) {
    let place = range(first.name.range, in: scope.template)
    let secondPlace = range(second.name.range, in: scope.template)
    _ = settle(first.name.text, at: place)
    let start = html.context
    emitBody(of: first, scope)
    let middle = html.context
    checkBalance(start, middle, first.name.text, at: place)
    html.context = start
    emitBody(of: second, scope)
    checkBalance(start, html.context, second.name.text, at: secondPlace)
    html.context = middle.joined(with: html.context) ?? start
  }

  /// The section's operations; leaves the context as it is where the body ends.
  private mutating func emitBody(of section: TemplatePart.Section, _ scope: Scope) {
    let place = range(section.name.range, in: scope.template)
    guard depth < Limit.depth else {
      findings.report(.nestedTooDeep(at: place))
      return
    }
    let path = path(section.name.text)
    append(.section(path: path, end: 0), at: place)
    let opening = program.operations.count - 1
    sectionDepth += 1
    emit(section.body, scope)
    sectionDepth -= 1
    _ = settle(section.name.text, at: place)
    append(.endSection, at: place)
    let end = Int32(program.operations.count)
    program.operations[opening] =
      section.isInverted ? .inverted(path: path, end: end) : .section(path: path, end: end)
  }

  // MARK: Partials, parents and blocks

  private mutating func emitCall(_ call: TemplatePart.Call, _ scope: Scope) {
    let place = range(call.name.range, in: scope.template)
    guard let template = numbers[call.name.text] else {
      if policy == .strict {
        findings.report(.unknownTemplate(call.name.text, among: Array(numbers.keys), at: place))
      }
      return
    }
    _ = settle(call.name.text, at: place)
    spend(overrides.sets[scope.overrides].count)
    let set = overrides.adding(call.blocks, of: scope.template, to: scope.overrides)
    let added = call.indent.map { stripped($0, scope) }
    let indentation = added.map { scope.style.add + $0 } ?? []
    let isIndented = call.indent != nil && (scope.style.isDynamic || !indentation.isEmpty)
    let key = Procedures.Key(
      template: template, overrides: set, context: html.context, isIndented: isIndented)
    let parents = procedures.parents[current] + (call.isParent ? 1 : 0)
    if !procedures.isKnown(key) {
      guard parents <= Limit.parents else {
        findings.report(.parentsTooDeep(call.name.text, at: place))
        return
      }
      guard procedures.keys.count < Limit.procedures else {
        exhaust(at: place)
        return
      }
    }
    let procedure = procedures.number(of: key, parents: parents)
    if sectionDepth == 0 {
      unguarded.append(
        UnguardedCall(caller: current, callee: procedure, name: call.name.text, place: place))
    }
    flushLiteral()
    let indent = program.text.count
    program.text += indentation
    literalStart = program.text.count
    append(
      .call(
        procedure: Int32(procedure), indent: Int32(indent),
        count: isIndented ? Int32(indentation.count) : -1), at: place)
    html.context = html.context.afterCall
  }

  private mutating func emitBlock(_ site: TemplatePart.Block, _ scope: Scope) {
    let place = range(site.name.range, in: scope.template)
    guard depth < Limit.depth else {
      findings.report(.nestedTooDeep(at: place))
      return
    }
    _ = settle(site.name.text, at: place)
    let start = html.context
    if let number = overrides.sets[scope.overrides][site.name.text] {
      spend(overrides.sets[scope.overrides].count)
      emitReplacement(overrides.replacements[number], of: site, scope)
    } else {
      emit(site.body, scope)
    }
    _ = settle(site.name.text, at: place)
    checkBalance(start, html.context, site.name.text, at: place)
    if start.joined(with: html.context) == nil { html.context = start }
  }

  private mutating func emitReplacement(
    _ replacement: Overrides.Replacement, of site: TemplatePart.Block, _ scope: Scope
  ) {
    let block = replacement.block
    var style = scope.style
    style.strip = block.ownIndent
    style.add += stripped(site.indent, scope)
    style.continues = site.isStandalone ? -1 : block.start
    if site.isStandalone, !block.isStandalone, !block.body.isEmpty { indent(style) }
    emit(
      block.body,
      Scope(
        template: replacement.template,
        overrides: overrides.removing(site.name.text, from: scope.overrides), style: style))
  }

  /// Indentation as it is written, less what is taken from all lines here.
  private func stripped(_ indent: Range<Int>, _ scope: Scope) -> ArraySlice<UInt8> {
    trees[scope.template].source.file.bytes[indent].dropFirst(scope.style.strip)
  }
}

extension HTMLContext {
  /// The context after a partial or a parent, which begin and end in the same one.
  var afterCall: HTMLContext {
    var after = self
    switch state {
    case .inTag: after.state = .tagGap
    case .quoted where attribute == .url:
      guard url != .settled, url != .address, url != .refused else { break }
      after.url = .mixed
      after.name = []
      after.progress = 0
    default: break
    }
    return after
  }
}
