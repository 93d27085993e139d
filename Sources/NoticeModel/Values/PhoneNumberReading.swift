extension PhoneNumber {
  /// Reads `013 337 0333`, `+358 13 337 0333`, `00358…`, `(013) 337 0333`, `040-1234567`,
  /// `0100 1234`, `116 117`, also after `puh.`, `p.`, `tel.` or `tfn`.
  package static func read(_ text: String) -> Result<PhoneNumber, ValueProblem> {
    let bytes = text.utf8.span
    let start = afterPrefix(bytes)
    let hasPlus = bytes.at(start) == UInt8(ascii: "+")
    var number: UInt64 = 0
    var count = 0
    var leadingZeros = 0
    var open: Int?
    var index = hasPlus ? start + 1 : start
    while index < bytes.count {
      let separator = bytes.spaceLength(index) + bytes.dashLength(index)
      if bytes.isDigit(index) {
        // "+358 (0)13": the zero in brackets is for calls within the country.
        let isTrunkZero =
          open == index - 1 && (hasPlus || leadingZeros == 2) && count > 0
          && bytes.at(index) == UInt8(ascii: "0") && bytes.at(index + 1) == UInt8(ascii: ")")
        if !isTrunkZero {
          if count == leadingZeros && bytes.at(index) == UInt8(ascii: "0") { leadingZeros += 1 }
          count += 1
          if count > 17 { return .failure(.phoneTooLong(start..<bytes.count)) }
          number = number * 10 + UInt64(bytes.at(index) - UInt8(ascii: "0"))
        }
        index += 1
      } else if separator > 0 {
        index += separator
      } else if bytes.at(index) == UInt8(ascii: "(") && open == nil {
        open = index
        index += 1
      } else if bytes.at(index) == UInt8(ascii: ")") && open != nil {
        open = nil
        index += 1
      } else {
        return .failure(wrongCharacter(bytes, index, digits: count))
      }
    }
    if let open { return .failure(.phoneCharacter(open..<open + 1, "(")) }
    let whole = start..<bytes.count
    if hasPlus { return international(number, count, zeros: leadingZeros, whole) }
    switch leadingZeros {
    case 0: return short(number, count, whole)
    case 1: return national(number, count, whole)
    default: return international(number, count - 2, zeros: leadingZeros - 2, whole)
    }
  }

  /// The place after `puh.`, `p.`, `tel:` and their like.
  private static func afterPrefix(_ bytes: Span<UInt8>) -> Int {
    let word = 0..<bytes.afterWord(0)
    if word.isEmpty { return 0 }
    let prefixes = ["puh", "p", "puhelin", "tel", "tfn", "tn", "telefon", "phone", "gsm"]
    for prefix in prefixes where bytes.says(prefix, word) {
      var next = word.upperBound
      while bytes.at(next) == UInt8(ascii: ".") || bytes.at(next) == UInt8(ascii: ":") { next += 1 }
      return bytes.afterSpaces(next)
    }
    return 0
  }

  private static func wrongCharacter(
    _ bytes: Span<UInt8>, _ index: Int, digits: Int
  ) -> ValueProblem {
    let end = bytes.isWordByte(index) ? bytes.afterWord(index) : bytes.afterCharacter(index)
    let isList = bytes.at(index) == UInt8(ascii: ",") || bytes.at(index) == UInt8(ascii: "/")
    if isList && digits >= 5 { return .phoneTwoNumbers(index..<bytes.count) }
    return .phoneCharacter(index..<max(end, index + 1), bytes.text(index..<end))
  }

  /// A number with a country code: seven to fifteen digits, none of the codes begins with zero.
  private static func international(
    _ number: UInt64, _ count: Int, zeros: Int, _ whole: Range<Int>
  ) -> Result<PhoneNumber, ValueProblem> {
    if zeros > 0 && count > 0 { return .failure(.phoneCountryCode(whole)) }
    if count < 7 { return .failure(.phoneTooShort(whole)) }
    if count > 15 { return .failure(.phoneTooLong(whole)) }
    let text = String(number)
    guard text.hasPrefix("358") else {
      return .success(PhoneNumber(checked: .international, digits: number))
    }
    if text.hasPrefix("3580") {
      let mended =
        text.hasPrefix("35800")
        ? nil
        : UInt64(text.dropFirst(4))
          .flatMap { try? national($0, count - 3, whole).get() }
      return .failure(.phoneTrunkZero(whole, mended?.canonical))
    }
    // A Finnish number: the same value as without the country code.
    return national(UInt64(text.dropFirst(3)) ?? 0, count - 2, whole)
  }

  /// A Finnish number with its leading zero.
  private static func national(
    _ number: UInt64, _ count: Int, _ whole: Range<Int>
  ) -> Result<PhoneNumber, ValueProblem> {
    if count < 6 { return .failure(.phoneTooShort(whole)) }
    if count > 13 { return .failure(.phoneTooLong(whole)) }
    var head = number
    while head >= 1000 { head /= 10 }
    let services: [UInt64] = [100, 200, 202, 300, 600, 606, 700, 800]
    if services.contains(head) {
      return .success(PhoneNumber(checked: .service, digits: number))
    }
    var scale: UInt64 = 1
    for _ in 0..<count - 1 { scale *= 10 }
    return .success(PhoneNumber(checked: .international, digits: 358 * scale + number))
  }

  /// A number without a leading zero: only the short ones are whole.
  private static func short(
    _ number: UInt64, _ count: Int, _ whole: Range<Int>
  ) -> Result<PhoneNumber, ValueProblem> {
    if count == 0 { return .failure(.notAPhone(whole)) }
    let isShort =
      number == 112 || (number >= 10_000 && number < 20_000)
      || (number >= 100_000 && number < 200_000)
    if isShort { return .success(PhoneNumber(checked: .short, digits: number)) }
    return .failure(count < 5 ? .phoneTooShort(whole) : .phoneAreaMissing(whole))
  }
}
