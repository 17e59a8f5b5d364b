/// What the program itself says on pages, text by text.
package var stockWords: [String] { stockText.split(separator: "\n").map(String.init) }
