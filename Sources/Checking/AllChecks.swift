/// Every check, in the order in which a person should mend what they say.
package let allChecks: [any Check.Type] = [
  // What stops a build.
  UnknownReference.self, AmbiguousReference.self, DuplicateReference.self, UnknownEdition.self,
  DateCircle.self, ImpossibleDate.self,
]
