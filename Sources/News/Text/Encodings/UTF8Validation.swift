/// Whether bytes are UTF-8.
package enum UTF8Validation {
  /// The offset of the first sequence that is not UTF-8, or nil where all are.
  package static func firstInvalidOffset(in bytes: Span<UInt8>) -> Int? {
    do throws(Unicode.UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The offset of the first sequence in an array that is not UTF-8, or nil where all are.
  package static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    firstInvalidOffset(in: bytes.span)
  }
}
