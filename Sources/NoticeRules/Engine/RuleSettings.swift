/// What a municipality decides for itself about the rules.
package struct RuleSettings: Sendable {
  package init() {}
}
