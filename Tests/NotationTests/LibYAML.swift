import CYAML

/// What libyaml makes of a document, as an independent witness; nil where it refuses it.
func libyamlTree(_ bytes: [UInt8]) -> Tree? {
  var parser = yaml_parser_t()
  guard yaml_parser_initialize(&parser) == 1 else { return nil }
  defer { yaml_parser_delete(&parser) }
  return bytes.withUnsafeBufferPointer { buffer -> Tree? in
    yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
    var walk = EventWalk(parser: &parser)
    guard walk.next()?.kind == YAML_STREAM_START_EVENT else { return nil }
    guard let start = walk.next() else { return nil }
    if start.kind == YAML_STREAM_END_EVENT { return .map([]) }
    guard start.kind == YAML_DOCUMENT_START_EVENT, let first = walk.next(),
      let tree = walk.tree(from: first), walk.next()?.kind == YAML_DOCUMENT_END_EVENT,
      walk.next()?.kind == YAML_STREAM_END_EVENT
    else { return nil }
    return tree
  }
}

private struct Event {
  var kind: yaml_event_type_t
  /// The words of a scalar; nil where a reader would take them for something other than words.
  var words: String?
}

private struct EventWalk {
  let parser: UnsafeMutablePointer<yaml_parser_t>

  mutating func next() -> Event? {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return nil }
    defer { yaml_event_delete(&event) }
    guard event.type == YAML_SCALAR_EVENT else { return Event(kind: event.type) }
    let scalar = event.data.scalar
    guard scalar.tag == nil, scalar.anchor == nil else { return nil }
    let words = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    let isRetyped = scalar.style == YAML_PLAIN_SCALAR_STYLE && isRetypedByYAML(words)
    return Event(kind: event.type, words: isRetyped ? nil : words)
  }

  mutating func tree(from event: Event) -> Tree? {
    switch event.kind {
    case YAML_SCALAR_EVENT: return event.words.map(Tree.text)
    case YAML_SEQUENCE_START_EVENT:
      var items: [Tree] = []
      while let event = next() {
        if event.kind == YAML_SEQUENCE_END_EVENT { return .list(items) }
        guard let item = tree(from: event) else { return nil }
        items.append(item)
      }
      return nil
    case YAML_MAPPING_START_EVENT:
      var pairs: [Tree.Pair] = []
      while let event = next() {
        if event.kind == YAML_MAPPING_END_EVENT { return .map(pairs) }
        guard let key = event.words, let event = next(), let value = tree(from: event) else {
          return nil
        }
        pairs.append(Tree.Pair(key: key, value: value))
      }
      return nil
    default: return nil
    }
  }
}

/// Whether some reader of YAML takes a plain scalar for anything but a string.
///
/// The readers are those of the 1.2 core schema, and of YAML 1.1 as PyYAML has it. Dates are left
/// out: YAML 1.2 has none.
func isRetypedByYAML(_ words: String) -> Bool {
  guard let first = words.unicodeScalars.first else { return true }
  if knownWords.contains(words) { return true }
  guard "-+.0123456789".unicodeScalars.contains(first) else { return false }
  return words.wholeMatch(of: integer) != nil || words.wholeMatch(of: number) != nil
    || words.wholeMatch(of: moment) != nil
}

private let knownWords: Set<String> = {
  var words: Set<String> = [
    "~", "=", "<<", "y", "Y", "n", "N", ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf",
    "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF",
  ]
  for word in ["null", "true", "false", "yes", "no", "on", "off"] {
    words.formUnion([word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()])
  }
  return words
}()

nonisolated(unsafe) private let integer =
  /[-+]?(0b[0-1_]+|0o?[0-7_]+|[0-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(:[0-5]?[0-9])+)/
nonisolated(unsafe) private let number =
  /[-+]?([0-9][0-9_]*\.?[0-9_]*|\.[0-9_]+|[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*)([eE][-+]?[0-9]+)?/
nonisolated(unsafe) private let moment =
  /[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?([Tt]|[ \t]+)[0-9][0-9]?:[0-9]{2}:[0-9]{2}(\.[0-9]*)?.*/
