#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs something that waits on a thread of its own: the threads of Swift's tasks must not wait.
func startThread(_ body: @escaping @Sendable () -> Void) {
  let work = Unmanaged.passRetained(Work(body)).toOpaque()
  #if canImport(Darwin)
    var thread: pthread_t?
    let failure = pthread_create(&thread, nil, { finish($0) }, work)
  #else
    var thread = pthread_t()
    let failure = pthread_create(&thread, nil, { $0.flatMap { finish($0) } }, work)
  #endif
  if failure != 0 { Unmanaged<Work>.fromOpaque(work).release() }
}

/// What a thread is to do, for the system to carry.
private final class Work: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private func finish(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
  return nil
}
