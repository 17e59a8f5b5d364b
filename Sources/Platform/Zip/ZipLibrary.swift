import CZip

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// libzip, opened while the program runs: only a workbook needs it, and the program is also carried
/// to machines that have none.
struct ZipLibrary: Sendable {
  typealias Archive = OpaquePointer
  typealias Source = OpaquePointer
  typealias Part = OpaquePointer

  let initError: @Sendable @convention(c) (UnsafeMutablePointer<zip_error_t>) -> Void
  let endError: @Sendable @convention(c) (UnsafeMutablePointer<zip_error_t>) -> Void
  let createSource:
    @Sendable @convention(c) (
      UnsafeRawPointer?, UInt64, Int32, UnsafeMutablePointer<zip_error_t>?
    ) -> Source?
  let freeSource: @Sendable @convention(c) (Source?) -> Void
  let open: @Sendable @convention(c) (Source, Int32, UnsafeMutablePointer<zip_error_t>?) -> Archive?
  let discard: @Sendable @convention(c) (Archive) -> Void
  let count: @Sendable @convention(c) (Archive, UInt32) -> Int64
  let locate: @Sendable @convention(c) (Archive, UnsafePointer<CChar>, UInt32) -> Int64
  let describe:
    @Sendable @convention(c) (Archive, UInt64, UInt32, UnsafeMutablePointer<zip_stat_t>) -> Int32
  let openPart: @Sendable @convention(c) (Archive, UInt64, UInt32) -> Part?
  let read: @Sendable @convention(c) (Part, UnsafeMutableRawPointer, UInt64) -> Int64
  let closePart: @Sendable @convention(c) (Part) -> Int32

  /// The library of this machine; nil where there is none.
  static let shared: ZipLibrary? = names.lazy.compactMap { dlopen($0, RTLD_NOW | RTLD_LOCAL) }
    .first.flatMap { ZipLibrary(handle: $0) }

  #if canImport(Darwin)
    private static let names = [
      "libzip.5.dylib", "libzip.dylib", "/opt/homebrew/lib/libzip.dylib",
      "/usr/local/lib/libzip.dylib",
    ]
  #else
    private static let names = ["libzip.so.5", "libzip.so.4", "libzip.so"]
  #endif

  private init?(handle: UnsafeMutableRawPointer) {
    func function<Function>(_ name: String, as type: Function.Type) -> Function? {
      dlsym(handle, name).map { unsafeBitCast($0, to: type) }
    }
    guard
      let initError = function("zip_error_init", as: type(of: self.initError)),
      let endError = function("zip_error_fini", as: type(of: self.endError)),
      let createSource = function("zip_source_buffer_create", as: type(of: self.createSource)),
      let freeSource = function("zip_source_free", as: type(of: self.freeSource)),
      let open = function("zip_open_from_source", as: type(of: self.open)),
      let discard = function("zip_discard", as: type(of: self.discard)),
      let count = function("zip_get_num_entries", as: type(of: self.count)),
      let locate = function("zip_name_locate", as: type(of: self.locate)),
      let describe = function("zip_stat_index", as: type(of: self.describe)),
      let openPart = function("zip_fopen_index", as: type(of: self.openPart)),
      let read = function("zip_fread", as: type(of: self.read)),
      let closePart = function("zip_fclose", as: type(of: self.closePart))
    else { return nil }
    self.initError = initError
    self.endError = endError
    self.createSource = createSource
    self.freeSource = freeSource
    self.open = open
    self.discard = discard
    self.count = count
    self.locate = locate
    self.describe = describe
    self.openPart = openPart
    self.read = read
    self.closePart = closePart
  }
}
