import Base

/// Puts a date in place of the moments of printing that Chromium writes into a PDF, all else of
/// which is the same in two runs.
///
/// Both are written over at equal length, for a PDF counts its bytes. Nil where they are not found
/// as expected: then nothing must be touched.
func settingDates(of pdf: [UInt8], to date: CalendarDate) -> [UInt8]? {
  let digits = date.iso.filter { $0 != "-" }
  let value = Array("D:\(digits)000000+00'00'".utf8)
  var patched = pdf
  for name in ["/CreationDate (", "/ModDate ("] {
    guard let start = end(ofFirst: Array(name.utf8), in: pdf.prefix(4096)) else { return nil }
    let end = start + value.count
    guard end < pdf.count, pdf[start] == UInt8(ascii: "D"), pdf[end] == UInt8(ascii: ")") else {
      return nil
    }
    patched.replaceSubrange(start..<end, with: value)
  }
  return patched
}

private func end(ofFirst needle: [UInt8], in hay: ArraySlice<UInt8>) -> Int? {
  guard hay.count >= needle.count else { return nil }
  for start in hay.startIndex...(hay.endIndex - needle.count)
  where hay[start..<start + needle.count].elementsEqual(needle) {
    return start + needle.count
  }
  return nil
}
