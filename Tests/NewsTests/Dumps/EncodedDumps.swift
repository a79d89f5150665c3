import News

/// An invented dump and its bytes in an older encoding.
struct EncodedDump: Sendable {
  let encoding: TextEncoding
  let text: String
  /// The bytes of the text and a line feed, written by another program.
  let base64: String

  static let all: [EncodedDump] = [
    EncodedDump(
      encoding: .windows1252,
      text: """
        Le nouveau pont sur l’Aron a été ouvert à la circulation lundi, après quatre années de travaux.
        Les habitants des deux rives l’ont fêté, et des élèves l’ont traversé avec des drapeaux à la main.
        """,
      base64: """
        TGUgbm91dmVhdSBwb250IHN1ciBskkFyb24gYSDpdOkgb3V2ZXJ0IOAgbGEgY2lyY3VsYXRpb24gbHVu\
        ZGksIGFwcuhzIHF1YXRyZSBhbm7pZXMgZGUgdHJhdmF1eC4KTGVzIGhhYml0YW50cyBkZXMgZGV1eCBy\
        aXZlcyBskm9udCBm6nTpLCBldCBkZXMg6WzodmVzIGySb250IHRyYXZlcnPpIGF2ZWMgZGVzIGRyYXBl\
        YXV4IOAgbGEgbWFpbi4K
        """),
    EncodedDump(
      encoding: .eucKR,
      text: """
        아론강에 새로 건설된 다리가 월요일에 개통되였다고 지역 신문이 보도했다.
        양쪽 마을 주민들은 다리의 개통을 축하하였으며 아이들은 작은 깃발을 들고 다리를 건넜다.
        """,
      base64: """
        vsa30LCtv6Egu/W3ziCwx7yztcggtNm4rrChIL/5v+TAz7+hILCzxeu1x7+0tNmw7SDB9r+qIL3Fua7A\
        zCC6uLW1x9+02S4KvufCyiC4tsC7IMHWuc616cC6ILTZuK7AxyCws8XrwLsgw+DHz8fPv7TAuLjnIL7G\
        wMy16cC6IMDbwLogseq538C7ILXpsO0gtNm4rrimILDHs9S02S4K
        """),
    EncodedDump(
      encoding: .gb18030,
      text: """
        横跨阿龙河的新桥于星期一正式通车，两岸的村民纷纷前来庆祝，孩子们挥舞着小旗走过新桥。
        这座桥由士兵和县里的工人用四年时间建成，是该地区最长的一座桥梁，也是最宽的一座。
        """,
      base64: """
        uuG/57Ciwfq607XE0MLHxdPa0MfG2tK71f3Kvc2os7WjrMG9sLa1xLTlw/G317fXx7DAtMfs16OjrLqi\
        19PDx7vTzujXxdChxuzX37n90MLHxaGjCtXi1/nHxdPJyr+x+LrNz9jA77XEuaTIy9PDy8TE6sqxvOS9\
        qLPJo6zKx7jDtdjH+Nfus6S1xNK71/nHxcG6o6zSssrH1+6/7bXE0rvX+aGjCg==
        """),
    EncodedDump(
      encoding: .shiftJIS,
      text: """
        アロン川に架かる新しい橋が月曜日に開通し、両岸の村の人々が集まって開通を祝った。
        橋は四年の工事を経て完成したもので、長さは三百二十メートル、この地方で最も長い。
        """,
      base64: """
        g0GDjYOTkOyCyYnLgqmC6ZBWgrWCoou0gqqMjpdqk/qCyYpKksqCtYFBl7yK3YLMkbqCzJBsgViCqo9X\
        gtyCwYLEikqSyoLwj2qCwYK9gUIKi7SCzY5slE6CzI1IjpaC8IxvgsSKrpCsgrWCvYLggsyCxYFBkreC\
        s4LNjk+VU5Pxj1yDgYFbg2eDi4FBgrGCzJJulfuCxY3FguCSt4KigUIK
        """),
    EncodedDump(
      encoding: .koi8R,
      text: """
        Новый мост через реку Арон открыли для движения в понедельник после четырёх лет работ.
        Жители деревень на обоих берегах пришли на праздник, дети прошли по мосту с флажками.
        """,
      base64: """
        7s/X2cogzc/T1CDexdLF2iDSxcvVIOHSz84gz9TL0tnMySDEzNEgxNfJ1sXOydEg1yDQz87FxMXM2M7J\
        yyDQz9PMxSDexdTZ0qPIIMzF1CDSwcLP1C4K9snUxczJIMTF0sXXxc7YIM7BIM/Cz8nIIMLF0sXHwcgg\
        0NLJ28zJIM7BINDSwdrEzsnLLCDExdTJINDSz9vMySDQzyDNz9PU1SDTIMbMwdbLwc3JLgo=
        """),
  ]
}
