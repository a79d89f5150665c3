/// A piece of a page's text between two breaks: a paragraph, a heading, an item of a menu.
package struct PageSegment: Sendable {
  /// The innermost block element that holds it.
  package var block: Int32 = 0
  /// Its first and its last run of text in the tree; -1 for none.
  package var firstNode: Int32 = -1
  package var lastNode: Int32 = -1
  /// Its bytes in the text of the page.
  package var textStart: Int32 = 0
  package var textEnd: Int32 = 0
  /// How many bytes of it are links, and how many are set in strong type.
  package var linkBytes: Int32 = 0
  package var strongBytes: Int32 = 0
  package var linkCount: Int32 = 0

  package var text: Range<Int> { Int(textStart)..<Int(textEnd) }
}
