import Foundation

/// Ctrl-C and its kin, waited for in place of ending the program at once.
struct StopSignals {
  private var signals = sigset_t()

  /// From here on they wait, in this thread and those that it starts.
  init() {
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Returns when one of them has come.
  func wait() {
    var signals = signals
    var number: Int32 = 0
    while sigwait(&signals, &number) != 0 {}
  }
}
