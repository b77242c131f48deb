"""Tell whether a gap text can be shown: whole, understood without more of the article, with words between its gaps."""

import re
from collections.abc import Callable

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.generation.headings import has_heading

_FEWEST_WORDS_A_GAP = 2
_MOST_WORDS, _MOST_SENTENCES = 90, 3
_SIDE_BY_SIDE = re.compile(r"\}\} \{\{[A-ZÄÖÜ]|\{\{[^{}]*\d[^{}]*\}\} \{\{")
"""A name right behind another gap, or two figures side by side: nobody can tell where the one ends."""
_RUN_IN = re.compile(
    r"[a-zäöüß](?:en|t) (?:Der|Die|Das|Ein|Eine) (?:[a-zäöüß-]+ )?[A-ZÄÖÜ][\w-]+"
    r"(?: [A-ZÄÖÜ][\w-]+){0,2} [a-zäöüß]+(?:t|en|te) |"
    r"[a-zäöüß] (?:Diesmal|Unterdessen|Außerdem|Inzwischen|Mittlerweile|Bislang|Damals|Heuer|Gestern) [a-zäöüß]"
)
"""A heading that was run into its text: an article or adverb that only a sentence begins with stands inside of one."""
_OPEN = re.compile(
    r"\A(?:Morgen\b|Dessen\b|Deren\b)|\b(?:im|in der|am|zur) (?:gleichen|selben) (?:Zeitraum|Jahr|Monat|Zeit|Tag)\b|"
    r"\A(?:In|Im|An|Am|Auf|Aus|Unter|Über)\b"
    r"[^,;:]*? [a-zäöüß]+(?:t|te|en|ten|d) (?:sein|ihr)e? [A-ZÄÖÜ]|"
    r"\A[A-ZÄÖÜ][a-zäöüß-]+: (?:Nein|Ja|Das|Ich|Wir|Bei|Es|Natürlich|Naja|Nicht)\b|\b[Ss]iehe oben\b|\([Ss]iehe |"
    r"\d\./\d\.?\Z|[–-] \d\.\Z|"
    r"[a-zäöüß]{2,}(?:enen|sten|eten) \d{1,2}\.\Z|\b(?:der|die|den|dem|am|im|zum|vom) \d{1,2}\.\Z|"
    r"\A(?:Etwa|Zum Beispiel) (?:als|wenn|in|bei)\b|"
    r"\A[^,;:„]{0,40}\b(?:wurde|wird|sollte|soll) es (?:zum|zur|von|nun|dann|auch|dauerhaft|wieder)\b"
)
"""What only a text before this one makes clear: "Dessen Bau …", "Im Brief steht sein Name", an answer alone."""


def is_self_contained(text: str) -> bool:
    """Tell whether nothing at the beginning of a text points before it, and no heading was run into it."""
    return not holds_heading(text) and not _OPEN.search(text)


def holds_heading(text: str) -> bool:
    """Tell whether a heading was run into a text."""
    return _RUN_IN.search(text) is not None or has_heading(text)


def is_sound_gap_text(text: str) -> bool:
    """Tell whether a gap text can be read by itself and filled in."""
    pieces = parse_cloze(text)
    gaps = [piece for piece in pieces if isinstance(piece, Gap)]
    words = sum(len(piece.split()) for piece in pieces if isinstance(piece, str))
    shown = "".join(piece if isinstance(piece, str) else "X" for piece in pieces)
    return (
        words >= _FEWEST_WORDS_A_GAP * len(gaps)
        and not _SIDE_BY_SIDE.search(text)
        and is_self_contained(shown)
        and not shown.rstrip('“" ').endswith("?")
        and shown.count("„") <= shown.count("“") + shown.count("”")
        and len(shown.split()) <= _MOST_WORDS
        and len(re.findall(r"[a-zäöüß)“X]{2}[.!?] (?=[A-ZÄÖÜ„])", shown)) < _MOST_SENTENCES
    )


def gives_itself_away(text: str) -> bool:
    """Tell whether a gap text shows what counts in one of its gaps: an abbreviation behind what it stands for."""
    pieces = parse_cloze(text)
    shown = "".join(piece if isinstance(piece, str) else "…" for piece in pieces)
    forms = (form for piece in pieces if isinstance(piece, Gap) for form in piece.alternatives)
    return any(map(shows(shown), forms))


def shows(text: str) -> Callable[[str], bool]:
    """Return what tells whether a text shows a name, also as a part of a compound: "Air-France-Chef", "orf.at"."""
    plain = text.replace("-", " ")

    def is_shown(form: str) -> bool:
        word = re.escape(form.replace("-", " "))
        flags = re.IGNORECASE if form.isupper() else 0
        return re.search(rf"(?<!\w){word}(?!\w)", plain, flags) is not None

    return is_shown
