package import Base

/// Why a publication did not begin, or did not come to its end.
package enum Halt: Error, Hashable, Sendable {
  /// The folder named is not one to publish these papers to.
  case wrongFolder(String)
  /// Names that some computer or drive does not take, a sentence each.
  case unsafeNames([String])
  /// What stands where ours must go and is not ours, a sentence each.
  case inTheWay([String])
  /// Another publication to the same folder is under way.
  case taken(String)
  /// The world failed; what stands is consistent, and the next run goes on.
  case failed(FileTrouble)
}
