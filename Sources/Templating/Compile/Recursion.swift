import Diagnostics
import SourceText

/// Finds templates that call themselves whatever the data are.
extension Emitter {
  mutating func checkRecursion() {
    guard policy == .strict else { return }
    var calls: [Int: [Int]] = [:]
    for (index, call) in unguarded.enumerated() { calls[call.caller, default: []].append(index) }
    var state = Array(repeating: 0, count: procedures.keys.count)
    for root in state.indices where state[root] == 0 {
      // Depth first, without recursion: a procedure on the path has state 1, a finished one 2.
      var path: [(procedure: Int, next: Int)] = [(root, 0)]
      state[root] = 1
      while let (procedure, next) = path.last {
        let outgoing = calls[procedure] ?? []
        guard next < outgoing.count else {
          state[procedure] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let call = unguarded[outgoing[next]]
        if state[call.callee] == 1 {
          findings.report(.endlessRecursion(call.name, at: call.place))
        } else if state[call.callee] == 0 {
          state[call.callee] = 1
          path.append((call.callee, 0))
        }
      }
    }
  }
}
