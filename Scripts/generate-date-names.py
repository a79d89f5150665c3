#!/usr/bin/env python3
"""Writes Sources/News/Dates/DateNames.swift: names and words of dates in many languages.

The facts come from Unicode CLDR as the Python package Babel carries it:

    pip install babel==2.18.0
    Scripts/generate-date-names.py > Sources/News/Dates/DateNames.swift

Adding a language is adding its code to LANGUAGES.
"""

import re
import subprocess
import sys

# The order decides between languages where the text's own is unknown: the first one wins.
LANGUAGES = (
    "en de fr es it pt nl sv da nb pl cs sk ru uk be bg mk sl hr bs sr sr_Latn ro hu fi et lv lt is "
    "el tr az kk ky uz ka hy mn sq ca gl eu ga af id ms fil vi sw so hi mr ne bn ta te kn ml gu pa "
    "si ur ar fa ps he th lo km my am ko ja zh_Hans zh_Hant"
).split()
IDEOGRAPHIC = {"ko", "ja", "zh_Hans", "zh_Hant"}

HEAD = '''/// The names and words of dates in the languages of the news, from Unicode CLDR.
///
/// Written by `Scripts/generate-date-names.py`; what CLDR lacks stands in ``DateWords``. A row is a
/// language, a kind, and the words, `;` between the twelve months, the seven days from Monday or the
/// parts of the day (before noon, after noon, around noon, at night), and `|` between the spellings of
/// one. The words of the other kinds are those of the patterns in which a language prints dates:
///
/// - `year`, `month`, `day`, `hour`, `minute`, `second`: behind such a number, as in `2031 г.`.
/// - `filler`: between the parts of a date, as in `9 de mayo de 2031`.
/// - `dotted`: a dot parts hours and minutes.
/// - `order`: the languages and regions that print numbers as month, day, year or as year, month, day.
enum DateNames {
  static let rows = """'''

TAIL = '''    """
}'''

FIELD = re.compile(r"'((?:[^']|'')*)'|([GyMLEcdahHKkmsSBbzv])\2*|(\u200f)|(.)", re.S)
UNITS = {"y": "year", "M": "month", "L": "month", "d": "day", "h": "hour", "H": "hour",
         "k": "hour", "K": "hour", "m": "minute", "s": "second"}


def pieces(pattern):
    """A pattern as fields (a letter and how often it stands) and literals."""
    found = []
    for match in FIELD.finditer(pattern):
        if match.group(2):
            found.append((match.group(2), len(match.group(0))))
        else:
            text = match.group(1) if match.group(1) is not None else match.group(0)
            if found and found[-1][1] == 0:
                found[-1] = (found[-1][0] + text, 0)
            else:
                found.append((text, 0))
    return found


def is_name(piece):
    return piece[0] in "ML" and piece[1] >= 3


def clean(name):
    return re.sub(r"\s+", " ", name.replace("\u200f", "").rstrip(".")).strip()


def words_of(literal):
    """The words of a literal, without marks around them."""
    return [w for w in (clean(w.strip("()،,;:/-–")) for w in re.split(r"[,،()]|\. ", literal)) if
            w and any(c.isalpha() for c in w)]


def read_pattern(pattern, words, affixes):
    """Sorts the words of a pattern: units, fillers, and what is glued to the name of a month."""
    parts = pieces(pattern)
    for index, (text, width) in enumerate(parts):
        if width or not any(c.isalpha() for c in text):
            continue
        before = parts[index - 1] if index else None
        after = parts[index + 1] if index + 1 < len(parts) else None
        if before and before[1] and is_name(before) and text[0].isalpha():
            affixes.add(("", re.split(r"[\s,.]", text)[0]))
            text = text[len(re.split(r"[\s,.]", text)[0]):]
        if after and after[1] and is_name(after) and text and text[-1].isalpha():
            affixes.add((re.split(r"[\s,.]", text)[-1], ""))
            text = text[:len(text) - len(re.split(r"[\s,.]", text)[-1])]
        for word in words_of(text):
            if word.isascii() and len(word) == 1 and word.isupper():
                continue
            unit = UNITS.get(before[0]) if before and before[1] and not is_name(before) else None
            words.setdefault(word, set()).add(unit or "filler")


def patterns(locale):
    """The patterns in which a language prints dates and times."""
    for width in ("full", "long", "medium", "short"):
        yield locale.date_formats[width].pattern
        yield locale.time_formats[width].pattern
        yield re.sub(r"\{[01]\}", "E", str(locale.datetime_formats[width]))
    for key, value in locale.datetime_skeletons.items():
        if not re.search(r"[QwW]", key) and re.search(r"[yMdHhm]", key):
            yield getattr(value, "pattern", str(value))


