import Testing

@testable import Serving

@Suite struct GateTests {
  private let gate = Gate(port: 8_765)

  private func refusal(
    _ method: String = "GET", host: String? = "127.0.0.1:8765", origin: String? = nil,
    site: String? = nil, mode: String? = nil
  ) -> Gate.Refusal? {
    gate.refusal(
      of: Gate.Visitor(method: method, host: host, origin: origin, site: site, mode: mode))
  }

  @Test func letsThisMachinesBrowserIn() {
    #expect(refusal() == nil)
    #expect(refusal(host: "LocalHost:8765") == nil)
    #expect(refusal("HEAD", origin: "http://127.0.0.1:8765", site: "same-origin") == nil)
    #expect(refusal(site: "none", mode: "navigate") == nil)
  }

  @Test(arguments: [
    nil, "", "evil.example", "evil.example:8765", "127.0.0.1", "127.0.0.1:8766", "localhost",
    "127.0.0.1.evil.example:8765", "0.0.0.0:8765", "[::1]:8765",
  ])
  func refusesEveryOtherHost(host: String?) {
    #expect(refusal(host: host) == .foreign)
  }

  @Test(arguments: [
    "null", "https://evil.example", "http://127.0.0.1:8766", "https://127.0.0.1:8765",
    "http://localhost", "file://",
  ])
  func refusesEveryOtherOrigin(origin: String) {
    #expect(refusal(origin: origin) == .foreign)
  }

  @Test func letsALinkFromElsewhereBeFollowedAndNothingBeFetched() {
    #expect(refusal(site: "cross-site", mode: "navigate") == nil)
    #expect(refusal(site: "cross-site", mode: "no-cors") == .foreign)
    #expect(refusal(site: "same-site", mode: "cors") == .foreign)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "get", ""])
  func isForLookingOnly(method: String) {
    #expect(refusal(method) == .method)
  }

  @Test func needsNoPortInTheNameOnPort80() {
    let visitor = Gate.Visitor(method: "GET", host: "localhost", origin: "http://localhost")
    #expect(Gate(port: 80).refusal(of: visitor) == nil)
  }
}
