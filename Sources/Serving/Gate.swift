/// Who is let in: this machine's own browser, looking at the preview's own pages.
///
/// A page from elsewhere must neither read the papers nor pass for them: its name could be made to
/// lead to this machine (DNS rebinding), which `Host` gives away, and it could ask from afar, which
/// `Origin` and `Sec-Fetch-Site` give away.
struct Gate: Sendable {
  let port: Int

  /// What of a request the gate looks at.
  struct Visitor: Sendable {
    var method: String
    var host: String?
    var origin: String?
    /// `Sec-Fetch-Site` and `Sec-Fetch-Mode`, which newer browsers send.
    var site: String?
    var mode: String?
  }

  /// Why somebody is not let in.
  enum Refusal: Hashable, Sendable { case foreign, method }

  /// Nil for those who are let in.
  func refusal(of visitor: Visitor) -> Refusal? {
    guard let host = visitor.host?.lowercased(), hosts.contains(host) else { return .foreign }
    if let origin = visitor.origin, !origins.contains(origin.lowercased()) { return .foreign }
    // A link from elsewhere may be followed; nothing may be fetched from there.
    if visitor.site == "cross-site" || visitor.site == "same-site", visitor.mode != "navigate" {
      return .foreign
    }
    return ["GET", "HEAD"].contains(visitor.method) ? nil : .method
  }

  private var hosts: [String] {
    let names = ["127.0.0.1", "localhost"]
    return names.map { "\($0):\(port)" } + (port == 80 ? names : [])
  }
  private var origins: [String] { hosts.map { "http://\($0)" } }
}
