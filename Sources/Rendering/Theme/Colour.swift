/// A colour of the screen, read from `#17505c`.
struct Colour: Hashable, Sendable {
  var red: Double
  var green: Double
  var blue: Double

  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#17505c` and `#abc`; nil for anything else.
  init?(_ text: some StringProtocol) {
    guard text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst().utf8.compactMap { Colour.value(ofDigit: $0) }
    guard digits.count == text.utf8.count - 1 else { return nil }
    switch digits.count {
    case 3:
      self.init(
        red: Double(digits[0] * 17), green: Double(digits[1] * 17), blue: Double(digits[2] * 17))
    case 6:
      self.init(
        red: Double(digits[0] * 16 + digits[1]), green: Double(digits[2] * 16 + digits[3]),
        blue: Double(digits[4] * 16 + digits[5]))
    default: return nil
    }
  }

  /// `#17505c`.
  var hex: String {
    let digits = Array("0123456789abcdef")
    return [red, green, blue].reduce(into: "#") { text, part in
      let value = Int(min(max(part, 0), 255).rounded())
      text.append(digits[value / 16])
      text.append(digits[value % 16])
    }
  }

  /// This colour with so much (0 to 1) of another in it.
  func mixed(with other: Colour, _ share: Double) -> Colour {
    func mix(_ left: Double, _ right: Double) -> Double { left + (right - left) * share }
    return Colour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// A pale ground in this colour: mostly white, and livelier than white alone would make it.
  var tint: Colour {
    let pale = mixed(with: Colour(red: 255, green: 255, blue: 255), 0.85)
    let grey = (pale.red + pale.green + pale.blue) / 3
    return Colour(red: grey, green: grey, blue: grey).mixed(with: pale, 1.5)
  }

  /// The contrast by WCAG 2, from 1 to 21.
  func contrast(with other: Colour) -> Double {
    let light = max(luminance, other.luminance)
    let dark = min(luminance, other.luminance)
    return (light + 0.05) / (dark + 0.05)
  }

  /// Relative luminance; the power is worked out by hand, for this room has no Foundation.
  private var luminance: Double {
    func linear(_ part: Double) -> Double {
      let share = part / 255
      return share <= 0.04045 ? share / 12.92 : Colour.power24((share + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// A number between 0 and 1 to the power of 2.4: its square times its fifth root squared.
  private static func power24(_ base: Double) -> Double {
    guard base > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - base) / (5 * fourth)
    }
    return base * base * root * root
  }

  private static func value(ofDigit byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 87
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 55
    default: nil
    }
  }
}
