/// The light colours of a theme, as drawings carry them in attributes.
///
/// WeasyPrint paints `var()` in a drawing black, so every drawing names its colours; the style
/// sheet puts the screen's colours over them by class.
package struct Palette: Hashable, Sendable {
  package var accent = "#17505c"
  package var accentSoft = "#dcebec"
  package var warm = "#9a4a21"
  package var warmSoft = "#f6e4d6"
  package var ground = "#fbf7ef"
  package var sheet = "#fffdf8"
  package var ink = "#1d2433"
  package var inkSoft = "#4a5263"
  package var line = "#d9d2c3"
  package var done = "#1d6238"
  package var track = "#17505c"
  package var soon = "#7a4f00"
  package var late = "#9c2a1f"
  package var lateSoft = "#f7dfdb"
  package var idle = "#565d6b"

  package init() {}
}
