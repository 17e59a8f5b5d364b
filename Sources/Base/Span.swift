/// A stretch of one source file, in bytes: the place of a value or of a mistake.
package struct Span: Hashable, Sendable {
  /// The file's number in its `SourceMap`.
  package var file: FileID
  package var lower: UInt32
  package var upper: UInt32

  package init(file: FileID, _ range: Range<Int>) {
    self.file = file
    self.lower = UInt32(clamping: range.lowerBound)
    self.upper = UInt32(clamping: range.upperBound)
  }

  /// The byte offsets in the file.
  package var range: Range<Int> { Int(lower)..<Int(max(lower, upper)) }

  /// The empty stretch at the start of a file: the place of a mistake that is about the whole file.
  package static func start(of file: FileID) -> Span { Span(file: file, 0..<0) }
}

/// A file's number in its `SourceMap`.
package struct FileID: Hashable, Comparable, Sendable {
  package var number: UInt32

  package init(_ number: UInt32) { self.number = number }

  package static func < (left: FileID, right: FileID) -> Bool { left.number < right.number }
}

/// A value and the place where it was written.
package struct Placed<Value: Sendable>: Sendable {
  package var value: Value
  package var span: Span

  package init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }

  /// Another value from the same place.
  package func map<Other>(_ transform: (Value) -> Other) -> Placed<Other> {
    Placed<Other>(transform(value), at: span)
  }
}

extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}

/// The files that one school's spans point into: those of the library first, then its own.
package struct SourceMap: Sendable {
  package private(set) var files: [SourceText] = []

  package init() {}

  /// Takes a file in and answers its number.
  package mutating func add(_ file: SourceText) -> FileID {
    files.append(file)
    return FileID(UInt32(clamping: files.count - 1))
  }

  /// The file of a number; nil for a number of another map.
  package subscript(file: FileID) -> SourceText? {
    let index = Int(file.number)
    return index < files.count ? files[index] : nil
  }
}