def pattern_rows(locale):
    words, affixes = {}, set()
    for pattern in patterns(locale):
        read_pattern(pattern, words, affixes)
    kinds = {}
    for word, found in sorted(words.items()):
        units = found - {"filler"}
        kind = units.pop() if len(units) == 1 and (len(found) == 1 or len(word) < 2) else "filler"
        if kind == "minute" and "second" in found:
            kind = "filler"
        kinds.setdefault(kind, []).append(word)
    return kinds, affixes


def part_of_day(key, rule):
    """Before noon 0, after noon 1, around noon 2, at night 3."""
    if key in ("am", "pm", "noon", "midnight"):
        return {"am": 0, "pm": 1, "noon": 2, "midnight": 3}[key]
    if not rule or "from" not in rule:
        return None
    start, end = rule["from"] // 3600, rule["before"] // 3600
    if start < end <= 12:
        return 0
    if 12 <= start < end:
        return 1
    return 2 if start < end else 3


def periods(locale):
    found = [[], [], [], []]
    rules = {key: spans[0] for key, spans in locale.day_period_rules.get(None, {}).items()}
    for width in ("wide", "abbreviated"):
        for key, name in locale.day_periods.get("format", {}).get(width, {}).items():
            part = part_of_day(key, rules.get(key))
            name = clean(name)
            if part is not None and name and not any(name in other for other in found):
                found[part].append(name)
    return found


def month_names(locale, affixes):
    rows = []
    for key in range(1, 13):
        found = []
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                name = clean(locale.months.get(context, {}).get(width, {}).get(key) or "")
                if not name or name[0].isdigit():
                    continue
                glued = [clean(before + name + after) for before, after in sorted(affixes)]
                found += [n for n in [name] + glued if n not in found]
        rows.append("|".join(found))
    return rows


def day_names(locale, code):
    rows = []
    for key in range(7):
        found = []
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                name = clean(locale.days.get(context, {}).get(width, {}).get(key) or "")
                if name and name not in found and (len(name) > 1 or code in IDEOGRAPHIC):
                    found.append(name)
        rows.append("|".join(found))
    return rows


def rows(code):
    """The rows of one language."""
    from babel import Locale

    locale = Locale.parse(code)
    language = code.replace("_", "-")
    kinds, affixes = pattern_rows(locale)
    months = month_names(locale, affixes)
    if all(months):
        yield f"{language} months {'; '.join(months)}"
    days = day_names(locale, code)
    if all(days):
        yield f"{language} weekdays {'; '.join(days)}"
    parts = ["|".join(part) for part in periods(locale)]
    if parts[0] and parts[1]:
        yield f"{language} periods {'; '.join(parts)}".rstrip("; ")
    # Basque puts its units in brackets, which no reader of words sees.
    for kind, words in sorted(kinds.items() if code != "eu" else ()):
        yield f"{language} {kind} {'|'.join(words)}"
    if re.search(r"[Hh]\.mm", locale.time_formats["short"].pattern):
        yield f"{language} dotted 1"


def orders():
    """The locales that do not print numeric dates with the day first.

    English of no region is left out: it prints both orders.
    """
    from babel import Locale, localedata

    known = {code.split("_")[0] for code in LANGUAGES}
    found = {"mdy": [], "ymd": []}
    for code in sorted(localedata.locale_identifiers()):
        locale = Locale.parse(code)
        letters = re.sub(r"[^yMd]", "", locale.date_formats["short"].pattern.replace("L", "M"))
        order = re.sub(r"(.)\1*", r"\1", letters).lower()
        tag = code.replace("_", "-")
        parents = {tag[:index] for index, sign in enumerate(tag) if sign == "-"}
        is_news = tag.split("-")[0] in known and tag != "en" and len(tag) <= 5
        if order in found and is_news and not parents & set(found[order]):
            found[order].append(tag)
    for order, tags in sorted(found.items()):
        yield f"* order {'|'.join(f'{tag}={order}' for tag in tags)}"


def main():
    if len(sys.argv) == 2:
        print("\n".join(orders() if sys.argv[1] == "orders" else rows(sys.argv[1])))
        return
    print(HEAD)
    for code in LANGUAGES + ["orders"]:
        # One process a language: Babel's data of one locale leaks into another's.
        out = subprocess.run(
            [sys.executable, __file__, code], check=True, capture_output=True, text=True
        ).stdout
        for line in out.splitlines():
            print("    " + line.replace("\\", "\\\\"))
    print(TAIL)


main()
