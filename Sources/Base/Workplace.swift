/// Who works on which machine, and what time it is there.
///
/// It is what two who write to one folder must know of each other. `Platform` has the real one.
package protocol Workplace: Sendable {
  /// This very run of the program.
  var worker: Worker { get }
  /// Seconds since the beginning of 1970, in Greenwich.
  func now() -> Int
  /// Does nothing for a while.
  func pause(milliseconds: Int)
  /// Whether a run of the program still goes on; nil where it cannot be known, as on another
  /// machine.
  func isAtWork(_ worker: Worker) -> Bool?
}

/// One run of the program: by whom, where, and by which process.
package struct Worker: Hashable, Sendable {
  package var user: String
  package var host: String
  /// What tells the machine from others of the same name.
  package var machine: String
  /// What changes when the machine is started anew.
  package var boot: String
  package var process: Int
  /// What tells the process from a later one of the same number.
  package var started: String

  package init(
    user: String, host: String, machine: String, boot: String, process: Int, started: String
  ) {
    self.user = user
    self.host = host
    self.machine = machine
    self.boot = boot
    self.process = process
    self.started = started
  }
}
