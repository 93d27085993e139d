import NoticeService

/// Standard output, for one rendered file alone.
struct Printer {
  private var isPrinted = false

  mutating func take(_ product: RenderProduct, _ outcome: inout Outcome) {
    outcome.worsen(to: product.outcome)
    if let complaint = product.complaint { StandardError.complain(complaint) }
    for file in product.files { print(file.bytes, &outcome) }
  }

  private mutating func print(_ bytes: [UInt8], _ outcome: inout Outcome) {
    guard !isPrinted else {
      if outcome < .usage {
        StandardError.complain(
          say(
            fi:
              "useampi kuin yksi tiedosto: anna kansio valitsimella --out, tai yksi kieli ja muoto",
            sv: "mer än en fil: ange en mapp med --out, eller ett språk och ett format",
            en: "more than one file: give a folder with --out, or one language and format"))
      }
      outcome.worsen(to: .usage)
      return
    }
    isPrinted = true
    if !StandardOutput.write(bytes) { outcome.worsen(to: .inputOutput) }
  }
}
