/// What keeps Windows, SharePoint or OneDrive from holding a file of some name.
enum NameFault: Equatable, CustomStringConvertible {
  case sign(Character)
  case ending
  case reserved(String)
  case length
  case control

  init?(_ name: String) {
    if name.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
      self = .control
    } else if let sign = name.first(where: { "<>:\"|?*\\".contains($0) }) {
      self = .sign(sign)
    } else if name.hasSuffix(".") || name.hasSuffix(" ") || name.hasPrefix(" ") {
      self = .ending
    } else if NameFault.isReserved(name) {
      self = .reserved(name)
    } else if name.count > 128 {
      self = .length
    } else {
      return nil
    }
  }

  private static func isReserved(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }.uppercased()
    if ["CON", "PRN", "AUX", "NUL"].contains(stem) { return true }
    guard stem.utf8.count == 4, stem.hasPrefix("COM") || stem.hasPrefix("LPT") else { return false }
    return stem.utf8.last?.isDigit == true
  }

  var description: String {
    switch self {
    case .sign(let sign): "it holds \(sign)"
    case .ending: "it begins or ends with a space, or ends with a full stop"
    case .reserved(let name): "\(name) is a name of the system"
    case .length: "it is longer than 128 characters"
    case .control: "it holds a control character"
    }
  }
}
