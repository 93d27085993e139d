// Written by `seloste-dev generate` from the rule files; do not edit.

let allRules: [any Rule.Type] = [
  DPOMissing.self
]
