/// A way of writing text as bytes, by its name in the Encoding Standard.
///
/// The encodings are those of the [Encoding Standard](https://encoding.spec.whatwg.org/#names-and-labels),
/// a closed list, and UTF-32, which that standard leaves out and files still come in. The raw value
/// is the standard's name; ``init(label:)`` takes any of its labels.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, which everything else is decoded to.
  case utf8 = "UTF-8"
  /// UTF-16, the low byte first.
  case utf16LE = "UTF-16LE"
  /// UTF-16, the high byte first.
  case utf16BE = "UTF-16BE"
  /// UTF-32, the low byte first.
  case utf32LE = "UTF-32LE"
  /// UTF-32, the high byte first.
  case utf32BE = "UTF-32BE"

  /// DOS Cyrillic, code page 866.
  case ibm866 = "IBM866"
  /// Latin-2, Central European.
  case iso8859_2 = "ISO-8859-2"
  /// Latin-3, South European.
  case iso8859_3 = "ISO-8859-3"
  /// Latin-4, North European.
  case iso8859_4 = "ISO-8859-4"
  /// ISO 8859-5, for Cyrillic; windows-1251 and KOI8-R are far more frequent.
  case iso8859_5 = "ISO-8859-5"
  /// ISO 8859-6, for Arabic; windows-1256 is more frequent.
  case iso8859_6 = "ISO-8859-6"
  /// ISO 8859-7, for Greek, nearly equal to windows-1253.
  case iso8859_7 = "ISO-8859-7"
  /// ISO Hebrew in visual order.
  case iso8859_8 = "ISO-8859-8"
  /// ISO Hebrew in logical order.
  case iso8859_8I = "ISO-8859-8-I"
  /// Latin-6, Nordic.
  case iso8859_10 = "ISO-8859-10"
  /// Latin-7, Baltic.
  case iso8859_13 = "ISO-8859-13"
  /// Latin-8, Celtic.
  case iso8859_14 = "ISO-8859-14"
  /// Latin-9, Western with the euro sign.
  case iso8859_15 = "ISO-8859-15"
  /// Latin-10, South-Eastern European.
  case iso8859_16 = "ISO-8859-16"
  /// Russian KOI8.
  case koi8R = "KOI8-R"
  /// Ukrainian KOI8.
  case koi8U = "KOI8-U"
  /// Mac OS Roman.
  case macintosh = "macintosh"
  /// Windows Thai, and ISO-8859-11.
  case windows874 = "windows-874"
  /// Windows Central European.
  case windows1250 = "windows-1250"
  /// Windows Cyrillic.
  case windows1251 = "windows-1251"
  /// Windows Western, and ISO-8859-1.
  case windows1252 = "windows-1252"
  /// Windows Greek.
  case windows1253 = "windows-1253"
  /// Windows Turkish, and ISO-8859-9.
  case windows1254 = "windows-1254"
  /// Windows Hebrew.
  case windows1255 = "windows-1255"
  /// Windows Arabic.
  case windows1256 = "windows-1256"
  /// Windows Baltic.
  case windows1257 = "windows-1257"
  /// Windows Vietnamese.
  case windows1258 = "windows-1258"
  /// Mac OS Cyrillic.
  case macCyrillic = "x-mac-cyrillic"

  /// Simplified Chinese, GBK; decoded as GB 18030.
  case gbk = "GBK"
  /// Chinese, GB 18030.
  case gb18030 = "gb18030"
  /// Traditional Chinese, with the Hong Kong characters.
  case big5 = "Big5"
  /// Japanese on Unix.
  case eucJP = "EUC-JP"
  /// Japanese in seven bits, with escape sequences.
  case iso2022JP = "ISO-2022-JP"
  /// Japanese on Windows.
  case shiftJIS = "Shift_JIS"
  /// Korean, with all the syllables of code page 949.
  case eucKR = "EUC-KR"

  /// Encodings that are unsafe to decode, such as HZ-GB-2312 and ISO-2022-KR.
  ///
  /// Text in them is a single replacement character.
  case replacement = "replacement"
  /// ASCII, and private characters for the upper half.
  case userDefined = "x-user-defined"

  /// The name in the Encoding Standard.
  public var name: String { rawValue }
}

extension TextEncoding: CustomStringConvertible {
  /// The name in the Encoding Standard.
  public var description: String { rawValue }
}
