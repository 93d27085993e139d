/// The picture's style sheet: light and dark, each with enough contrast (WCAG 2.2, 1.4.3 and 1.4.11).
enum PictureStyle {
  static let sheet = """
    text{font:12px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#1b1f24}
    .p{fill:#fff}
    .h{font:600 20px system-ui,'DejaVu Sans',Arial,sans-serif}
    .l{font:600 13px system-ui,'DejaVu Sans',Arial,sans-serif;fill:#454d57}
    .s{font:11px system-ui,'DejaVu Sans',Arial,sans-serif;fill:#454d57}
    .n{font-weight:700;font-size:13px}
    .b{fill:#f6f8fa;stroke:#6e7781}
    .person{fill:#dbeafe;stroke:#1d4ed8;stroke-width:2}
    .log{fill:#fdf3d1;stroke:#8a6100}
    .chip{fill:#fff;stroke:#8c959f}
    .w{fill:none;stroke:#1d4ed8;stroke-width:2}
    .c{stroke-width:1.25;opacity:.6}
    .r{fill:none;stroke:#6e7781}
    .a{fill:none;stroke:#8c959f;stroke-width:.75;opacity:.6}
    .e{fill:#1d4ed8}
    .special{fill:#b42318}
    .criminal{fill:#7a271a}
    .identityCode{fill:#6d28d9}
    .credential{fill:#0b6b50}
    .notice{fill:none;stroke:#8a6100;stroke-width:2}
    @media (prefers-color-scheme:dark){
    text{fill:#e6edf3}
    .p{fill:#0d1117}
    .l,.s{fill:#b1bac4}
    .b{fill:#161b22;stroke:#8b949e}
    .person{fill:#10284d;stroke:#79b0ff}
    .log{fill:#332a0c;stroke:#e0b341}
    .chip{fill:#0d1117;stroke:#6e7681}
    .w{stroke:#79b0ff}
    .r{stroke:#8b949e}
    .a{stroke:#6e7681}
    .e{fill:#79b0ff}
    .special{fill:#ff8e80}
    .criminal{fill:#ffb4a6}
    .identityCode{fill:#c4a7ff}
    .credential{fill:#5fd6a8}
    .notice{stroke:#e0b341}
    }

    """
}
