import Importing

/// Reads any bytes as an export of text.
///
/// One in a hundred or so is counted, too, which takes the time of many readings.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyText(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  do throws(ImportRefusals) {
    let sheet = try readReplies(text: input)
    if input.reduce(0, &+) & 127 == 0 { countAndCheck(sheet) }
  } catch {
    expectWords(in: error)
  }
  return 0
}
