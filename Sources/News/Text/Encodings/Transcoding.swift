/// Bytes turned into UTF-8.
package struct Transcoding: Sendable, Hashable {
  /// The text as UTF-8, always valid.
  package var utf8: [UInt8]
  /// How many sequences were not of the encoding, each now U+FFFD.
  package var badSequences: Int
}

extension TextEncoding {
  /// Decodes bytes as the Encoding Standard says.
  ///
  /// A sequence that is not of the encoding becomes one U+FFFD; an ASCII byte after a bad lead byte
  /// stays. A byte order mark is a character like any other here: the caller skips it.
  package func transcode(_ bytes: Span<UInt8>) -> Transcoding {
    switch self {
    case .utf8: UTF8Repair().transcode(bytes)
    case .utf16LE: UTF16Decoder(isBigEndian: false).transcode(bytes)
    case .utf16BE: UTF16Decoder(isBigEndian: true).transcode(bytes)
    case .utf32LE: UTF32Decoder(isBigEndian: false).transcode(bytes)
    case .utf32BE: UTF32Decoder(isBigEndian: true).transcode(bytes)
    case .gbk, .gb18030: GB18030Decoder().transcode(bytes)
    case .big5: Big5Decoder().transcode(bytes)
    case .eucJP: EUCJPDecoder().transcode(bytes)
    case .iso2022JP: ISO2022JPDecoder().transcode(bytes)
    case .shiftJIS: ShiftJISDecoder().transcode(bytes)
    case .eucKR: EUCKRDecoder().transcode(bytes)
    case .replacement:
      bytes.isEmpty
        ? Transcoding(utf8: [], badSequences: 0)
        : Transcoding(utf8: [0xEF, 0xBF, 0xBD], badSequences: 1)
    default: SingleByteDecoder(index: EncodingIndex.singleByte(self) ?? []).transcode(bytes)
    }
  }

  /// Decodes the bytes of an array as the Encoding Standard says.
  package func transcode(_ bytes: [UInt8]) -> Transcoding {
    transcode(bytes.span)
  }
}

/// A decoder of one encoding, called once for each character.
protocol StepDecoder {
  /// How many sequences were bad so far.
  var badSequences: Int { get set }

  /// Decodes what stands at `offset`, moves `offset` past it and appends at most 12 bytes.
  mutating func step(_ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>)
}

extension StepDecoder {
  consuming func transcode(_ bytes: Span<UInt8>) -> Transcoding {
    var decoder = self
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 4)
    var offset = 0
    while offset < bytes.count {
      utf8.append(addingCapacity: min(32_768, 3 * (bytes.count - offset) + 12)) { output in
        while offset < bytes.count, output.freeCapacity >= 12 {
          decoder.step(bytes, &offset, &output)
        }
      }
    }
    return Transcoding(utf8: utf8, badSequences: decoder.badSequences)
  }

  /// Appends U+FFFD for a bad sequence.
  @inline(__always)
  mutating func reject(_ output: inout OutputSpan<UInt8>) {
    badSequences += 1
    output.append(scalar: 0xFFFD)
  }

  /// Appends an entry of an index, or U+FFFD where it is absent.
  ///
  /// Returns how many bytes of the two that it was looked up with are used up: an ASCII byte after
  /// a lead byte that it makes nothing with is text.
  @inline(__always)
  mutating func append(
    _ entry: UInt32, trail: UInt8, to output: inout OutputSpan<UInt8>
  ) -> Int {
    if entry != 0 {
      output.append(scalar: entry)
      return 2
    }
    reject(&output)
    return trail < 0x80 ? 1 : 2
  }
}

extension OutputSpan<UInt8> {
  /// Appends a scalar value as UTF-8.
  @inline(__always)
  mutating func append(scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      if scalar < 0x10000 {
        append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      } else {
        append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      }
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}

/// A byte, a character.
struct SingleByteDecoder: StepDecoder {
  /// The upper half, 128 entries.
  let index: [UInt32]
  var badSequences = 0

  init(index: [UInt32]) {
    self.index = index
  }

  @inline(__always)
  mutating func step(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>
  ) {
    let byte = bytes[offset]
    offset += 1
    if byte < 0x80 { return output.append(byte) }
    let entry = index[Int(byte & 0x7F)]
    if entry == 0 { reject(&output) } else { output.append(scalar: entry) }
  }
}
