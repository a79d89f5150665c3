#!/usr/bin/env python3
"""Writes Sources/News/Dates/DateNames.swift: the names of months, weekdays and day periods.

The facts come from Unicode CLDR as the Python package Babel carries it:

    pip install babel==2.18.0
    Scripts/generate-date-names.py > Sources/News/Dates/DateNames.swift

Adding a language is adding its code to LANGUAGES.
"""

import subprocess
import sys

LANGUAGES = (
    "en de fr es it pt nl sv da nb pl cs ru uk bg sl hr sr ro hu fi el tr id vi hi ar fa he th "
    "ko ja zh_Hans zh_Hant"
).split()
IDEOGRAPHIC = {"ko", "ja", "zh_Hans", "zh_Hant"}

HEAD = '''/// The names of months, weekdays and day periods in the languages of the news, from Unicode CLDR.
///
/// Written by `Scripts/generate-date-names.py`; names that CLDR lacks stand in ``DateWords``. A row
/// is a language, a kind, and the names, `;` between the twelve months, the seven days from Monday
/// or the two halves of the day, and `|` between the spellings of one.
enum DateNames {
  static let rows = """'''

TAIL = '''    """
}'''


def rows(code):
    """The rows of one language."""
    from babel import Locale

    locale = Locale.parse(code)
    language = code.replace("_", "-")

    def spellings(table, key, keep):
        found = []
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                name = table.get(context, {}).get(width, {}).get(key)
                if not name:
                    continue
                name = name.rstrip(".").replace("\u202f", " ").replace("\u00a0", " ").strip()
                if name not in found and keep(name):
                    found.append(name)
        return "|".join(found)

    def long_enough(name):
        return len(name) > 1 or code in IDEOGRAPHIC

    months = [spellings(locale.months, key, lambda n: not n[0].isdigit()) for key in range(1, 13)]
    if all(months):
        yield f"{language} months {'; '.join(months)}"
    days = [spellings(locale.days, key, long_enough) for key in range(7)]
    yield f"{language} weekdays {'; '.join(days)}"
    periods = [spellings(locale.day_periods, key, lambda n: True) for key in ("am", "pm")]
    if all(periods):
        yield f"{language} periods {'; '.join(periods)}"


def main():
    if len(sys.argv) == 2:
        print("\n".join(rows(sys.argv[1])))
        return
    print(HEAD)
    for code in LANGUAGES:
        # One process a language: Babel's data of one locale leaks into another's.
        out = subprocess.run(
            [sys.executable, __file__, code], check=True, capture_output=True, text=True
        ).stdout
        for line in out.splitlines():
            print("    " + line)
    print(TAIL)


main()
